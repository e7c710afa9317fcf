import { describe, expect, it } from 'vitest';
import { numberText } from '~/i18n/numbers.ts';
import { losses } from '~/models/losses.ts';
import { surprise } from '~/models/surprise.ts';
import { listener, listeners } from '~/models/listener.ts';
import { source } from '~/models/source.ts';
import { snippets as codeOfListener } from '~/snippets/listener.ts';
import { snippets as codeOfSource } from '~/snippets/source.ts';
import { snippets as codeOfLosses } from '~/snippets/losses.ts';
import { tex, texWhole } from '~/snippets/snippet.ts';
import { snippets as codeOfSurprise } from '~/snippets/surprise.ts';

const values: readonly (readonly [number, string])[] = [
  [0.8, '0.8'],
  [0, '0'],
  [1 / 3, '0.3333'],
  [-1.274757963, '-1.2748'],
  [1826214 / 1826215, '0.99999945'],
  [-0.9999546, '-0.999955'],
  [1 - 1e-15, '1'],
  [7.9e-7, '7.9 \\times 10^{-7}'],
  [-1e-300, '-1 \\times 10^{-300}'],
  [1e21, '1 \\times 10^{21}'],
  [Infinity, '\\infty'],
  [-Infinity, '-\\infty'],
];

it.each(values)('writes %d into a formula as %s', (value, text) => {
  expect(tex(value)).toBe(text);
});

it.each(values)('writes the digits of %d that the page says', (value, text) => {
  const digits = (of: string): string => of.replace('−', '-').replace(/\s.*/, '');
  expect(digits(text).replace('\\infty', '∞')).toBe(digits(numberText(value)));
});

it.each([
  [0, '0'],
  [0.8, '0.8'],
  [7.9e-7, '(7.9 \\times 10^{-7})'],
  [-2, '(-2)'],
  [Infinity, '\\infty'],
])('writes %d where something is done with it as %s', (value, text) => {
  expect(texWhole(value)).toBe(text);
});

describe('the LaTeX of a figure', () => {
  it('says of figure 3.4b what the figure says where q is close to 0', () => {
    const { latex } = codeOfLosses({ z: -10 }, losses.follow({ z: -10 }));
    expect(latex).toContain('q - 1 = -0.999955');
  });

  it('of figure 2.1 sums over what is possible, one after the other', () => {
    const latexOf = (link: string) => {
      const state = source.read(link)!;
      return codeOfSource(state, source.follow(state)).latex;
    };
    expect(latexOf('0:0.8,1:0.2')).toContain('= -0.8 \\log_2 0.8 - 0.2 \\log_2 0.2 = 0.7219');
    expect(latexOf('0:0.5,1:0,2:0.5')).toContain('= -0.5 \\log_2 0.5 - 0.5 \\log_2 0.5 = 1');
  });

  it('of figure 1.2 takes the logarithm of a doubt from one half on, and of a belief up to it', () => {
    const latexOf = (reader: number) => {
      const state = { ...listener.initial, reader, told: 0 };
      return codeOfListener(state, listener.follow(state)).latex;
    };
    expect(latexOf(0.9)).toContain('-\\log_2 (1 - 0.1) = 0.152');
    expect(latexOf(0.3)).toContain('-\\log_2 0.3 = 1.737');
    const rows = latexOf(0.3).split(' \\\\ ').slice(1);
    expect(rows.map((row) => /^\\text\{(\w+)\}/.exec(row)?.[1])).toEqual(listeners);
  });

  it('takes the logarithm of the whole of a small probability', () => {
    const { latex } = codeOfSurprise({ p: 1e-9 }, surprise.follow({ p: 1e-9 }));
    expect(latex).toContain('-\\log_2 (1 \\times 10^{-9}) = 29.8974');
  });
});
