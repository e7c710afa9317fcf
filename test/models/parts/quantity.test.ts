import { describe, expect, it } from 'vitest';
import { read, readAll } from '~/models/parts/quantity.ts';

const share = { min: 0, max: 1 };
const count = { min: 0, max: 100, whole: true } as const;

describe('a number as people write it', () => {
  it.each([
    ['0.8', 0.8],
    ['.5', 0.5],
    ['80%', 0.8],
    ['4/5', 0.8],
    ['1/3', 1 / 3],
    ['½', 0.5],
    ['1e-9', 1e-9],
    ['1e-300', 1e-300],
    ['9.77 × 10⁻⁴', 9.77e-4],
    ['9.77\u00a0×\u00a010⁻⁴', 9.77e-4],
    ['10⁻³', 1e-3],
    ['10^-9', 1e-9],
    ['2^-10', 2 ** -10],
    ['2⁻¹⁰', 2 ** -10],
    ['1/1e9', 1e-9],
    ['1×10^-9', 1e-9],
    ['5 · 10^-2', 0.05],
    ['０．８', 0.8],
    ['0,8', 0.8],
    ['０。８', 0.8],
    [' 0.8 ', 0.8],
    ['80 %', 0.8],
    ['3 / 4', 0.75],
    ['½%', 0.005],
    ['1/2 %', 0.005],
  ])('reads %s', (text, value) => {
    expect(read(text, share)).toBe(value);
  });

  it('reads a typographic minus', () => {
    expect(read('−2.5', { min: -5, max: 5 })).toBe(-2.5);
  });

  it.each([
    ['1½', 1.5],
    ['2 ½', 2.5],
    ['-1½', -1.5],
    ['1 1/2', 1.5],
    ['0,800', 0.8],
  ])('reads %s', (text, value) => {
    expect(read(text, { min: -5, max: 5 })).toBe(value);
  });

  it.each([
    ['10,000', 10_000],
    ['1,234,567', 1_234_567],
    ['1e3', 1000],
  ])('reads %s where something is counted', (text, value) => {
    expect(read(text, { min: 1, max: 1e7, whole: true })).toBe(value);
  });

  it.each([
    ['1,000', 1000],
    ['10,000', 10_000],
    ['1,000.5', 1000.5],
    ['1,000/2,000', 0.5],
    ['0,125', 0.125],
    ['1,25', 1.25],
    ['0,1000', 0.1],
  ])('reads %s where it may be thousands', (text, value) => {
    expect(read(text, { min: 0, max: 1e4, thousands: true })).toBe(value);
  });

  it.each(['1,000', '2,000'])('takes %s for no small whole number', (text) => {
    expect(read(text, count)).toBe('outOfRange');
  });

  it('asks for a whole number where none is written', () => {
    expect(read('', count)).toBe('notWhole');
  });

  it('reads ∞ where there may be no end, and still nothing else that is out of range', () => {
    const endless = { min: 0, max: 100, endless: true } as const;
    expect(read('∞', endless)).toBe(Infinity);
    expect(read('-1', endless)).toBe('outOfRange');
    expect(read('101', endless)).toBe('outOfRange');
    expect(read('1e999', endless)).toBe('outOfRange');
    expect(read('2^99999', endless)).toBe('outOfRange');
    expect(read('∞', share)).toBe('outOfRange');
  });

  it('never gives −0', () => {
    expect(Object.is(read('-0', share), 0)).toBe(true);
  });
});

describe('what is no such number', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['abc', 'notANumber'],
    ['0.8.1', 'notANumber'],
    ['1/0', 'notANumber'],
    ['1/2/3', 'notANumber'],
    ['2 × 3', 'notANumber'],
    ['2 × 10', 'notANumber'],
    ['2*10-3', 'notANumber'],
    ['2*103', 'notANumber'],
    ['× 10⁻⁴', 'notANumber'],
    ['3 2²', 'notANumber'],
    ['2²', 'outOfRange'],
    ['1/2 × 10^-3', 'notANumber'],
    ['NaN', 'notANumber'],
    ['1 2', 'notANumber'],
    ['0 . 5 5 5', 'notANumber'],
    ['½½', 'notANumber'],
    ['0x10', 'notANumber'],
    ['1.2', 'outOfRange'],
    ['-0.1', 'outOfRange'],
    ['101%', 'outOfRange'],
  ])('says why “%s” is none', (text, problem) => {
    expect(read(text, share)).toBe(problem);
  });

  it('asks for a whole number where something is counted', () => {
    expect(read('1.5', count)).toBe('notWhole');
    expect(read('10,5', count)).toBe('notWhole');
    expect(read('3', count)).toBe(3);
  });
});

describe('several numbers', () => {
  const both = [share, count] as const;

  it('are read each within its range', () => {
    expect(readAll(['½', '3'], both)).toEqual([0.5, 3]);
    expect(readAll([], [])).toEqual([]);
  });

  it.each([
    ['one is missing', ['0.5']],
    ['there is one too many', ['0.5', '3', '4']],
    ['one is empty', ['', '3']],
    ['one is out of its range', ['3', '3']],
    ['one is not whole', ['0.5', '0.5']],
  ])('are none where %s', (_, texts) => {
    expect(readAll(texts, both)).toBeUndefined();
  });
});
