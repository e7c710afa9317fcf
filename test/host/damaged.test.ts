import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { common } from '~/widgets/parts/words.ts';
import { awake, reader } from '../browser/reader.ts';
import { dist, site } from './dist.ts';
import { chapter, expectReadable, thrown, weather } from './readable.ts';

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
    // The search has not come, and nobody is led to its bare script.
    await page.locator('#search').click({ force: true });
    await page.waitForTimeout(200);
    expect(page.url()).toContain(chapter('zh'));
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
        .toBe(new URL('zh/index.html', site ?? 'http://host/').pathname);
      expect(thrown(someone)).toEqual([]);
    },
  );
});
