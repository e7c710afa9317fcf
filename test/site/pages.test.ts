import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, tag, twinOf } from '~/i18n/locales.ts';
import { inEdition } from '~/i18n/routes.ts';
import { site } from '~/i18n/site.ts';
import { chapterFilesIn } from '~/plugins/figures.ts';
import { foreign, unsayable } from '../browser/eyes/words.ts';
import { reader, type Reader } from '../browser/reader.ts';
import { editionOf, figures, htmlOf, leading, pages } from '../setup/dist.ts';

/** Scripts are off here: what is judged is what the build wrote, as the browser's own parser reads it. */
let withoutScripts: Reader;
beforeAll(async () => {
  withoutScripts = await reader({ javaScriptEnabled: false });
});
afterAll(() => withoutScripts[Symbol.asyncDispose]());

describe.each(pages())('%s', (path) => {
  const edition = editionOf(path);
  beforeAll(() => withoutScripts.go(path));

  it('has one h1, a title, a description and a language', async () => {
    const head = await withoutScripts.page.evaluate(() => ({
      headings: document.querySelectorAll('h1').length,
      title: document.title.trim(),
      description: document
        .querySelector('meta[name=description]')
        ?.getAttribute('content')
        ?.trim(),
      lang: document.documentElement.lang,
      charset: document.characterSet,
    }));
    expect(head.headings).toBe(1);
    expect(head.title).not.toBe('');
    expect(head.description).toMatch(/\S/);
    expect(head.lang).toBe(tag[leading(path)]);
    expect(head.charset).toBe('UTF-8');
  });

  it.skipIf(path === '/404.html')(
    'offers its looks in its language, the door in all of them',
    async () => {
      const names = await withoutScripts.page.locator('#theme option').allTextContents();
      const spoken = path === '/index.html' ? locales : [leading(path)];
      expect(names).toEqual(
        (['system', 'light', 'dark'] as const).map((theme) =>
          spoken.map((locale) => site[locale].themes[theme]).join(' · '),
        ),
      );
    },
  );

  it('goes down its headings without skipping a level', async () => {
    const levels = await withoutScripts.page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) =>
        Number(heading.localName[1]),
      ),
    );
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it.runIf(edition)('leads to its twin, in the twin’s own language', async () => {
    const twin = twinOf(edition!);
    const link = withoutScripts.page.locator('#twin');
    expect(new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href)).pathname).toBe(
      inEdition(path, twin),
    );
    expect(await link.getAttribute('lang')).toBe(tag[twin]);
    expect(await link.getAttribute('hreflang')).toBe(tag[twin]);
    expect(pages()).toContain(inEdition(path, twin));
  });

  it('holds nothing that only the build has read', () => {
    expect(htmlOf(path)).not.toContain('<!--');
  });

  it('gives no two elements the same id', async () => {
    const ids = await withoutScripts.page.evaluate(() =>
      [...document.querySelectorAll('[id]')].map((each) => each.id),
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('typesets every formula', async () => {
    expect(await withoutScripts.page.locator('.katex-error, [mathcolor="#cc0000"]').count()).toBe(
      0,
    );
    const text = htmlOf(path).replace(/<(annotation|script)\b.*?<\/\1>/gs, '');
    expect(text).not.toMatch(/\$\$|\\(?:frac|log|text|sum)\b/);
  });

  it('shows no NaN, Infinity, undefined or −0', async () => {
    expect(await withoutScripts.page.evaluate(unsayable, 'html')).toEqual([]);
  });

  it.runIf(edition)('speaks its own language, in text, pictures and labels', async () => {
    expect(await withoutScripts.page.evaluate(foreign, 'html')).toEqual([]);
  });

  it.runIf(!edition)('marks each language where it speaks both', async () => {
    expect(
      await withoutScripts.page.evaluate(foreign, '#text > :not(figure, astro-island), footer'),
    ).toEqual([]);
  });
});

it('gives no two pages of an edition the same title', () => {
  // Two pairs of languages may share one language's title, and a word may be the same in two languages.
  const titles = pages().map(
    (path) => `${dirname(path)}: ${/<title>([^<]*)/.exec(htmlOf(path))![1]!}`,
  );
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

it.each(locales.map((locale) => site[locale].title))('says %s once in a title', (name) => {
  const titles = pages().map((path) => /<title>([^<]*)/.exec(htmlOf(path))![1]!);
  expect(titles.filter((title) => title.split(name).length > 2)).toEqual([]);
});

it.each(locales)(
  'leads on from the last chapter to the calculators, and from no other (%s)',
  (locale) => {
    const chapters = chapterFilesIn(locale).map(({ slug }) => htmlOf(`/${locale}/${slug}.html`));
    const leads = chapters.map((html) => {
      const [onward] = /<nav class="onward".*?<\/nav>/s.exec(html)!;
      return onward.includes('calculators.html');
    });
    expect(leads.length).toBeGreaterThan(3);
    expect(leads).toEqual(chapters.map((_, i) => i === chapters.length - 1));
  },
);

it('has figures', () => {
  expect(figures().length).toBeGreaterThan(4);
});
