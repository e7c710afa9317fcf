import { afterEach, describe, expect, it, vi } from 'vitest';
import { shannonCodeLengths } from '~/entropy/index.ts';

afterEach(() => void vi.restoreAllMocks());

/** No engine has to give a logarithm to its last digit. */
describe.each([
  ['a little more', 1 + 2 ** -51],
  ['a little less', 1 - 2 ** -51],
])('where an engine’s logarithm is %s than it should be', (_, off) => {
  it('a word is still as long as its outcome’s surprise, rounded up', () => {
    const { log2 } = Math;
    vi.spyOn(Math, 'log2').mockImplementation((x) => log2(x) * off);
    for (let bits = 1; bits < 40; bits++) {
      const p = 2 ** -bits;
      expect(shannonCodeLengths([p, 1 - p])[0], `2^-${bits}`).toBe(bits);
      const [above, below] = [p * (1 + 2 ** -40), p * (1 - 2 ** -40)];
      expect(shannonCodeLengths([above, 1 - above])[0], `above 2^-${bits}`).toBe(bits);
      expect(shannonCodeLengths([below, 1 - below])[0], `below 2^-${bits}`).toBe(bits + 1);
    }
    expect(shannonCodeLengths([1, 0])).toEqual([0, 0]);
  });
});
