import { chosenUnit } from '~/live/unit.ts';

/** How long a print waits for figures that still wake, in milliseconds. */
const patience = 5000;

document.querySelector('#print')?.addEventListener('click', async () => {
  const began = performance.now();
  const asleep = (): boolean => document.querySelector('astro-island[ssr]') !== null;
  while (chosenUnit() !== 'bit' && asleep() && performance.now() - began < patience)
    await new Promise(requestAnimationFrame);
  print();
});
