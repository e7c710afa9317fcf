/** Where a reader is: a block, by the id that all editions share, and how far through it the window's reading line lies. */
export interface Place {
  readonly id: string;
  readonly through: number;
}

/** Where in the window one reads: below the bar, a little down the page. */
const line = (): number => Math.min(160, innerHeight / 4);

/** The block at the reading line, or the last one above it; undefined above the first. */
export function placeNow(): Place | undefined {
  let found: Place | undefined;
  for (const block of document.querySelectorAll<HTMLElement>(
    '.text > [id], .text > astro-island > [id]',
  )) {
    const { top, height } = block.getBoundingClientRect();
    if (top > line()) break;
    if (height > 0) found = { id: block.id, through: Math.min(1, (line() - top) / height) };
  }
  return found;
}

/** A place as it stands behind `#` in an address: `at=S3.5,0.250`. */
export function written({ id, through }: Place): string {
  return `at=${id},${through.toFixed(3)}`;
}

/**
 * Scrolls to the place that the address names, and again once the page and its fonts have settled; then leaves a plain
 * link to the block. Not sooner: until a page has loaded, a browser scrolls to the start of the block that its link names.
 */
export async function arrive(): Promise<void> {
  const found = /^#at=([\w.-]+),([\d.]+)$/.exec(location.hash);
  const block = found && document.getElementById(found[1]!);
  if (!block) return;
  if (block instanceof HTMLDetailsElement) block.open = true;
  const go = (): void => {
    const { top, height } = block.getBoundingClientRect();
    scrollTo({ top: scrollY + top + height * Number(found[2]) - line(), behavior: 'instant' });
  };
  go();
  await Promise.all([loaded(), document.fonts.ready]);
  go();
  history.replaceState(history.state, '', `#${block.id}`);
}

function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => addEventListener('load', done, { once: true }));
}
