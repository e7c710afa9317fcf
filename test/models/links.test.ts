import { describe, expect, it } from 'vitest';
import { numberText } from '~/i18n/numbers.ts';
import { modelNamed } from '~/models/parts/named.ts';
import { damage, dice, oneOf } from '../browser/dice.ts';
import { statesOf } from '../snippets/states.ts';

/** How many links each model is given. */
const links = 1500;

/** Numbers where sums, ratios and logarithms have their edges. */
const edges = [
  ...['0', '1', '0.5', '1/3', '2/3', '1e-300', '5e-324', '1e-9', '0.001', '0.999', '0.68', '0.32'],
  ...['0.999999', '0.9999999999999999', '-1', '2', '3', '10', '100', '1e4', '1e-4', '1e308', '-0'],
];

const models = Object.keys(import.meta.glob('../../src/widgets/words/*.ts')).map((file) =>
  file.replace(/^.*\/(\w+)\.ts$/, '$1'),
);

describe.each(models)('%s', (name) => {
  const model = modelNamed(name);
  const texts = statesOf(model, 12).map((state) => model.write(state as never));
  const number = /(?<![\w.])-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

  it('can say all that follows from any state that a link leads to, and write it again', () => {
    const roll = dice(`${name} by link`);
    let readable = 0;
    for (let i = 0; i < links; i += 1) {
      const sound = oneOf(texts, roll).replace(number, (text) =>
        roll() < 0.5 ? text : oneOf(edges, roll),
      );
      const text = roll() < 0.7 ? sound : damage(sound, roll);
      const state = model.read(text);
      if (state === undefined) continue;
      readable += 1;
      for (const [reading, value] of Object.entries(model.follow(state as never)))
        expect(() => numberText(value), `${reading} of ${text}`).not.toThrow();
      const written = model.write(state as never);
      expect(model.write(model.read(written) as never), text).toBe(written);
    }
    expect(readable).toBeGreaterThan(2);
  });
});
