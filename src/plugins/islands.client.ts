import near from './near.client.ts';

/** Brings the module that an island names by its address, as the page would follow it. */
type Load = (address: string) => Promise<Record<string, unknown>>;

type Renderer = (island: HTMLElement) => (figure: unknown, props: unknown) => void;

/**
 * Wakes the islands of a built page, each when `near` says so. What Astro's own loader does beyond that (slots, islands in
 * islands, dates and maps among the properties, other times to wake) no page here asks for, and it would be three times the
 * bytes; `host/islands.ts` sees to it that none does.
 */
export function wakeIslands(load: Load): void {
  for (const island of document.querySelectorAll<HTMLElement>('astro-island')) {
    const said = (name: string): string => island.getAttribute(name)!;
    const bring = async () => {
      const addresses = ['renderer-url', 'component-url'].map(said);
      const [renderer, figures] = await Promise.all(addresses.map(load));
      const render = (renderer!['default'] as Renderer)(island);
      return async (): Promise<void> => {
        render(figures![said('component-export')], JSON.parse(said('props')));
        island.removeAttribute('ssr');
      };
    };
    void near(bring, { name: 'near', value: '' }, island);
  }
}

/**
 * From a host: by import, and once more after a second where the line failed. A browser may keep the failure of an address,
 * so the second has another. It changes every 16 seconds (2^14 ms), so that figures that try again together ask for one.
 */
export const fromHost: Load = async (address) => {
  const { href } = new URL(address, document.baseURI);
  try {
    return await import(href);
  } catch {
    await new Promise((done) => setTimeout(done, 1000));
    return import(`${href}?${Date.now() >> 14}`);
  }
};
