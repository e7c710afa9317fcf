/** Numbers from 0 up to 1 that look random and are the same in every run: a linear congruential generator. */
export function dice(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7) >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of several, by a throw of the dice. */
export function oneOf<T>(all: readonly T[], roll: () => number): T {
  return all[Math.floor(roll() * all.length)]!;
}

const debris = [
  ...[
    ',',
    ';',
    ':',
    '.',
    '-',
    '−',
    ' ',
    '%',
    '/',
    '1/0',
    'e',
    '1e999',
    '-1',
    '0',
    '-0',
    '999999999',
  ],
  ...['NaN', 'Infinity', '-Infinity', 'undefined', 'null', '[]', '{}', '<b>', '"', '\\', '\u0000'],
  ...['∞', '雨', '🌧', '\ud800', '%ZZ', '__proto__', 'constructor', '0x10', '1_000', '１'],
];

/** A link's text as it may arrive: cut short, doubled, with something lost or something foreign in it. */
export function damage(text: string, roll: () => number): string {
  const at = Math.floor(roll() * (text.length + 1));
  const to = at + Math.floor(roll() * 4);
  return oneOf(
    [
      () => text.slice(0, at),
      () => text.slice(at),
      () => text.slice(0, at) + oneOf(debris, roll) + text.slice(to),
      () => oneOf(debris, roll),
      () => text + text,
      () => text + oneOf(debris, roll) + text,
      () => oneOf(debris, roll) + oneOf(debris, roll) + oneOf(debris, roll),
      () => text.split(',').toReversed().join(','),
      () => text.replace(/[\d.]+/g, () => oneOf(debris, roll)),
      () => text.repeat(200),
    ],
    roll,
  )();
}
