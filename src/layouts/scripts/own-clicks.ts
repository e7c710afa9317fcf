/** What a click means something to by itself: it is given again to none of these, and sets no marks beside their block. */
export const ownClicks = 'a, button, input, select, summary, label, svg';
