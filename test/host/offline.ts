import type { Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import { reader, type Reader } from '../browser/reader.ts';
import { serve, type Host } from '../setup/server.ts';
import { mayBeKept } from './dist.ts';

/** Every test file that asks for this one tells of keeping. */
beforeEach(({ skip }) => skip(!mayBeKept, 'it was built with OFFLINE=no'));

/** A reader whose device says yes: on a machine's own address, where authors read their builds, nothing is kept unasked. */
export async function keeper(): Promise<Reader> {
  const someone = await reader();
  await someone.context.addInitScript(() => localStorage.setItem('entropy:offline', 'yes'));
  return someone;
}

/** Waits until a worker is in charge of the page. */
export const inCharge = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });

/** How many workers a site has on this device. */
export const registered = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** What is kept on the device: the names of the caches, and how many files they hold. */
export const keptOn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const found: Record<string, number> = {};
    // To open a cache that has just been deleted would make it again.
    for (const name of await caches.keys())
      if (await caches.has(name)) found[name] = (await (await caches.open(name)).keys()).length;
    return found;
  });

/** The hosts of one test file. */
const hosts: Host[] = [];

/** Serves a folder until the file's tests are done. */
export async function host(
  folder: string,
  options: Parameters<typeof serve>[1] = {},
): Promise<Host> {
  const serving = await serve(folder, options);
  hosts.push(serving);
  return serving;
}

/** Closes all hosts. */
export async function closeHosts(): Promise<void> {
  for (const each of hosts.splice(0)) await each.close();
}
