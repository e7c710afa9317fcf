import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

it('installs one KaTeX, so that its HTML and its style sheet fit each other', () => {
  expect(
    packages.filter(([path]) => /(?:^|\/)node_modules\/katex$/.test(path)).map(([path]) => path),
  ).toEqual(['node_modules/katex']);
  expect(globSync('node_modules/**/node_modules/katex', { cwd: root })).toEqual([]);
});

describe('package-lock.json', () => {
  it('names no address to download from, and a checksum for every package', () => {
    expect(packages.length).toBeGreaterThan(200);
    expect(
      packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    ).toEqual([]);
    expect(
      packages.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path),
    ).toEqual([]);
  });

  it('holds the compiled part of every package for Linux, macOS and Windows', () => {
    const held = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const split = packages.filter(
      ([path, { optionalDependencies }]) =>
        !/-(?:linux|darwin|win32|wasm32|freebsd)/.test(path) &&
        Object.keys(optionalDependencies ?? {}).some((name) => name.includes('-linux-')),
    );
    expect(split.length).toBeGreaterThan(1);
    for (const [path, { optionalDependencies }] of split) {
      const parts = Object.keys(optionalDependencies!);
      for (const system of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64']) {
        const wanted = parts.filter((name) => name.includes(`-${system}`));
        expect(wanted.length, `${path} for ${system}`).toBeGreaterThan(0);
        for (const name of wanted) expect(held, path).toContain(name);
      }
    }
  });
});
