import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let unit: typeof import('~/live/unit.ts');
let device: Record<string, string>;
const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

/** A page that is opened with a query, on a device that remembers something. */
async function opened(query: string, remembered: Record<string, string> = {}): Promise<void> {
  vi.resetModules();
  vi.stubEnv('SSR', false);
  device = remembered;
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: device });
  vi.stubGlobal('location', { search: query });
  unit = await import('~/live/unit.ts');
}

beforeEach(() => opened(''));
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else Reflect.deleteProperty(globalThis, 'localStorage');
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it.each([
  ['', undefined, 'bit'],
  ['', 'nat', 'nat'],
  ['?unit=hartley', 'nat', 'hartley'],
  ['?unit=bits', 'nat', 'nat'],
  ['', 'trit', 'bit'],
])('a page at %j on a device that remembers %j says %s', async (query, kept, said) => {
  await opened(query, kept === undefined ? {} : { 'entropy:unit': kept });
  expect(unit.chosenUnit()).toBe(said);
});

it('a choice is remembered, told to all who listen, and said from then on', () => {
  const heard: string[] = [];
  unit.onUnit((now) => heard.push(`one ${now}`));
  const stop = unit.onUnit((now) => heard.push(`other ${now}`));
  unit.chooseUnit('nat');
  stop();
  unit.chooseUnit('hartley');
  expect(heard).toEqual(['one nat', 'other nat', 'one hartley']);
  expect(unit.chosenUnit()).toBe('hartley');
  expect(device).toEqual({ 'entropy:unit': 'hartley' });
});

it('a choice on another page is taken when this one is seen again, and told once', () => {
  const heard: string[] = [];
  unit.onUnit((now) => heard.push(now));
  unit.renewUnit();
  device['entropy:unit'] = 'bit';
  unit.renewUnit();
  device['entropy:unit'] = 'trit';
  unit.renewUnit();
  expect(heard).toEqual([]);
  device['entropy:unit'] = 'nat';
  unit.renewUnit();
  unit.renewUnit();
  expect(heard).toEqual(['nat']);
  expect(unit.chosenUnit()).toBe('nat');
});

it('a choice on another page is none of a page whose link has its own', async () => {
  await opened('?unit=hartley', { 'entropy:unit': 'bit' });
  const heard: string[] = [];
  unit.onUnit((now) => heard.push(now));
  device['entropy:unit'] = 'nat';
  unit.renewUnit();
  expect(heard).toEqual([]);
  expect(unit.chosenUnit()).toBe('hartley');
});
