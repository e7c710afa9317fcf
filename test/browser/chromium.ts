import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { aptInstall, run } from './install.ts';

/** Where a real Chromium was found, and how, in one line for whoever runs the tests. */
export interface FoundBrowser {
  readonly path: string;
  readonly how: string;
}

/** What a browser needs where it runs as root, and what keeps it from asking the internet for anything. */
export const flags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium without a window: the same engine, and what a test of a page does not look at takes no time. */
const windowless = ['chromium-headless-shell', 'chrome-headless-shell'];
/** A browser as readers have it. */
const whole = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'msedge',
];
/** Those of them that Debian has. */
const ofDebian = ['chromium-headless-shell', 'chromium'];

/**
 * Finds a Chromium to read the site with, or installs one.
 *
 * In this order: the variable CHROMIUM_PATH (set but wrong is an error), one on the PATH or at its usual place, first of
 * all one without a window, Playwright's own cache; then an installation, by apt-get as root on Debian, elsewhere by
 * Playwright.
 *
 * @param asReaders whether it has to be a browser as readers have it, for measurements
 * @throws Error that says what to do, where none can be had.
 */
export function findChromium({ asReaders = false } = {}): FoundBrowser {
  const names = asReaders ? whole : [...windowless, ...whole];
  return named() ?? installed(names) ?? cached() ?? install(names);
}

function named(): FoundBrowser | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
  return { path, how: 'named by CHROMIUM_PATH' };
}

function installed(names: readonly string[]): FoundBrowser | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...usual,
  ];
  const path = places.find((place) => existsSync(place));
  return path === undefined ? undefined : { path, how: 'found on this machine' };
}

function cached(): FoundBrowser | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? { path, how: "found in Playwright's cache" } : undefined;
}

function install(names: readonly string[]): FoundBrowser {
  for (const name of ofDebian.filter((each) => names.includes(each))) {
    if (!aptInstall(name, 'fonts-noto-cjk')) break;
    const found = installed(names);
    if (found) return { ...found, how: 'installed with apt-get' };
  }
  console.log('No Chromium found: installing Playwright’s.');
  run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  const found = cached();
  if (found) return { ...found, how: 'installed by Playwright' };
  throw new Error(
    'The tests read the site in a real Chromium, and none was found or could be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  );
}

/** Opens a Chromium of the test's own, with an environment, and ways, of its own. */
export function openChromium(
  env: Readonly<Record<string, string>> = {},
  ...args: readonly string[]
): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium().path,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [...flags, ...args],
  });
}

/** The browser's own words for its version. */
export function versionOf({ path }: FoundBrowser): string {
  return execFileSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
