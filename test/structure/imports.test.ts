import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Who may import whom, besides itself. A room is a folder of `src`; `parts` and `words` are rooms within `widgets`, and
 * what is a widget's own, in a folder of its name, is a third: `own`.
 */
const may: Readonly<Record<string, readonly string[]>> = {
  entropy: [],
  i18n: [],
  markup: [],
  models: ['entropy'],
  live: ['i18n'],
  tex: ['i18n', 'live', 'markup', 'models'],
  snippets: ['entropy', 'i18n', 'models'],
  'widgets/words': ['i18n', 'models'],
  'widgets/parts': ['widgets/words', 'entropy', 'i18n', 'live', 'models', 'snippets', 'tex'],
  'widgets/own': [
    'widgets/parts',
    'widgets/words',
    'entropy',
    'i18n',
    'live',
    'models',
    'snippets',
    'tex',
  ],
  widgets: [
    'widgets/own',
    'widgets/parts',
    'widgets/words',
    'entropy',
    'i18n',
    'live',
    'models',
    'snippets',
    'tex',
  ],
  prose: ['i18n', 'live', 'models', 'tex'],
  layouts: ['i18n', 'live', 'markup', 'models', 'styles'],
  // The door has a figure of its own, which stands in no chapter.
  // The calculators' list has each figure's title.
  pages: [
    ...['entropy', 'i18n', 'layouts', 'markup', 'models', 'tex'],
    ...['widgets', 'widgets/parts', 'widgets/words'],
  ],
  search: ['i18n', 'markup', 'styles'],
  // The search's dialog, with what it finds, and the module to take along are bundled when the site is built.
  plugins: ['entropy', 'markup', 'search'],
  styles: [],
  // What lies in src itself tells Astro of the content, in every language, and of types.
  '.': ['i18n'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
  readonly target: string;
  readonly eager: boolean;
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|tsx|astro|js|css)$/.test(file));

const roomOf = (file: string): string => {
  const folder = posix.dirname(file);
  if (!folder.startsWith('widgets/')) return folder.split('/')[0]!;
  return /^widgets\/(?:parts|words)$/.test(folder) ? folder : 'widgets/own';
};

/**
 * `import … from '…'`, `export … from '…'`, `import '…'`, `@import '…'`; then `import('…')`, which waits until it is asked.
 */
const eager = /^\s*(?:(?:import|export)\s[^'"`;()=]*?from\s+|@?import\s+)['"]([^'"]+)['"]/gm;
const lazy = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
/** What is meant by its address is no import, but it belongs to a room as well: `new URL('../…')`. */
const addressed =
  /\bnew URL\(\s*['"](\.{1,2}\/[^'"]+\.(?:ts|tsx|astro|js|css))['"],\s*import\.meta\.url/g;
/** All files of a folder at once: `import.meta.glob('/src/…')`. */
const globbed = /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*['"](\/src\/[^'"]+)['"]/g;

const imports: readonly Import[] = sources.flatMap((file) => {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  const made = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, from]) => ({
      file,
      room: roomOf(file),
      from: from!,
      target: targetOf(from!, file),
      eager: pattern === eager,
    }));
  return [eager, lazy, addressed, globbed].flatMap(made);
});

/** The file within `src` that an import means; nothing where it means a package. */
function targetOf(from: string, file: string): string {
  const path = from.replace(/\?.*$/, '');
  if (/^(?:~|\/src)\//.test(path)) return path.replace(/^(?:~|\/src)\//, '');
  return path.startsWith('.') ? posix.join(posix.dirname(file), path) : '';
}

/** Whether a file speaks of the page, the browser or the process that it runs in. */
const touchesPage = (file: string): boolean =>
  /\b(?:document|window|globalThis|navigator|location|process)\.\w/.test(
    readFileSync(join(root, 'src', file), 'utf8'),
  );

it('looks at every source file', () => {
  expect(sources.length).toBeGreaterThan(40);
  expect(imports.length).toBeGreaterThan(100);
});

describe.each(Object.keys(may))('src/%s', (room) => {
  const ours = imports.filter((each) => each.room === room && each.target !== '');

  it(`imports ${may[room]!.length > 0 ? `only ${may[room]!.join(', ')}` : 'nothing else of ours'}`, () => {
    const wrong = ours.filter(
      ({ target }) => roomOf(target) !== room && !may[room]!.includes(roomOf(target)),
    );
    expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });
});

it('knows every room', () => {
  const rooms = new Set(sources.map(roomOf));
  expect([...rooms].filter((room) => !(room in may))).toEqual([]);
});

it('lets no widget import another', () => {
  const widget = /^widgets\/[A-Z]\w*\.tsx$/;
  const wrong = imports.filter(({ file, target }) => widget.test(file) && widget.test(target));
  expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
});

it('keeps widgets from the rules of routing, and models from whatever a browser has', () => {
  const routing = imports.filter(
    ({ room, target }) => room.startsWith('widgets') && target === 'i18n/routes.ts',
  );
  expect(routing.map(({ file }) => file)).toEqual([]);
  expect(sources.filter((file) => file.startsWith('models/')).filter(touchesPage)).toEqual([]);
});

it('keeps in a folder of its name what is one widget’s own, and in parts what two share', () => {
  const own = imports.filter(({ target }) => roomOf(target) === 'widgets/own');
  const owner = (file: string): string => file.toLowerCase().replace(/\.tsx$/, '');
  const wrong = own.filter(
    ({ file, target }) =>
      owner(file) !== posix.dirname(target) && posix.dirname(file) !== posix.dirname(target),
  );
  expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  const usersOf = (file: string, met: readonly string[] = []): readonly string[] =>
    imports
      .filter(({ target, file: user }) => target === file && !met.includes(user))
      .flatMap(({ file: user, room }) =>
        room === 'widgets/parts' ? usersOf(user, [...met, file]) : [owner(user).split('/')[1]!],
      );
  const parts = sources.filter((file) => file.startsWith('widgets/parts/'));
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter((file) => new Set(usersOf(file)).size < 2)).toEqual([]);
});

it('keeps in a folder of its name what is one model’s own, and in parts what is no figure’s', () => {
  const nameOf = (file: string): string =>
    file
      .split('/')[1]!
      .replace(/\.\w+$/, '')
      .toLowerCase();
  const within = imports.filter(({ target }) => /^models\/\w+\//.test(target));
  const wrong = within.filter(
    ({ file, target }) => !target.startsWith('models/parts/') && nameOf(file) !== nameOf(target),
  );
  const asking = imports.filter(
    ({ file, target }) =>
      file.startsWith('models/parts/') && !/^(?:models\/parts|entropy)\//.test(target),
  );
  expect(within.length).toBeGreaterThan(20);
  expect([...wrong, ...asking].map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
});

it('keeps src/entropy free of any package, page or language', () => {
  const entropy = imports.filter(({ room }) => room === 'entropy');
  expect(
    entropy.filter(({ target }) => target === '').map(({ file, from }) => `${file} → ${from}`),
  ).toEqual([]);
  expect(sources.filter((file) => file.startsWith('entropy/')).filter(touchesPage)).toEqual([]);
});

it('loads a figure’s code only when it is asked for', () => {
  const early = imports.filter(
    ({ eager, room, target }) =>
      eager && room.startsWith('widgets') && /^snippets\/(?!snippet\.ts)/.test(target),
  );
  expect(early.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
});

it('imports its own files by their whole name', () => {
  const short = imports.filter(
    ({ target }) => target !== '' && !/\.(?:ts|tsx|astro|js|css)$/.test(target),
  );
  expect(short.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
});

it('names plugins in astro.config.mjs alone', () => {
  const wrong = imports.filter(
    ({ target, room }) => target.startsWith('plugins/') && room !== 'plugins',
  );
  expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
});

it('lets a chapter import nothing', () => {
  for (const file of readdirSync(join(root, 'content'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((each) => each.endsWith('.mdx')))
    expect(readFileSync(join(root, 'content', file), 'utf8'), file).not.toMatch(
      /^(?:import|export)\s/m,
    );
});

// Pages list what there is; prose looks a term up where it is named.
it('reads astro:content in pages and prose alone', () => {
  const wrong = imports.filter(
    ({ from, room }) => from === 'astro:content' && !['pages', 'prose', '.'].includes(room),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
