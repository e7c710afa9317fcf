import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { still } from '~/plugins/written-at-build.ts';

const widgets = readdirSync('src/widgets', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => `src/widgets/${name}`);
const uses = widgets.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const used = new RegExp(`\\b(?:w|words|words\\[locale\\])\\.(${still.join('|')})\\b`, 'g');
  return [...text.matchAll(used)].map(({ index, 1: name }) => ({
    file,
    name,
    before: text.slice(Math.max(0, index - 400), index),
  }));
});

it('uses each of the words that only the build has', () => {
  // A figure takes its caption out of its words by itself.
  const used = new Set(['caption', ...uses.map(({ name }) => name)]);
  expect([...used].sort()).toEqual([...still].sort());
});

it.each(uses)('says $name in $file where only the build speaks', ({ before }) => {
  expect(before).toMatch(
    /<Still\b(?:(?!<\/Still>)[^])*$|import\.meta\.env\.SSR \?[^:]*$|\bquestion=\{$/,
  );
});
