// Runs before anything is painted: says that scripts run, and whether the page is opened anew and at its start, and puts
// on the theme that the reader chose. A page that fades in takes no click yet, so fading ends for whoever moves.
{
  const { classList, dataset } = document.documentElement;
  classList.add('js');
  if (performance.getEntriesByType('navigation')[0]?.type === 'navigate' && !location.hash)
    classList.add('fresh');
  try {
    const theme = localStorage['entropy:theme'];
    if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the page then follows the system.
  }
  onpointermove = onpointerdown = () => document.activeViewTransition?.skipTransition();
}
