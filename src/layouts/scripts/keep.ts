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
  let last = 0;
  box.addEventListener('change', async () => {
    const mine = (last += 1);
    const yes = box.checked;
    say(yes ? 'keeping' : 'gone');
    const outcome = await choose(yes).then(
      () => (yes ? 'kept' : 'gone'),
      () => 'cannot',
    );
    if (mine === last) say(outcome);
    // What has been overtaken may have ended after what overtook it.
    else if (yes !== box.checked) await choose(box.checked).catch(() => undefined);
  });
}
