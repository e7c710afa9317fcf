import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from '../browser/chromium.ts';
import { pages } from './dist.ts';

const katex = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.css'));

/**
 * Without hinting: FreeType's automatic hinter takes its measures from letters of the file itself, so a cut face may be
 * rounded to other pixels than the whole one, though every outline is the same.
 */
const unhinted = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${['pattern', 'font']
  .map(
    (target) => `<match target="${target}">
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="autohint" mode="assign"><bool>false</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintnone</const></edit></match>`,
  )
  .join('')}</fontconfig>`;

let browser: Browser;
beforeAll(async () => {
  const config = join(mkdtempSync(join(tmpdir(), 'fonts-')), 'fonts.conf');
  writeFileSync(config, unhinted);
  // Where there is no window, a flag decides that.
  browser = await openChromium({ FONTCONFIG_FILE: config }, '--font-render-hinting=none');
});
afterAll(() => browser.close());

/** A page without scripts, as it is sent or with the whole of KaTeX's stylesheet and typefaces instead of what was kept. */
async function shot(path: string, width: number, whole: boolean): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  if (whole) await withWholeSheet(page);
  await page.goto(`${inject('base')}/${path}`);
  const picture = await page.screenshot({ fullPage: true });
  await context.close();
  return picture;
}

async function withWholeSheet(page: Page): Promise<void> {
  // The build's minifier keeps six digits of a length; so must the whole sheet, or lines differ by rounding alone.
  const sheet = readFileSync(join(katex, 'katex.css'), 'utf8')
    .replaceAll('url(fonts/', 'url(katex-whole/')
    .replace(/\d*\.\d{7,}/g, (length) => String(Number(Number(length).toPrecision(6))));
  await page.route(/\/formulas[\w-]*\.\w+\.css$/, async (route) => {
    const cut = await (await route.fetch()).text();
    const instead = [...cut.matchAll(/(?:\.k[\da-z]{1,3}|\[data-style="\w+"\])\{[^}]*\}/g)].join(
      '',
    );
    expect(instead).not.toBe('');
    await route.fulfill({ contentType: 'text/css', body: `@layer katex{${sheet}}${instead}` });
  });
  await page.route('**/katex-whole/*', (route) =>
    route.fulfill({
      path: join(katex, 'fonts', new URL(route.request().url()).pathname.split('/').pop()!),
    }),
  );
}

// All editions have the same formulas.
describe.each(pages.filter((path) => path.startsWith('zh/')))('%s', (path) => {
  it.each([360, 1440])('looks, at %i pixels, exactly as with all of KaTeX', async (width) => {
    const [cut, whole] = [await shot(path, width, false), await shot(path, width, true)];
    expect(cut.equals(whole)).toBe(true);
  });
});

it('typesets without a style attribute on any page', async () => {
  for (const path of pages)
    expect(readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8')).not.toMatch(
      /\sstyle=/,
    );
});
