import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

describe('package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(`${root}package.json`, 'utf8'),
  ) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

  /** The packages that files import, each with a file that does; for their types alone where `type` is asked. */
  const imported = (files: readonly string[], type: boolean): ReadonlyMap<string, string> =>
    new Map(
      files.flatMap((file) =>
        [
          ...readFileSync(root + file, 'utf8').matchAll(
            /^import (type )?(?:[^'";]*? from )?'((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?'/gm,
          ),
        ]
          .filter(([, ofTypes]) => (ofTypes !== undefined) === type)
          .map(([, , name]) => [name!, file] as const),
      ),
    );
  const build = ['astro.config.mjs', ...globSync('src/**/*.{ts,tsx,astro,js}', { cwd: root })];
  const tests = globSync('test/**/*.ts', { cwd: root, exclude: ['test/bench/**'] });

  it('has what the build imports among dependencies', () => {
    const needed = [...imported(build, false)];
    expect(needed.length).toBeGreaterThan(10);
    expect(needed.filter(([name]) => !(name in dependencies))).toEqual([]);
  });

  it('has what is imported for its types, and what tests import, among either', () => {
    const declared = { ...dependencies, ...devDependencies };
    const needed = [...imported(build, true), ...imported(tests, false), ...imported(tests, true)];
    const lacks = ([name]: readonly [string, string]): boolean =>
      !(name in declared) && !(`@types/${name}` in declared);
    expect(needed.filter(lacks)).toEqual([]);
  });

  it('pins every version', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
