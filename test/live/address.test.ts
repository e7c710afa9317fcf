import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushAddress, fromAddress, readable, toAddress } from '~/live/address.ts';
import { modelNamed } from '~/models/parts/named.ts';
import { statesOf } from '../snippets/states.ts';

const home = 'https://example.org/a/zh/entropy.html';
const passed: { state: unknown; address: string }[] = [];

/** Stands where a browser's window would, at an address. */
function at(address: string): void {
  vi.stubGlobal('location', new URL(address));
}

beforeEach(() => {
  passed.length = 0;
  at(home);
  vi.stubGlobal('history', {
    state: { kept: 1 },
    replaceState: (state: unknown, _: string, next: URL) => {
      passed.push({ state, address: next.href });
      at(next.href);
    },
  });
});
afterEach(() => {
  flushAddress();
  vi.unstubAllGlobals();
});

describe('the state of a figure in the address', () => {
  it('is what the link says under the figure’s name', () => {
    at(`${home}?weather=0.8,0.5&surprise=1%2F8#S1.2`);
    expect(fromAddress('weather')).toBe('0.8,0.5');
    expect(fromAddress('surprise')).toBe('1/8');
    expect(fromAddress('metro')).toBeUndefined();
  });

  it('is at once what was put there last, and written once for all that was put', () => {
    toAddress('weather', '0.1,0.5');
    toAddress('weather', '0.2,0.5');
    toAddress('surprise', '0.01');
    expect(fromAddress('weather')).toBe('0.2,0.5');
    expect(passed).toEqual([]);
    flushAddress();
    flushAddress();
    expect(passed).toEqual([
      { state: { kept: 1 }, address: `${home}?weather=0.2,0.5&surprise=0.01` },
    ]);
  });

  it('is written once for a move of a slider, after it', () => {
    vi.useFakeTimers();
    try {
      for (let i = 1; i <= 100; i += 1) {
        toAddress('weather', `${i / 100},0.5`);
        vi.advanceTimersByTime(16);
      }
      expect(passed).toEqual([]);
      vi.advanceTimersByTime(1000);
      expect(passed.map(({ address }) => address)).toEqual([`${home}?weather=1,0.5`]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves the rest of the address as it was, and goes without a trace', () => {
    at(`${home}?unit=nat&metro=5#figure-3.2`);
    toAddress('weather', '0.9,0.6');
    flushAddress();
    expect(location.href).toBe(`${home}?unit=nat&metro=5&weather=0.9,0.6#figure-3.2`);
    for (const name of ['weather', 'metro', 'unit']) toAddress(name, undefined);
    expect(fromAddress('metro')).toBeUndefined();
    flushAddress();
    expect(location.href).toBe(`${home}#figure-3.2`);
  });

  it('comes back whole, whatever was written, and can be read by people', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        toAddress('text', text);
        flushAddress();
        expect(fromAddress('text')).toBe(text);
      }),
    );
    expect(readable(new URLSearchParams({ source: '雨:0.5;晴:0.5,x' }))).toMatch(
      /^source=[^,;:]+:0\.5;[^,;:]+:0\.5,x$/,
    );
  });
});

describe('a damaged link', () => {
  it.each(['%', '%ZZ', '%E9%9B', '0.8,0.5%', '&&==', 'weather', 'weather=%FF%FE'])(
    'is read without an exception: ?weather=0.8%s',
    (rest) => {
      at(`${home}?weather=0.8${rest}`);
      const text = fromAddress('weather')!;
      expect(typeof text).toBe('string');
      expect(modelNamed('weather').read(text)).toBeUndefined();
    },
  );

  it('is another text than a sound one, so that the model can say so', () => {
    at(`${home}?weather=`);
    expect(fromAddress('weather')).toBe('');
    expect(modelNamed('weather').read('')).toBeUndefined();
  });
});

const models = Object.keys(import.meta.glob('../../src/widgets/words/*.ts')).map((file) =>
  file.replace(/^.*\/(\w+)\.ts$/, '$1'),
);

it.each(models)('the figure %s comes back from its link as it was', (name) => {
  const model = modelNamed(name);
  for (const state of statesOf(model)) {
    const written = model.write(state as never);
    toAddress(name, written);
    flushAddress();
    at(location.href);
    const found = model.read(fromAddress(name)!);
    expect(found, written).toBeDefined();
    expect(model.write(found as never)).toBe(written);
  }
});
