import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The Chromium that all tests of the site share. */
export function connectChromium(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** What goes wrong on a page, in the browser's own words: errors, refusals by the policy, requests to anyone else. */
export function complaintsOf(page: Page, own: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}

/** Reads a page to its end, so that every figure wakes. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  // A busy machine may not have looked while a figure passed by.
  const allAwake = (): boolean => {
    const asleep = document.querySelector('astro-island[ssr]');
    asleep?.firstElementChild?.scrollIntoView();
    return !asleep;
  };
  await page.waitForFunction(allAwake, undefined, { timeout: 15_000, polling: 100 });
}
