import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { locales } from '../../../src/i18n/locales.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Seconds of a build, by the clock and of processors, and how many files of a page it made. */
export interface Build {
  readonly chapters: number;
  readonly pages: number;
  readonly seconds: number;
  readonly processor: number;
}

/** Builds the site from a clean copy elsewhere, its chapters repeated until there are so many of them in all languages. */
export function build(chapters: number): Build {
  const folder = mkdtempSync(`${tmpdir()}/build-`);
  try {
    for (const part of parts) cpSync(`${project}${part}`, `${folder}/${part}`, { recursive: true });
    // What builds keep for the next one lies in node_modules, so the copy has a folder of its own there.
    mkdirSync(`${folder}/node_modules`);
    for (const name of readdirSync(`${project}node_modules`))
      if (!/^\.(astro|vite|cache)/.test(name))
        symlinkSync(`${project}node_modules/${name}`, `${folder}/node_modules/${name}`);
    const made = repeat(`${folder}/content`, chapters);
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', tellTime, `${folder}/node_modules/astro/bin/astro.mjs`, 'build'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
    const pages = readdirSync(`${folder}/dist`, { recursive: true, encoding: 'utf8' });
    return {
      chapters: made,
      pages: pages.filter((file) => file.endsWith('.html')).length,
      seconds,
      processor: Number(/processor (\d+)/.exec(stderr)?.[1]) / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Copies every chapter until there are enough, each copy later in the order, under a name and figures' numbers of its own;
 * links to figures that stand elsewhere still lead there.
 */
function repeat(content: string, enough: number): number {
  const chapters = locales.flatMap((locale) =>
    readdirSync(`${content}/${locale}`).map((file) => `${content}/${locale}/${file}`),
  );
  let made = chapters.length;
  for (let copy = 1; made < enough; copy++)
    for (const chapter of chapters) {
      const whole = readFileSync(chapter, 'utf8');
      const text = whole
        .replace(/^order: (\d+)$/m, (_, order) => `order: ${Number(order) + 10 * copy}`)
        .replace(/(figure="|#figure-)(\d+)(\.\w+)/g, (met, before, number, rest) =>
          whole.includes(`figure="${number}${rest}"`)
            ? `${before}${Number(number) + 10 * copy}${rest}`
            : met,
        );
      writeFileSync(chapter.replace('.mdx', `-${copy}.mdx`), text);
      made += 1;
    }
  return made;
}

const tellTime = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(`processor ${user + system}`); });",
)}`;
