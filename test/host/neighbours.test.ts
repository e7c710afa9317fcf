import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../browser/reader.ts';
import { dist, distText, pages } from './dist.ts';
import { serve, type Slashes } from '../setup/server.ts';

const next = '.onward a[rel=next]';

describe('a neighbour that is pointed at', () => {
  it.each<[string, Slashes]>([
    ['/', 'left'],
    ['/a/b/', 'left'],
    ['/a/b/', 'stripped'],
  ])('is fetched before it is asked for, under %s with slashes %s', async (prefix, slashes) => {
    const host = await serve(dist, { prefix, slashes });
    await using someone = await reader();
    const { page } = someone;
    await page.goto(`${host.address}en/entropy.html`);
    const target = await page.locator(next).evaluate((a) => (a as HTMLAnchorElement).pathname);
    expect(host.asked).not.toContain(target);
    // The end of a page still grows as its questions wake, and takes the link from under a hand.
    const asked = async (): Promise<readonly string[]> => {
      await page.locator(next).hover();
      return host.asked;
    };
    await expect.poll(asked, { interval: 600 }).toContain(target);
    expect(someone.complaints).toEqual([]);
    await host.close();
  });

  it('is one of this site: nothing else is named', () => {
    for (const path of pages) {
      const rules = /<script type="speculationrules">([^<]*)</.exec(distText(path));
      const { prefetch } = JSON.parse(rules![1]!) as {
        prefetch: { where: { selector_matches: string }; eagerness: string }[];
      };
      expect(prefetch).toHaveLength(1);
      expect(prefetch[0]!.eagerness).toBe('moderate');
    }
  });

  it('has no link off the site among those that the rules name', async () => {
    await using someone = await reader({ javaScriptEnabled: false });
    for (const path of pages) {
      await someone.page.goto(`/${path}`);
      const rules = /"selector_matches":"([^"]+)"/.exec(distText(path))![1]!;
      const origins = await someone.page
        .locator(rules)
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).origin));
      const own = new URL(someone.page.url()).origin;
      // The door’s link to go on has no address before there is somewhere to go.
      expect(origins.filter((origin) => origin !== own && origin !== '')).toEqual([]);
    }
  });
});

describe('going from one page to the next', () => {
  const fades = async (page: Page): Promise<boolean> => {
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['faded'] = String(
          (event as Event & { viewTransition: unknown }).viewTransition !== null,
        );
      });
    });
    await page.goto('/zh/entropy.html');
    await page.locator(next).click();
    await page.waitForURL('**/zh/cross-entropy.html');
    await page.waitForFunction(() => document.documentElement.dataset['faded']);
    return (await page.locator('html').getAttribute('data-faded')) === 'true';
  };

  it('fades where motion is welcome', async () => {
    await using someone = await reader({ reducedMotion: 'no-preference' });
    expect(await fades(someone.page)).toBe(true);
    expect(someone.complaints).toEqual([]);
  });

  it('does not where it is not', async () => {
    await using someone = await reader({ reducedMotion: 'reduce' });
    expect(await fades(someone.page)).toBe(false);
    expect(someone.complaints).toEqual([]);
  });
});
