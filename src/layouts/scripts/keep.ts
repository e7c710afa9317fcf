import { remember } from '~/live/memory.ts';
import { home, keep, kept, key, possible, wanted } from './offline.ts';

/** The box on the page about this edition that says whether the article is kept on this device. */
const box = document.querySelector<HTMLInputElement>('#offline');
const state = box?.closest('.keep')?.querySelector<HTMLElement>('[role=status]');

if (box && state) {
  const say = (what: string): void => {
    state.textContent = state.dataset[what]!;
  };
  let last = 0;
  const follow = async (yes: boolean, work: Promise<void>): Promise<void> => {
    const mine = (last += 1);
    say(yes ? 'keeping' : 'gone');
    const outcome = await work.then(
      () => (yes ? 'kept' : 'gone'),
      () => 'cannot',
    );
    if (mine === last) say(outcome);
    // What has been overtaken may have ended after what overtook it.
    else if (yes !== box.checked) await choose(box.checked).catch(() => undefined);
  };
  box.addEventListener('change', () => follow(box.checked, choose(box.checked)));
  if (possible) {
    box.checked = wanted();
    box.disabled = false;
    // What is done unasked is told of, too: it may have failed, for want of room.
    if (kept) void follow(true, kept);
  } else say('cannot');
}

/** Does what the reader says, and remembers it on this device. */
async function choose(yes: boolean): Promise<void> {
  remember(key, yes ? 'yes' : 'no');
  await (yes ? keep() : forget());
}

/** Takes everything that is kept off this device. */
async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(home);
  if (registration?.scope === home) await registration.unregister();
  for (const name of await caches.keys()) if (name.endsWith(` ${home}`)) await caches.delete(name);
}
