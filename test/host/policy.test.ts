import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { findChromium, flags } from '../browser/chromium.ts';
import { dist, distFiles, distText, mayBeKept, pages } from './dist.ts';
import { serve } from '../setup/server.ts';

const all = [...pages, '404.html'];

/** The directives of a page's own policy, in order. */
function policyOf(page: string): readonly (readonly [name: string, ...sources: string[]])[] {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
    distText(page),
  )!;
  return policy!.split('; ').map((directive) => directive.split(' ') as [string, ...string[]]);
}

describe.each(all)('the policy of %s', (page) => {
  it('allows the site’s own files, what it carries itself by hash, and nothing else', () => {
    const policy = policyOf(page);
    const withoutHashes = policy.map(([name, ...sources]) =>
      [name, ...sources.filter((source) => !/^'sha256-[\w+/]{43}='$/.test(source))].join(' '),
    );
    expect(withoutHashes).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      `trusted-types ${mayBeKept ? 'offline' : "'none'"}`,
    ]);
  });

  it('stands before everything that it speaks of, and the page tells nobody where its reader comes from', () => {
    const [before, after] = distText(page).split('<meta http-equiv="Content-Security-Policy"');
    expect(before).toMatch(/<head><meta charset="utf-8">$/);
    expect(after).not.toMatch(/<meta charset/);
    expect(after).toMatch(/^[^>]*><meta name="referrer" content="no-referrer">/);
  });
});

it('tells hosts that read a file for it what a page cannot say itself', () => {
  const headers = distText('_headers');
  for (const line of [
    "Content-Security-Policy: frame-ancestors 'none'",
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
  ])
    expect(headers).toContain(line);
  const kept = [...headers.matchAll(/^\/(\w+)\/\*\n\s+Cache-Control: .*immutable$/gm)];
  expect(kept.map(([, folder]) => folder)).toEqual(['_astro', 'search']);
  // Only what is named after its content may be kept for ever.
  for (const [, folder] of kept)
    for (const file of distFiles().filter((path) => path.startsWith(`${folder}/`)))
      expect(file).toMatch(/\.[A-Za-z\d]{8}\.(?:js|css|woff2)$/);
});

const firefox = inject('firefox');
const browsers = [
  { name: 'Chromium', open: () => chrome() },
  ...(firefox
    ? [
        {
          name: 'Firefox',
          open: () => puppeteer.launch({ browser: 'firefox', executablePath: firefox }),
        },
      ]
    : []),
];

function chrome(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findChromium().path,
    args: [...flags],
  });
}

interface Watched {
  refused?: string[];
}

/** Counts, from a page's very start, what its policy refuses. */
async function watch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const refused: string[] = ((window as Watched).refused = []);
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

const refused = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as Watched).refused ?? ['was not watched']);

describe.each(browsers)('every page in $name', ({ open }) => {
  it('breaks no policy, and asks nobody but its own host', async () => {
    const host = await serve(dist, { prefix: '/a/b/' });
    const own = new URL(host.address).origin;
    const browser = await open();
    const page = await browser.newPage();
    const foreign: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== own) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (/content.security|refused|violat/i.test(message.text())) said.push(message.text());
    });
    await watch(page);
    const met: Record<string, readonly string[]> = {};
    for (const path of all) {
      await page.goto(host.address + path);
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
          scrollTo(0, y);
          await new Promise((done) => setTimeout(done, 30));
        }
        await document.fonts.ready;
      });
      met[path] = await refused(page);
    }
    await browser.close();
    await host.close();
    expect(Object.entries(met).filter(([, refused]) => refused.length > 0)).toEqual([]);
    expect(foreign).toEqual([]);
    expect(said).toEqual([]);
    // The page for lost links, which can lead to no file, has no icon of its own to show.
    expect(host.missing.filter((path) => path !== '/favicon.ico')).toEqual([]);
  }, 300_000);

  it('breaks none either where a script brings something to the page', async () => {
    const host = await serve(dist);
    const browser = await open();
    const page = await browser.newPage();
    await watch(page);
    const shows = (selector: string) => page.waitForSelector(selector, { visible: true });
    await page.goto(`${host.address}zh/cross-entropy.html`);
    await page.click('a.term');
    await shows('.entry');
    await page.keyboard.press('Escape');
    for (const [key, dialog] of [
      ['?', '#keys'],
      ['/', 'dialog.search'],
    ] as const) {
      await page.keyboard.press(key);
      await shows(dialog);
      await page.keyboard.press('Escape');
    }
    await page.click('.prose p');
    await page.click('.mark-twin');
    await shows('.in-place');
    await page.focus('figure input[type=range]');
    await page.waitForSelector('astro-island:not([ssr])');
    await page.keyboard.press('ArrowRight');
    expect(await refused(page)).toEqual([]);
    await page.goto(`${host.address}zh/notes.html`);
    if (mayBeKept) {
      await page.click('#offline:enabled');
      await page.waitForFunction(() => navigator.serviceWorker.controller);
    } else expect(await page.$('#offline')).toBeNull();
    expect(await refused(page)).toEqual([]);
    await browser.close();
    await host.close();
  }, 60_000);
});
