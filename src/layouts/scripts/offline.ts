import { remembered } from '~/live/memory.ts';

/**
 * Keeping the whole article on this device, for reading without a network: by a service worker that the build writes into
 * the site's root. Not for a reader who has said no; and, unless said yes, not for one who saves data, nor where an author
 * reads a build on the same machine.
 */
export const key = 'offline';
// By itself, since the bundler would take `new URL('../', import.meta.url)` for a file to be put among the scripts.
const up = '../';
/** The site's root, and the worker's scope. */
export const home = new URL(up, import.meta.url).href;

/** Whether it can be done here: not where the author has had it withdrawn, nor ever on a page opened from a disk. */
export const possible =
  import.meta.env.KEPT_OFFLINE &&
  location.protocol.startsWith('http') &&
  'serviceWorker' in navigator;

/** Whether the reader wants it, as far as is known. */
export function wanted(): boolean {
  const said = remembered(key);
  return said ? said === 'yes' : !saving() && !/^(?:localhost|127\.|\[::1)/.test(location.hostname);
}

/** Makes the worker's address, and no other: a page's policy trusts none but what this answers. */
const vouching: ScriptAddress = { createScriptURL: () => `${home}sw.js` };
let trusted: ScriptAddress | undefined;

/** Keeps the article, or brings what is kept up to date; answers once the whole of it is there. */
export async function keep(): Promise<void> {
  trusted ??= globalThis.trustedTypes?.createPolicy('offline', vouching) ?? vouching;
  const registration = await navigator.serviceWorker.register(trusted.createScriptURL(''));
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (worker) await ready(worker);
  // A worker may be at work that has nothing: it stays where a reader says no, and yes again on the same page.
  if (!worker || !(await fills(worker))) throw lost();
}

/** Waits until a worker that is new has all and is at work. */
function ready(worker: ServiceWorker): Promise<void> {
  return new Promise((done, fail) => {
    const look = (): void => {
      if (worker.state === 'activated') done();
      if (worker.state === 'redundant') fail(lost());
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Has a worker bring what it lacks; whether it then has everything. */
function fills(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => done(data);
    worker.postMessage('fill', [port2]);
  });
}

const lost = (): Error => new Error('It was not kept.');

function saving(): boolean {
  const { connection } = navigator as {
    connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** What is done unasked when a page is opened, where the reader wants it. */
export const kept = possible && wanted() ? keep() : undefined;
kept?.catch(() => undefined);
