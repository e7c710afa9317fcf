import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let soon: typeof import('~/live/hold.ts').soon;
let idle: (() => void) | undefined;
const hand = new EventTarget();

beforeEach(async () => {
  vi.resetModules();
  idle = undefined;
  vi.stubEnv('SSR', false);
  vi.stubGlobal('addEventListener', hand.addEventListener.bind(hand));
  vi.stubGlobal('requestIdleCallback', (task: () => void) => {
    idle = task;
    return 1;
  });
  ({ soon } = await import('~/live/hold.ts'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const pointer = (name: string): boolean => hand.dispatchEvent(new Event(name));

it('what follows a figure is done at once while nothing is held', () => {
  const done: string[] = [];
  soon('weather', () => done.push('now'));
  expect(done).toEqual(['now']);
});

it('while something is held, only the last of each name is done, when the browser is idle', () => {
  const done: string[] = [];
  pointer('pointerdown');
  for (const text of ['first', 'second']) soon('weather', () => done.push(text));
  soon('bill', () => done.push('bill'));
  expect(done).toEqual([]);
  idle!();
  expect(done).toEqual(['second', 'bill']);
  soon('weather', () => done.push('third'));
  expect(done).toHaveLength(2);
  pointer('pointerup');
  expect(done).toEqual(['second', 'bill', 'third']);
});

it.each(['pointerup', 'pointercancel'])('after %s nothing waits any more', (end) => {
  const done: string[] = [];
  pointer('pointerdown');
  soon('weather', () => done.push('held'));
  pointer(end);
  expect(done).toEqual(['held']);
  soon('weather', () => done.push('free'));
  expect(done).toEqual(['held', 'free']);
});

it('where a browser does not know when it is idle, nothing waits', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const done: string[] = [];
  pointer('pointerdown');
  soon('weather', () => done.push('now'));
  expect(done).toEqual(['now']);
});
