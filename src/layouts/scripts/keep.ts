import { choose, possible, wanted } from './offline.ts';

/** The box on the page about this edition that says whether the article is kept on this device. */
const box = document.querySelector<HTMLInputElement>('#offline');
const state = box?.closest('.keep')?.querySelector<HTMLElement>('[role=status]');

if (box && state) {
  const say = (what: string): void => {
    state.textContent = state.dataset[what]!;
  };
  if (possible) {
    box.checked = wanted();
    box.disabled = false;
  } else say('cannot');
  box.addEventListener('change', () => {
    const yes = box.checked;
    say(yes ? 'keeping' : 'gone');
    choose(yes).then(
      () => say(yes ? 'kept' : 'gone'),
      () => say('cannot'),
    );
  });
}
