import { chosenUnit, onUnit } from '~/live/unit.ts';

/** Says every number of information on the page in the unit that the reader has chosen for the site; bits need no script. */
async function say(): Promise<void> {
  const values = await import('~/live/values.ts').catch(() => undefined);
  values?.writeUnit(chosenUnit());
}

/** Wakes the figures that the reader has not met: on paper they too say the reader's unit. */
function wakeAll(): void {
  dispatchEvent(new Event('wake'));
}

if (chosenUnit() !== 'bit') {
  void say();
  addEventListener('load', wakeAll);
}
onUnit(() => {
  void say();
  wakeAll();
});
