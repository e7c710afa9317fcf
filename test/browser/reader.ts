import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core';
import { inject } from 'vitest';
import { outside, tooWide } from './eyes/layout.ts';
import { empty, foreign, unsayable } from './eyes/words.ts';

/** What the page is looked at with, there from the start. */
const eyes = `window.eyes = { ${[unsayable, foreign, empty, outside, tooWide].map((eye) => `${eye.name}: ${eye}`).join(', ')} };`;

let browser: Promise<Browser> | undefined;

/** Someone at a window of their own, with nothing remembered from before. */
export interface Reader extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser has complained of so far: exceptions, console errors and warnings, requests that failed. */
  readonly complaints: string[];
  /** Goes to an address of the site, `/zh/entropy.html?weather=0.8,0.5`, and waits until the fonts have settled. */
  go(path: string): Promise<void>;
}

/** Opens a window for a new reader: 1000 × 900, light, English, unless told otherwise. */
export async function reader(options: BrowserContextOptions = {}): Promise<Reader> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1000, height: 900 },
    baseURL: inject('base'),
    locale: 'en-GB',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(eyes);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The page of lost links can name no icon, so a browser may ask for one where it supposes it.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  return {
    page,
    context,
    complaints,
    go: async (path) => {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await laidOut(page);
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Waits until a page has laid out what it passed over at first; not where its script does not come. */
export async function laidOut(page: Page): Promise<void> {
  const whole = () => !document.documentElement.matches('.fresh');
  await page.waitForFunction(whole, undefined, { timeout: 5000 }).catch(() => undefined);
}

/** Holds back what a page asks for, until what it returns is called; then it goes on, or as it is told. */
export async function held(
  page: Page,
  what: string | RegExp,
  then: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(what, async (route) => {
    await released;
    await then(route);
  });
  return release;
}

/** Scrolls through the whole page, so that every figure wakes, and comes back to the top. */
export async function readThrough(page: Page): Promise<void> {
  for (const figure of await page.locator('figure.figure').all()) {
    await awake(figure);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** Waits until a figure's script has taken over: nothing in it is disabled any more. */
export async function awake(figure: Locator): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await figure.locator(':is(input, button, select, textarea):enabled').first().waitFor();
}

/** The block of the text that lies at a reader's eyes, 160 px down the window. */
export function readingAt(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      [
        ...document.querySelectorAll(
          'article.prose > [id], .pair > [id], .prose astro-island > [id]',
        ),
      ]
        .filter((block) => block.getBoundingClientRect().height > 0)
        .findLast((block) => block.getBoundingClientRect().top <= 160)?.id,
  );
}

/** Scrolls until a block lies a little above a reader's eyes. */
export async function readOn(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"]`).evaluate((block) => {
    scrollTo({ top: scrollY + block.getBoundingClientRect().top - 130, behavior: 'instant' });
  });
}

/** Points at a block until its marks stand beside it: what still wakes may move the page under the pointer. */
export async function pointAt(page: Page, id: string): Promise<void> {
  const there = page.locator(`.mark-link[href="#${id}"]`);
  for (let tries = 0; tries < 9 && !(await there.isVisible()); tries += 1) {
    await page.locator(`[id="${id}"]`).hover();
    await there.waitFor({ timeout: 500 }).catch(() => undefined);
  }
  await there.waitFor();
}

/** Clicks where a link stands, as a hand does. (Playwright's own click scrolls first what sticks to the window's top.) */
export async function press(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}
