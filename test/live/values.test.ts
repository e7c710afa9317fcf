import { afterEach, describe, expect, it, vi } from 'vitest';
import { liveValue, writeReadings, writeUnit } from '~/live/values.ts';

/** An element that shows a number, in a passage of a language. */
interface Shown {
  readonly dataset: Record<string, string>;
  textContent: string;
  readonly closest: () => { readonly dataset: { readonly locale: string } };
}
const shown = (dataset: Record<string, string>, textContent = '', locale = 'en'): Shown => ({
  dataset,
  textContent,
  closest: () => ({ dataset: { locale } }),
});

/** A page on which these stand, which finds an element by an attribute, by its value or by how that begins. */
function page(...elements: readonly Shown[]): void {
  vi.stubGlobal('document', {
    querySelectorAll: (selector: string) => {
      const [, name, sign, value = ''] = /^\[data-(\w+)(\^?=)?(?:"(.*)")?\]$/.exec(selector)!;
      return elements.filter(({ dataset }) => {
        const found = dataset[name!];
        if (found === undefined) return false;
        return sign === '=' ? found === value : found.startsWith(value);
      });
    },
  });
}
afterEach(() => void vi.unstubAllGlobals());

const model = { name: 'weather', bare: ['qDry'] };

describe('what is written at build', () => {
  it('keeps the bits of information, and of nothing else', () => {
    expect(liveValue('weather.gap', Math.log2(3), true)).toEqual({
      attributes: { 'data-live': 'weather.gap', 'data-bits': '1.584962501' },
      text: '1.585',
    });
    expect(liveValue('weather.qDry', 0.5, false)).toEqual({
      attributes: { 'data-live': 'weather.qDry' },
      text: '0.5',
    });
  });

  it.each([Infinity, -Infinity])('reads %d back as it is', (bits) => {
    expect(Number(liveValue('weather.gap', bits, true).attributes['data-bits'])).toBe(bits);
  });
});

describe('what a figure says of itself', () => {
  it('is written wherever the page names it, information in the reader’s unit', () => {
    const gap = shown({ live: 'weather.gap' }, '0');
    const dry = shown({ live: 'weather.qDry' }, '0');
    page(gap, dry);
    writeReadings(model, { gap: 1, qDry: 0.5 }, 'nat');
    expect([gap.textContent, gap.dataset['bits']]).toEqual(['0.6931', '1']);
    expect([dry.textContent, dry.dataset['bits']]).toEqual(['0.5', undefined]);
  });

  it('leaves alone what is another figure’s, what it has no reading of, and what the reader moves', () => {
    const all = [
      shown({ live: 'weathervane.gap' }, 'as it was'),
      shown({ live: 'weather.unheard' }, 'as it was'),
      shown({ live: 'weather.gap', adopted: '' }, 'as it was'),
    ];
    page(...all);
    writeReadings(model, { gap: 1 }, 'bit');
    expect(all.map(({ textContent }) => textContent)).toEqual(all.map(() => 'as it was'));
  });

  it('is not written again where it stands already', () => {
    const gap = shown({ live: 'weather.gap' }, '1');
    const write = vi.fn();
    Object.defineProperty(gap, 'textContent', { get: () => '1', set: write });
    page(gap);
    writeReadings(model, { gap: 1 }, 'bit');
    expect(write).not.toHaveBeenCalled();
  });
});

describe('a unit', () => {
  it('is that of all information on the page, to the digits that were kept', () => {
    const one = shown({ live: 'weather.gap', bits: '3.321928095' });
    const endless = shown({ live: 'weather.gap', bits: '-1e999' });
    const bare = shown({ live: 'weather.qDry' }, '0.5');
    page(one, endless, bare);
    writeUnit('hartley');
    expect([one, endless, bare].map(({ textContent }) => textContent)).toEqual(['1', '−∞', '0.5']);
  });

  it('has its name in each passage’s language, and its logarithm’s foot', () => {
    const [en, zh] = [shown({ live: 'unit.name' }), shown({ live: 'unit.name' }, '', 'zh')];
    const foot = shown({ live: 'unit.base' });
    page(en, zh, foot);
    writeUnit('nat');
    expect([en, zh, foot].map(({ textContent }) => textContent)).toEqual(['nat', '奈特', 'e']);
  });
});
