import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, flags, versionOf } from '../browser/chromium.ts';
import { findFirefox } from '../browser/firefox.ts';
import { dist, requireDist } from './dist.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served: `http://localhost:…`. */
    base: string;
    /** Where the one browser of the run listens. */
    browser: string;
    /** Where a Firefox is; empty where there is none. */
    firefox: string;
  }
}

/** Before all tests that look at the site: serves the built site and starts one Chromium, which all of them share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireDist();
  const found = findChromium();
  console.log(`Reading the site with ${versionOf(found)} (${found.path}, ${found.how}).`);
  const host = await serve(dist);
  const browser = await chromium.launchServer({ executablePath: found.path, args: [...flags] });
  project.provide('base', host.address.replace(/\/$/, ''));
  project.provide('browser', browser.wsEndpoint());
  project.provide('firefox', findFirefox() ?? '');
  return async () => {
    await browser.close();
    await host.close();
  };
}
