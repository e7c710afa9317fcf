import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { common } from '~/widgets/parts/words.ts';
import { awake, reader, readThrough, type Reader } from '../browser/reader.ts';
import { chapter, expectReadable, thrown, weather } from './readable.ts';

async function without(files: string | RegExp): Promise<Reader> {
  const someone = await reader();
  await someone.page.route(files, (route) => route.abort());
  return someone;
}

describe('with fonts blocked', () => {
  it('reads, and its figures move', async () => {
    await using someone = await without('**/*.woff2');
    await someone.go(chapter('zh'));
    await expectReadable(someone);
    await readThrough(someone.page);
    await someone.page.locator(`${weather} input[type=range]`).first().press('ArrowRight');
    await expect
      .poll(() => someone.page.locator('[data-live="weather.gap"]').first().textContent())
      .toBe('0.2985');
    expect(thrown(someone)).toEqual([]);
  });
});

/** The file of chapter 3's figures, 3.2 among them. */
const itsChapters = /\/figures-cross-entropy-(?:zh|en)\.\w+\.js/;

describe.each(locales)('with the script of a figure failing to load, in %s', (locale) => {
  const line = common[locale].noScript;

  it.each([
    ['its chapter’s', itsChapters],
    ['what figures share', /\/figures\.\w+\.js/],
    ['what wakes them', /\/islands\.\w+\.js/],
  ])('for want of %s, keeps the numbers and says what is missing', async (_, files) => {
    await using someone = await without(files);
    const { page } = someone;
    await someone.go(chapter(locale));
    const figure = page.locator(weather);
    await figure.scrollIntoViewIfNeeded();
    const notice = figure.getByText(line);
    await notice.waitFor();
    await expectReadable(someone);
    const controls = figure.locator('button, input, select, textarea, .reach');
    for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
    expect(thrown(someone)).toEqual([]);
  });

  it('lets the figures of other chapters move', async () => {
    await using someone = await without(itsChapters);
    await someone.go(`/${locale}/calculators.html`);
    const other = someone.page.locator('figure.figure[data-model=surprise]');
    await other.scrollIntoViewIfNeeded();
    await awake(other);
    expect(await other.getByText(line).isVisible()).toBe(false);
    expect(thrown(someone)).toEqual([]);
  });
});

describe('the script of a figure', () => {
  it('says on the console what is wrong with it, where it comes and fails', async () => {
    await using someone = await reader();
    const { page } = someone;
    await page.route(itsChapters, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("out of order")' }),
    );
    await someone.go(chapter('zh'));
    await page.locator(weather).scrollIntoViewIfNeeded();
    await page.locator(weather).getByText(common.zh.noScript).waitFor();
    await expectReadable(someone);
    expect(thrown(someone).join()).toContain('out of order');
  });

  it('is asked for once more where the line failed', async () => {
    await using someone = await reader();
    const { page } = someone;
    await page.route(itsChapters, (route) =>
      route.request().url().includes('?') ? route.continue() : route.abort(),
    );
    await someone.go(chapter('zh'));
    await awake(page.locator(weather));
    expect(thrown(someone)).toEqual([]);
  });

  it.each(['/', '/zh/entropy.html'])(
    'is asked for but once on %s, where it comes',
    async (path) => {
      await using someone = await reader();
      const { page } = someone;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await someone.go(path);
      await awake(page.locator('figure[data-model]').first());
      expect(asked.filter((url) => url.includes('?'))).toEqual([]);
      expect(someone.complaints).toEqual([]);
    },
  );
});

it.each([
  ['every script', /\.js$/],
  ['the scripts that come late', /\/_astro\/(?!Page|Chapter|page|rolldown)[\w-]+\.\w+\.js/],
])(
  'reads with %s missing, and throws nothing at whoever points, types or selects',
  async (_, files) => {
    await using someone = await without(files);
    const { page } = someone;
    await someone.go(chapter('en', '?unit=nat#at=S3.4,0.500'));
    await page.mouse.move(400, 400);
    await page.mouse.click(400, 500);
    await page.keyboard.press('ControlOrMeta+A');
    await page.locator('.questions').scrollIntoViewIfNeeded();
    await page.waitForTimeout(1500);
    await expectReadable(someone);
    await page.locator('#twin').click();
    await page.waitForURL('**/zh/cross-entropy.html*');
    expect(thrown(someone)).toEqual([]);
  },
);

it('reads with storage forbidden, and its figures, theme and unit can be set', async () => {
  await using someone = await reader();
  const { page } = someone;
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await someone.go(chapter('zh'));
  await expectReadable(someone);
  await readThrough(page);
  await page.locator('#theme').selectOption('dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.locator(`${weather} .units input`).nth(1).check();
  await expect
    .poll(() => page.locator('[data-live="weather.gap"]').first().textContent())
    .toMatch(/^0\.19/);
  await someone.go('/zh/notes.html');
  await someone.go('/index.html');
  expect(thrown(someone)).toEqual([]);
});

it('reads with JavaScript off', async () => {
  await using someone = await reader({ javaScriptEnabled: false });
  await someone.go(chapter('en'));
  await expectReadable(someone);
  expect(await someone.page.locator(weather).getByText(common.en.noScript).isVisible()).toBe(true);
});

it.each(['scripts off', 'the script missing'])(
  'says so at the door, in both languages, with %s',
  async (fault) => {
    await using someone = await reader({ javaScriptEnabled: fault !== 'scripts off' });
    await someone.page.route(/\/Door[\w-]*\.\w+\.js/, (route) => route.abort());
    await someone.go('/index.html');
    for (const locale of locales) await someone.page.getByText(common[locale].noScript).waitFor();
    expect(await someone.page.locator('figure [role=img]').getAttribute('aria-label')).toContain(
      '0.2781',
    );
    expect(thrown(someone)).toEqual([]);
  },
);

it('says nothing of the kind where nothing is missing', async () => {
  await using someone = await reader();
  await someone.go('/index.html');
  await awake(someone.page.locator('figure.figure'));
  for (const locale of locales)
    expect(await someone.page.getByText(common[locale].noScript).isVisible()).toBe(false);
});
