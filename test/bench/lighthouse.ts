import { findChromium } from '../browser/chromium.ts';
import { printTable } from './measure.ts';
import { installHere } from './others.ts';
import { flags } from '../browser/chromium.ts';
import { host as serve } from './site/host.ts';
import { dist, kindsOf } from './site/pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly details?: { readonly items?: readonly Item[] };
}

interface Item {
  readonly node?: { readonly snippet?: string };
  readonly url?: string;
  readonly description?: string;
}

interface Report {
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<
    Record<
      string,
      { score: number | null; auditRefs: readonly { id: string; weight: number }[] } | undefined
    >
  >;
}

/** Prints Lighthouse's four scores for a telephone, of every kind of page, and below them what cost anything. */
export async function benchLighthouse({ locale = 'zh' as const } = {}): Promise<void> {
  installHere('lighthouse');
  const [lighthouse, launcher] = (await Promise.all(
    // Named at run time: the types of what may not be installed are not asked for.
    ['lighthouse', 'chrome-launcher'].map((name) => import(name)),
  )) as [
    { default: (url: string, flags: object) => Promise<{ lhr: Report } | undefined> },
    { launch: (options: object) => Promise<{ port: number; kill: () => void }> },
  ];
  using host = await serve(dist);
  const lines: string[][] = [];
  const costs: string[] = [];
  for (const { kind, path } of kindsOf(locale)) {
    const chrome = await launcher.launch({
      chromePath: findChromium({ asReaders: true }).path,
      chromeFlags: ['--headless', ...flags],
    });
    const result = await lighthouse.default(host.address + path, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: categories,
    });
    chrome.kill();
    const report = result!.lhr;
    lines.push([kind, ...categories.map((name) => hundredths(report.categories[name]?.score))]);
    for (const name of categories)
      costs.push(...costsOf(report, name).map((it) => `${kind}: ${it}`));
  }
  console.log(`\nLighthouse, for a telephone (${locale}), of 100`);
  printTable(['', ...categories], lines);
  for (const cost of costs) console.log(cost);
}

/** What keeps a category from 100, each with what it was found on. */
function costsOf({ audits, categories }: Report, name: string): string[] {
  const category = categories[name];
  if (!category || category.score === 1) return [];
  return category.auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => {
      const { title, score, displayValue = '', details } = audits[id]!;
      const items = (details?.items ?? []).slice(0, 3);
      const where = items.map((item) => item.node?.snippet ?? item.description ?? item.url ?? '');
      return `${name}: ${id} ${hundredths(score)} ${title} ${displayValue} ${where.join(' | ')}`;
    });
}

const hundredths = (score: number | null | undefined): string =>
  score === null || score === undefined ? '–' : (100 * score).toFixed(0);
