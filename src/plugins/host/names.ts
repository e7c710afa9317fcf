import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path/posix';
import { addressesIn } from './addresses.ts';
import { textOf, type Built } from './built.ts';

/** Where such files are. */
const kept = /^(?:_astro|search)\//;

/**
 * Names every file that may be kept for ever after what is in it and in all that it leads to, once everything in it is
 * settled: a name that a reader's browser has kept then never means anything else.
 */
export function nameByContent(built: Built): void {
  const paths = [...built.files.keys()].filter((path) => kept.test(path)).sort();
  const byName = new Map(paths.map((path) => [basename(path), path]));
  const leads = new Map(paths.map((path) => [path, namesIn(built, path, byName)]));
  const plain = new Map(
    paths.map((path) => [path, digest(neutral(built, path, leads.get(path)!))]),
  );
  const renamed = new Map(
    paths.map((path) => {
      const all = reachable(path, leads);
      const own = digest(
        Buffer.from(
          all
            .map((each) => plain.get(each))
            .sort()
            .join() + plain.get(path),
        ),
      );
      return [path, named(path, own)];
    }),
  );
  rename(built, leads, renamed);
}

function namesIn(built: Built, path: string, byName: ReadonlyMap<string, string>): string[] {
  if (!/\.(?:js|css)$/.test(path)) return [];
  const words = textOf(built, path).match(/[\w-]+(?:\.[\w-]+)+/g) ?? [];
  return [...new Set(words.flatMap((word) => byName.get(word) ?? []))].sort();
}

function neutral(built: Built, path: string, leads: readonly string[]): Buffer {
  if (leads.length === 0) return built.files.get(path)!;
  return Buffer.from(
    leads.reduce((text, lead) => text.replaceAll(basename(lead), stem(lead)), textOf(built, path)),
  );
}

function reachable(from: string, leads: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const met = new Set<string>([from]);
  for (const path of met) for (const next of leads.get(path) ?? []) met.add(next);
  return [...met];
}

function rename(
  built: Built,
  leads: ReadonlyMap<string, readonly string[]>,
  renamed: ReadonlyMap<string, string>,
): void {
  for (const [path, next] of renamed) {
    const text = leads
      .get(path)!
      .reduce(
        (done, lead) => done.replaceAll(basename(lead), basename(renamed.get(lead)!)),
        leads.get(path)!.length > 0 ? textOf(built, path) : '',
      );
    const bytes = text === '' ? built.files.get(path)! : Buffer.from(text);
    built.files.delete(path);
    built.files.set(next, bytes);
  }
  for (const page of built.pages.values())
    for (const { address, write } of addressesIn(page)) {
      const next = renamed.get(address.slice(1));
      if (next) write(`/${next}`);
    }
}

const digest = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('base64url').replace(/[-_]/g, '').slice(0, 8);

const stem = (path: string): string => basename(path).split('.')[0]!;

const named = (path: string, hash: string): string =>
  `${dirname(path)}/${stem(path)}.${hash}${path.slice(path.lastIndexOf('.'))}`;
