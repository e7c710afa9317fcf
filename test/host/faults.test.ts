import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { common } from '~/widgets/parts/words.ts';
import { awake, reader, readThrough, type Reader } from '../browser/reader.ts';
import { dist } from './dist.ts';

const chapter = (locale: string, rest = '') => `/${locale}/cross-entropy.html${rest}`;
const weather = 'figure[data-model=weather]';

/** What a reader of the chapter has, whatever else is missing: its text, its formulas, the numbers and pictures of its figures. */
async function expectReadable({ page }: Reader, { whole = true } = {}): Promise<void> {
  const seen = await page.evaluate(() => ({
    paragraphs: [...document.querySelectorAll<HTMLElement>('.text p')].filter(
      (each) => each.innerText.trim() !== '' && each.offsetHeight > 0,
    ).length,
    formulas: [...document.querySelectorAll<HTMLElement>('.katex-html')].filter(
      (each) => each.innerText.trim() !== '' && each.getBoundingClientRect().width > 0,
    ).length,
    gap: document.querySelector('[data-live="weather.gap"]')?.textContent,
    cells: [...document.querySelectorAll('figure[data-model=weather] td')].map(
      (each) => each.textContent,
    ),
    drawn: document.querySelectorAll('figure[data-model=weather] svg :is(rect, path, line)').length,
    nonsense: /NaN|undefined|\[object/.test(document.body.innerText),
  }));
  expect(seen.nonsense).toBe(false);
  expect(seen.paragraphs).toBeGreaterThan(0);
  if (!whole) return;
  expect(seen.paragraphs).toBeGreaterThan(20);
  expect(seen.formulas).toBeGreaterThan(20);
  expect(seen.gap).toBe('0.2781');
  expect(seen.cells.join()).toContain('2.3219');
  expect(seen.drawn).toBeGreaterThan(4);
}

/** Exceptions and what the page itself says to the console; not the browser's own note that a file did not come. */
const thrown = ({ complaints }: Reader): string[] =>
  complaints.filter((each) => !/Failed to load resource|net::ERR_|: 404$/.test(each));

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

describe.each(locales)('with the script of a figure failing to load, in %s', (locale) => {
  const line = common[locale].noScript;

  it.each([
    ['its own', /\/Weather-\w+\.[\w]+\.js/],
    ['what figures share', /\/figures\.\w+\.js/],
    ['what wakes them', /\/islands\d\.\w+\.js/],
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

  it('lets the other figures move', async () => {
    await using someone = await without(/\/Weather-\w+\.[\w]+\.js/);
    await someone.go(chapter(locale));
    const other = someone.page.locator('figure.figure[id]:not([data-model=weather])').first();
    await awake(other);
    expect(await other.getByText(line).isVisible()).toBe(false);
    expect(thrown(someone)).toEqual([]);
  });
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

describe('half-loaded', () => {
  const whole = readFileSync(join(dist, chapter('zh')), 'utf8');
  const inFigure = whole.indexOf('<svg', whole.indexOf('data-model="weather"')) + 400;
  it.each([
    ['in a paragraph', whole.indexOf('id="S3.2-3"') + 60],
    ['in the picture of a figure', inFigure],
    ['in a tag', whole.indexOf('<div', inFigure) + 7],
    ['in what an island is given', whole.indexOf('<astro-island') + 300],
    ['near its end', whole.length - 900],
  ])('cut off %s, shows what has arrived', async (_, end) => {
    expect(end).toBeGreaterThan(5000);
    await using someone = await reader();
    const { page } = someone;
    await page.route('**/zh/cross-entropy.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: whole.slice(0, end) }),
    );
    await someone.go(chapter('zh'));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(800);
    await expectReadable(someone, { whole: false });
    expect(thrown(someone)).toEqual([]);
  });
});

describe('a link that is damaged, or twenty years old', () => {
  it.each([
    '#nothing',
    '#%E4%BD',
    '#at=S9.99,0.500',
    '#at=S3.4,x',
    '#:~:text=nothing',
    '?weather=NaN,undefined#S3.3',
    '?weather=1e999,-3',
    '?weather=%E4%BD%,&metro=',
    '?unit=furlong&utm_source=feed&fbclid=x%',
    '?PHPSESSID=0f3a&page=entropy&lang=zh_CN#top',
  ])('reads at %s', async (rest) => {
    await using someone = await reader();
    await someone.go(chapter('en', rest));
    await expectReadable(someone);
    await someone.page.locator(weather).scrollIntoViewIfNeeded();
    await awake(someone.page.locator(weather));
    await expectReadable(someone);
    expect(thrown(someone)).toEqual([]);
  });

  it('says so in the figure whose numbers it garbled', async () => {
    await using someone = await reader();
    await someone.go(chapter('en', '?weather=1e999,-3'));
    await someone.page.locator(weather).getByText(common.en.damaged).waitFor();
  });

  it.each(['/entropy.htm', '/~author/kl.html', '/index.php?page=entropy', '/zh/CROSS-ENTROPY.HTM'])(
    'leads %s to the page that knows the way home',
    async (path) => {
      await using someone = await reader();
      await someone.go(path);
      await expect
        .poll(() =>
          someone.page
            .locator('a.enter')
            .first()
            .evaluate((a) => (a as HTMLAnchorElement).pathname),
        )
        .toBe('/zh/index.html');
      expect(thrown(someone)).toEqual([]);
    },
  );
});
