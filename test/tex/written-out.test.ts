import { describe, expect, it } from 'vitest';
import { writtenLengths, writtenOut } from '~/tex/written-out.ts';

const tex = String.raw`-\frac{\terms{+c_{#} \log p_{#}}}{n}`;

describe('a sum written out', () => {
  it('has a term, two, or the first and the last with dots between', () => {
    expect(writtenLengths.map((length) => writtenOut(tex, length))).toEqual([
      String.raw`-\frac{c_{First} \log p_{First}}{n}`,
      String.raw`-\frac{c_{First} \log p_{First} +c_{Last} \log p_{Last}}{n}`,
      String.raw`-\frac{c_{First} \log p_{First}  + \cdots +c_{Last} \log p_{Last}}{n}`,
    ]);
  });

  it('keeps the sign that it begins with where that is a minus', () => {
    expect(writtenOut(String.raw`H = \terms{-p_{#}}`, 2)).toBe('H = -p_{First} -p_{Last}');
  });

  it('goes on in a new row where it is long', () => {
    expect(writtenOut(String.raw`H &= \rows{-p_{#}}`, 3)).toBe(
      String.raw`H &= -p_{First} \\ &\quad - \cdots -p_{Last}`,
    );
    expect(writtenOut(String.raw`H &= \rows{-p_{#}}`, 2)).toBe('H &= -p_{First} -p_{Last}');
  });

  it('is done to each sum of a formula, and to none where there is none', () => {
    expect(writtenOut(String.raw`\terms{+a#} = \terms{-b#}`, 2)).toBe(
      'aFirst +aLast = -bFirst -bLast',
    );
    expect(writtenOut('a = b', 3)).toBe('a = b');
  });

  it('stops the build where a term has no end', () => {
    expect(() => writtenOut(String.raw`\terms{+{a}`, 1)).toThrow(/no end/);
  });
});
