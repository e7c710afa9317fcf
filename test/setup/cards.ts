import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium, flags } from '../browser/chromium.ts';
import { locales } from '../../src/i18n/locales.ts';
import { serve } from './server.ts';

/**
 * Draws the pictures that a link to the article is shown with, one a language, from the built site: its own title, its
 * own picture of the weather. Run by `npm run cards` when one of these changes; the pictures are kept in `public`.
 */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const size = { width: 1200, height: 630 };
const style = `
  html, body { margin: 0; width: 1200px; height: 630px; overflow: hidden; }
  .card { display: grid; grid-template-columns: 1fr 500px; column-gap: 70px; align-items: center;
    height: 630px; box-sizing: border-box; padding: 64px 72px 56px 80px; }
  .card h1 { font-size: 56px; line-height: 1.25; margin: 0 0 28px; text-wrap: balance; }
  .card p { font-size: 25px; line-height: 1.5; color: var(--quiet); margin: 0; }
  .card:lang(zh) h1 { font-size: 76px; }
  .card:lang(zh) p { font-size: 27px; line-height: 1.6; }
  .card .figure { border: 0; margin: 0; padding: 0; font-size: 20px; }
  .card .picture text { font-size: 15px; }
  .card .reach, .card .grip { display: none; }
`;

const host = await serve(dist);
const browser = await chromium.launch({
  executablePath: findChromium({ asReaders: true }).path,
  args: [...flags],
});
for (const locale of locales) {
  const page = await browser.newPage({
    viewport: size,
    colorScheme: 'light',
    bypassCSP: true,
  });
  await page.goto(`${host.address}${locale}/index.html`);
  await page.evaluate(async () => {
    const answer = await fetch('cross-entropy.html');
    const chapter = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const picture = chapter.querySelector('[data-model=weather] .picture')!;
    const figure = document.createElement('figure');
    figure.className = 'figure';
    figure.append(picture);
    const card = document.createElement('div');
    card.className = 'card';
    const words = document.createElement('div');
    const description = document.createElement('p');
    description.textContent =
      document.querySelector<HTMLMetaElement>('[name=description]')!.content;
    words.append(document.querySelector('h1')!, description);
    card.append(words, figure);
    document.body.replaceChildren(card);
  });
  await page.addStyleTag({ content: style });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = fileURLToPath(new URL(`../../public/card-${locale}.png`, import.meta.url));
  await page.screenshot({ path });
  console.log(path);
}
await browser.close();
await host.close();
