import { describe, expect, it } from 'vitest';
import { isRight, split } from '~/live/answer.ts';
import { read } from '~/models/parts/quantity.ts';

const any = { min: -Infinity, max: Infinity };
function right(text: string, bits: number): boolean {
  const { number, unit } = split(text);
  const value = read(number, any);
  return typeof value === 'number' && isRight(value, bits, unit ?? 'bit');
}

describe('an answer to a question', () => {
  it('is right in any unit that it names, in either language', () => {
    for (const text of [
      '0.7219',
      '0.7219 bit',
      '0.7219比特',
      '0.5004 nat',
      '0.5004 nats',
      '0.5004奈特',
      '0.2173 hartley',
      '０．７２１９',
    ]) {
      expect(right(text, 0.7219280948873623), text).toBe(true);
    }
  });

  it('is right when it is rounded, and wrong when it is another number', () => {
    expect(right('5.7', 5.700439718141092)).toBe(true);
    expect(right('1/1024', 1 / 1024)).toBe(true);
    expect(right('9.77 × 10⁻⁴', 1 / 1024)).toBe(true);
    expect(right('½ ｂｉｔ', 0.5)).toBe(true);
    for (const text of ['-1', '-1.004', '−0.996']) expect(right(text, -1), text).toBe(true);
    for (const text of ['1', '-1.006', '-0.994']) expect(right(text, -1), text).toBe(false);
    for (const text of ['0.5004', '0.7219 nat', '0.71', '0.73', '-0.7219'])
      expect(right(text, 0.7219280948873623), text).toBe(false);
  });

  it('is right to the fourth decimal where that is less exact, of the unit that it names', () => {
    for (const text of ['0.001', '0.001 bit', '0.000725 nat'])
      expect(right(text, 1 / 1024), text).toBe(true);
    for (const text of ['0.0011', '0.00073 nat']) expect(right(text, 1 / 1024), text).toBe(false);
  });

  it('that is no information is right to the fourth decimal, whatever the unit', () => {
    expect(isRight(0.001, 1 / 1024, undefined)).toBe(true);
    expect(isRight(0.0011, 1 / 1024, undefined)).toBe(false);
    expect(isRight(0, 0, undefined)).toBe(true);
  });

  it('keeps what is no number as it is', () => {
    expect(split('abc')).toEqual({ number: 'abc', unit: undefined });
    expect(read(split('bit').number, any)).toBe('empty');
  });
});
