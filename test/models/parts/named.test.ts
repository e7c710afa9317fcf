import { expect, it } from 'vitest';
import { readingNamed } from '~/models/parts/named.ts';
import { weather } from '~/models/weather.ts';

it('finds a reading as it is where nothing has been moved', () => {
  const { model, reading, value } = readingNamed('weather.crossEntropy', 'a.mdx:3');
  expect([model, reading, value]).toEqual([weather, 'crossEntropy', 1]);
});

it.each([
  ['wether.gap', 'a.mdx:3: The prose speaks of the model wether'],
  ['weather.gab', 'a.mdx:3: The model weather has no reading gab.'],
  ['weather', 'a.mdx:3: The model weather has no reading .'],
  ['', 'a.mdx:3: The prose speaks of the model '],
])('says where the prose speaks of what is not there: %j', (of, says) => {
  expect(() => readingNamed(of, 'a.mdx:3')).toThrow(says);
});
