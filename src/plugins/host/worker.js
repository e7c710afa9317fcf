/**
 * The service worker. The build writes two things before it: `version`, and `files`, the paths of all that a reader may
 * need, each with the digest of its bytes.
 *
 * It keeps one version of the site, whole: it is installed once every file has come and is, byte for byte, of that version,
 * and a browser puts it in charge only when no page of the one before is open any more. So no page ever meets a file of
 * another version, whatever a host has in the middle of being updated.
 */
const scope = registration.scope;
const ours = (name) => name.endsWith(` ${scope}`);
const own = `${version} ${scope}`;
const addressOf = (path) => new URL(path, scope).href;

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(takeOver()));
// A page asks whether all of it is here, and for what is not: a reader may have had it taken away.
addEventListener('message', (event) => {
  const say = (whole) => event.ports[0].postMessage(whole);
  event.waitUntil(
    fill()
      .then(() => say(true))
      .catch(() => say(false)),
  );
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  if (!address.startsWith(scope) || !['GET', 'HEAD'].includes(request.method)) return;
  const path = pathOf(address.slice(scope.length));
  if (path) event.respondWith(answer(path).then((kept) => kept ?? fetch(request)));
  // A file that is there to be taken along is not kept: that the network is gone is for the browser to say.
  else if (request.mode === 'navigate' && !/\.(?!html$)\w+$/.test(address))
    event.respondWith(
      fetch(request).catch(async () => (await answer('404.html')) ?? Response.error()),
    );
});

/** Takes the version whole or, where something does not come or there is no room, leaves nothing of it behind. */
async function install() {
  try {
    await fill();
  } catch (reason) {
    await caches.delete(own);
    throw reason;
  }
}

/** Brings what is not here yet, one file after another, so that whatever the reader does comes first. */
async function fill() {
  const kept = await caches.open(own);
  const here = new Set((await kept.keys()).map(({ url }) => url));
  for (const [path, digest] of Object.entries(files)) {
    const address = addressOf(path);
    if (here.has(address)) continue;
    const had = await caches.match(address);
    if (had?.headers.get('digest') === digest) {
      await kept.put(address, had);
      continue;
    }
    // What the visit has fetched already, and is named after its content, is not asked for again.
    const cache = /^(?:_astro|search)\//.test(path) ? 'default' : 'no-cache';
    const answer = await fetch(address, { cache });
    const bytes = await answer.arrayBuffer();
    if ((await digestOf(bytes)) !== digest) throw new Error(`${path} is not of version ${version}`);
    const status = path === '404.html' ? 404 : 200;
    const headers = headersOf(answer);
    headers.set('digest', digest);
    await kept.put(address, new Response(bytes, { status, headers }));
  }
}

/** What the host says of a file, such as who may frame it; not how its bytes travelled, nor what they were chosen by. */
function headersOf(answer) {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return headers;
}

async function takeOver() {
  for (const name of await caches.keys()) if (ours(name) && name !== own) await caches.delete(name);
  await clients.claim();
}

/** What a path means, however a host spells its pages: `zh`, `zh/`, `zh/entropy`, `zh/entropy/`, `zh/entropy.html`. */
function pathOf(asked) {
  const bare = asked.replace(/\/+$/, '');
  const index = bare && `${bare}/`;
  return [bare, `${bare}.html`, `${index}index.html`].find((path) => Object.hasOwn(files, path));
}

function answer(path) {
  return caches.match(addressOf(path), { cacheName: own });
}

async function digestOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)).slice(0, 16);
}
