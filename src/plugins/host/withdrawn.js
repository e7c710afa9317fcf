/**
 * The service worker of a site that is kept on no device any more (`OFFLINE=no`). It takes the place of the one that kept
 * the site, takes away what that has kept, and goes; pages that are open are loaded again, from the network this time.
 */
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw() {
  for (const name of await caches.keys())
    if (name.endsWith(` ${registration.scope}`)) await caches.delete(name);
  await registration.unregister();
  for (const page of await clients.matchAll()) void page.navigate(page.url);
}
