import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { dist } from './dist.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of the project in a folder of another name and depth, its packages lent from here, its caches its own. */
function copy(...folders: readonly string[]): string {
  const base = mkdtempSync(join(tmpdir(), 'twice-'));
  made.push(base);
  const folder = join(base, ...folders);
  const tracked = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of tracked
    .split('\0')
    .filter((each) => existsSync(join(root, each)) && each !== '')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!/^\.(?:astro|vite)/.test(name))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

/** Builds the site in a folder, as it was built here, and says where it is. */
function built(folder: string): string {
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stderr, stdout } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return join(folder, 'dist');
}

function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file)]));
}

it('is built here and in another folder alike, byte for byte', () => {
  const one = filesOf(dist);
  const other = filesOf(built(copy('another', 'and deeper', 'folder')));
  expect(one.size).toBeGreaterThan(50);
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect(
    [...one].filter(([path, bytes]) => !bytes.equals(other.get(path)!)).map(([path]) => path),
  ).toEqual([]);
}, 400_000);
