import { expect, it } from 'vitest';
import { proseOf } from '~/markup/prose.ts';

const words = (text: string): readonly string[] => proseOf(text).match(/\S+/g) ?? [];

it('leaves what a reader reads', () => {
  expect(words('One **two**, three.\n\n## Four')).toEqual([
    'One',
    '**two**,',
    'three.',
    '##',
    'Four',
  ]);
});

it.each([
  ['comments', 'a {/* S1.2 */} b'],
  ['formulas', 'a $\\log_2 x$ b'],
  ['formulas of several lines', 'a\n\n$$\n\\begin{aligned}\nx &= 1\n\\end{aligned}\n$$\n\nb'],
  ['tags without words', 'a <Number of="weather.gap" /> b'],
  ['tags of several lines', 'a\n<Losses\n  figure="3.4b"\n/>\nb'],
])('leaves out %s', (_, text) => {
  expect(words(text)).toEqual(['a', 'b']);
});

it('keeps the words within a tag, and of a link', () => {
  expect(words('a <Term id="prior">prior</Term>, [figure 1.2](#figure-1.2)')).toEqual([
    'a',
    'prior,',
    '[figure',
    '1.2]',
  ]);
});
