import type { Browser, Request } from 'playwright-core';
import { quantile, slowDown } from './browser.ts';
import type { Host } from './host.ts';

/** What a first visit to a page takes: bytes of bodies by kind, milliseconds, and the shift of its layout. */
export interface Visit {
  readonly bytes: Readonly<Record<(typeof kinds)[number], number>>;
  readonly requests: number;
  /** Bytes fetched after all of the page's figures have been near the window. */
  readonly scriptWhenUsed: number;
  readonly allWhenUsed: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

export const kinds = ['html', 'css', 'fonts', 'script', 'other'] as const;

const kindOf: Readonly<Record<string, (typeof kinds)[number]>> = {
  document: 'html',
  stylesheet: 'css',
  font: 'fonts',
  script: 'script',
};

interface Timings {
  lcp: number;
  cls: number;
  tasks: { start: number; length: number }[];
}

/** The middle of some first visits at 390 × 844 px, over slow 4G, with a processor four times slower. */
export async function visit(
  browser: Browser,
  host: Host,
  path: string,
  rounds: number,
): Promise<Visit> {
  const visits: Visit[] = [];
  for (let i = 0; i < rounds; i++) visits.push(await once(browser, host, path));
  const middle = (of: (visit: Visit) => number): number => quantile(visits.map(of));
  return {
    ...visits[0]!,
    fcp: middle(({ fcp }) => fcp),
    lcp: middle(({ lcp }) => lcp),
    tbt: middle(({ tbt }) => tbt),
    cls: middle(({ cls }) => cls),
  };
}

async function once(browser: Browser, host: Host, path: string): Promise<Visit> {
  await using context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(host.address)) requests.push(request);
  });
  await page.addInitScript(watch);
  await slowDown(page, 4, true);
  await page.goto(host.address + path, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const found = await page.evaluate(() => ({
    ...(window as unknown as { timings: Timings }).timings,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  const opening = weighed(requests, host);
  const count = requests.length;
  await slowDown(page, 1, false);
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < length; top += 600) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
    await page.waitForTimeout(30);
  }
  await page.waitForLoadState('networkidle');
  const used = weighed(requests, host);
  return {
    bytes: opening,
    requests: count,
    scriptWhenUsed: used.script,
    allWhenUsed: kinds.reduce((sum, kind) => sum + used[kind], 0),
    fcp: found.fcp,
    lcp: found.lcp,
    cls: found.cls,
    tbt: found.tasks.reduce(
      (sum, { start, length }) => (start >= found.fcp ? sum + Math.max(0, length - 50) : sum),
      0,
    ),
  };
}

/** Notes, from a page's start, what its browser tells of paints, shifts and long tasks. */
function watch(): void {
  const timings: Timings = { lcp: 0, cls: 0, tasks: [] };
  Object.assign(window, { timings });
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', ({ startTime }) => (timings.lcp = startTime));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) timings.cls += value;
  });
  observe('longtask', ({ startTime, duration }) =>
    timings.tasks.push({ start: startTime, length: duration }),
  );
}

function weighed(requests: readonly Request[], host: Host): Visit['bytes'] {
  const bytes = { html: 0, css: 0, fonts: 0, script: 0, other: 0 };
  for (const request of requests)
    bytes[kindOf[request.resourceType()] ?? 'other'] += host.weigh(new URL(request.url()).pathname);
  return bytes;
}
