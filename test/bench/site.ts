import { existsSync } from 'node:fs';
import { printTable } from './measure.ts';
import { open } from './site/browser.ts';
import { build } from './site/builds.ts';
import { drags, leastDrag, type Drag } from './site/drag.ts';
import { host as serve } from './site/host.ts';
import { chaptersOf, dist, kindsOf } from './site/pages.ts';
import { kinds, visit } from './site/visit.ts';
import { routes } from '../../src/i18n/routes.ts';

/** Prints what every kind of page takes to open, and how soon every figure follows a slider. */
export async function benchSite({ locale = 'zh' as const, rounds = 3 } = {}): Promise<void> {
  if (!existsSync(dist))
    throw new Error('This measures the built site: run `npm run build` first.');
  using host = await serve(dist);
  await using browser = await open();
  console.log(
    `\nA first visit (${locale}): kB after brotli, and ms over slow 4G (1.6 Mbit/s, 150 ms) with a processor four times slower; the middle of ${rounds}`,
  );
  const lines: string[][] = [];
  for (const { kind, path } of kindsOf(locale)) {
    const it = await visit(browser, host, path, rounds);
    const all = kinds.reduce((sum, each) => sum + it.bytes[each], 0);
    lines.push([
      kind,
      ...kinds.map((each) => kB(it.bytes[each])),
      kB(all),
      String(it.requests),
      kB(it.scriptWhenUsed),
      kB(it.allWhenUsed),
      ...[it.fcp, it.lcp, it.tbt].map((time) => time.toFixed(0)),
      it.cls.toFixed(3),
    ]);
  }
  printTable(
    ['', ...kinds, 'all', 'requests', 'script, used', 'all, used', 'FCP', 'LCP', 'TBT', 'CLS'],
    lines,
  );
  console.log(
    `\nFrom a slider's event to the paint that shows it, and the processor time that the page spends on a move (ms, processor six times slower; a frame is 16.7)`,
  );
  const moved = [row(await leastDrag(browser))];
  for (const chapter of chaptersOf(locale))
    for (const drag of await drags(browser, host, routes.chapter(locale, chapter)))
      moved.push(row({ ...drag, model: `${chapter}: ${drag.model}` }));
  printTable(
    ['', 'moved by', 'median', '95 %', 'work per move', 'of it script', 'style and layout'],
    moved,
  );
}

function row({ model, by, median, late, work, script, layout }: Drag): string[] {
  return [model, by, ...[median, late, work, script, layout].map((time) => time.toFixed(1))];
}

/** Prints how long the site takes to build, as it is and with its chapters copied. */
export function benchBuilds(): void {
  console.log(
    '\nA clean build, in seconds by the clock and of the processors; chapters in all languages',
  );
  const builds = [8, 80, 320].map(build);
  printTable(
    ['chapters', 'pages', 'clock', 'processors'],
    builds.map(({ chapters, pages, seconds, processor }) => [
      String(chapters),
      String(pages),
      seconds.toFixed(1),
      processor.toFixed(1),
    ]),
  );
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
