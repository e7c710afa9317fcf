import { describe, expect, it } from 'vitest';
import { fieldText, informationText, inUnit, numberText, texOf } from '~/i18n/numbers.ts';

describe('a number as the page says it', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [0.8, '0.8'],
    [0.721928094887362, '0.7219'],
    [-1.274757963, '−1.2748'],
    [1234.5, '1234.5'],
    [0.001, '0.001'],
    [-0.0024602, '−0.00246'],
    [0.0098765, '0.00988'],
    [1 / 1024, '9.77\u00a0×\u00a010⁻⁴'],
    [0.000999, '9.99\u00a0×\u00a010⁻⁴'],
    [7.151123842018516e-8, '7.15\u00a0×\u00a010⁻⁸'],
    [1e-300, '1\u00a0×\u00a010⁻³⁰⁰'],
    [9_999_999.5, '9999999.5'],
    [1e7, '1\u00a0×\u00a010⁷'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
  ])('says %d as %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it('never lets what is short of 1, or beyond it, look like 1', () => {
    expect(numberText(0.99999)).toMatch(/^0\.99999/);
    expect(numberText(1826214 / 1826215)).toMatch(/^0\.9999994/);
    // What only rounding leaves short of it does.
    expect(numberText(1 - 1e-13)).toBe('1');
    expect(numberText(1.00001)).toBe('1.00001');
    expect(numberText(1 + 2e-9)).toBe('1.000000002');
    expect(numberText(1 + 1e-13)).toBe('1');
  });

  it('refuses NaN, which no reader may meet', () => {
    expect(() => numberText(NaN)).toThrow(RangeError);
  });
});

it('is said to TeX wherever it stands in a formula, which is otherwise left as it is', () => {
  const said = `\\log_{2} ${numberText(1e-8)}\\ \\text{比特（${numberText(-1)}）} + \\frac{${numberText(2.5e300)}}{${numberText(-Infinity)}}`;
  expect(texOf(said)).toBe(
    '\\log_{2} 1 \\times 10^{-8}\\ \\text{比特（-1）} + \\frac{2.5 \\times 10^{300}}{-\\infty}',
  );
});

describe('information', () => {
  it('is said in the unit and the language of the reader', () => {
    expect(informationText(1, 'bit', 'en')).toBe('1 bit');
    expect(informationText(1, 'nat', 'zh')).toBe('0.6931奈特');
    expect(informationText(Math.log2(10), 'hartley', 'en')).toBe('1 hartley');
  });

  it('is ln 2 nats and log₁₀ 2 hartleys to the bit', () => {
    expect(inUnit(1, 'nat')).toBeCloseTo(0.6931471805599453, 15);
    expect(inUnit(1, 'hartley')).toBeCloseTo(0.30102999566398114, 15);
  });
});

it.each([
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.3333'],
  [0, '0'],
  [-0, '0'],
  [1e-9, '1e-9'],
  [Infinity, '∞'],
  [1826214 / 1826215, '0.99999945'],
  [1 - 1e-15, '1'],
  [-Math.log2(1e-9), '29.8974'],
  [1 / 3e5, '0.000003333'],
  [-1, '−1'],
  [-Math.LN2, '−0.6931'],
])('writes %d into a field as %s', (value, text) => {
  expect(fieldText(value)).toBe(text);
});
