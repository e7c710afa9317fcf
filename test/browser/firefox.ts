import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './install.ts';

/**
 * Finds a Firefox for the tests that ask a second browser, or installs Debian's; undefined where neither can be done, since
 * those tests can be left out.
 *
 * @throws Error where FIREFOX_PATH names nothing.
 */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named))
    throw new Error(`FIREFOX_PATH names ${named}, which does not exist.`);
  const found = named || installed() || (aptInstall('firefox-esr') && installed()) || undefined;
  if (!found)
    console.log('No Firefox found: what is asked of it is left out. FIREFOX_PATH names one.');
  return found;
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    ...['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => existsSync(path));
}
