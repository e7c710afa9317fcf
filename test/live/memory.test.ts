import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** What the page remembers with, where a browser has such a storage. */
async function memoryWith(storage: PropertyDescriptor): Promise<typeof import('~/live/memory.ts')> {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...storage });
  return import('~/live/memory.ts');
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('SSR', false);
});
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else Reflect.deleteProperty(globalThis, 'localStorage');
  vi.unstubAllEnvs();
});

it('is the device’s, under names of our own', async () => {
  const device: Record<string, string> = { theme: 'another site’s' };
  const { remember, remembered } = await memoryWith({ value: device });
  expect(remembered('theme')).toBeUndefined();
  remember('theme', 'dark');
  expect(remembered('theme')).toBe('dark');
  expect(device).toEqual({ theme: 'another site’s', 'entropy:theme': 'dark' });
  device['entropy:theme'] = 'light';
  expect(remembered('theme')).toBe('light');
  remember('theme', undefined);
  expect(device).toEqual({ theme: 'another site’s' });
});

it.each<[string, PropertyDescriptor]>([
  [
    'forbidden',
    {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    },
  ],
  ['not there', { value: null }],
])('lasts as long as the page where storage is %s', async (_, storage) => {
  const { remember, remembered } = await memoryWith(storage);
  expect(remembered('theme')).toBeUndefined();
  remember('theme', 'dark');
  expect(remembered('theme')).toBe('dark');
  remember('theme', undefined);
  expect(remembered('theme')).toBeUndefined();
});

it('says nothing where the device is full', async () => {
  const full = new Proxy<Record<string, string>>(
    {},
    {
      set: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    },
  );
  const { remember, remembered } = await memoryWith({ value: full });
  remember('theme', 'dark');
  expect(remembered('theme')).toBeUndefined();
});
