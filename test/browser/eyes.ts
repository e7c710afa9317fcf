import type { Locale, Localized } from '~/i18n/locales.ts';

/**
 * What a careful reader notices on a page. Each of these runs in the page itself, so each is whole in itself; each
 * answers with what it finds wrong, and with nothing where all is well.
 */

/** Numbers that no reader may meet, in the text or in an attribute: NaN, Infinity, undefined, −0, [object Object]. */
export function unsayable(selector = 'html'): string[] {
  const broken = /NaN|Infinity|\[object|\bundefined\b|\bnull\b/;
  const minusZero = /(?<![\w.,⁰-⁹])[-−]0(?:\.0*)?(?![\d.,:]|\s*[×%]|[-–]\d)/;
  const found: string[] = [];
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!;
      if (element.closest('script, style, code, pre, annotation, blockquote')) continue;
      if (node instanceof Element) {
        for (const { name, value } of node.attributes) {
          if (/^(?:class|data-|props|opts)/.test(name)) continue;
          const said = /^(?:aria-value|aria-label|alt|title|placeholder|value)/.test(name);
          if (broken.test(value) || (said && minusZero.test(value)))
            found.push(`<${node.localName} ${name}="${value.slice(0, 80)}">`);
        }
        if (
          node instanceof HTMLInputElement &&
          node.getAttribute('aria-invalid') !== 'true' &&
          broken.test(node.value)
        )
          found.push(`a field with ${node.value} in it`);
      } else if (broken.test(node.textContent!) || minusZero.test(node.textContent!)) {
        found.push(`“${node.textContent!.trim().slice(0, 80)}” in <${element.localName}>`);
      }
    }
  }
  return found;
}

/** Words of the other language, in the text, in pictures and in what is only heard, where no `lang` says so. */
export function foreign(selector = 'html'): string[] {
  const names =
    /\b(?:Python|PyTorch|TypeScript|LaTeX|Unicode|UTF|CSV|KL|JS|ln|log|Miller|Madow)\b/g;
  const spoken = [
    'aria-label',
    'aria-valuetext',
    'aria-roledescription',
    'alt',
    'title',
    'placeholder',
    'label',
  ];
  /** What betrays another language, in a text of each. */
  const of: Localized<RegExp> = {
    zh: /[A-Za-z]{2,}/,
    en: /[\p{Script=Han}，。；：（）！？、]/u,
  };
  const found: string[] = [];
  const judge = (text: string, element: Element): void => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const others = of[lang.split('-')[0] as Locale] ?? of.en;
    if (others.test(text.replace(names, '')))
      found.push(`“${text.trim().slice(0, 80)}” in <${element.localName} lang=${lang}>`);
  };
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!;
      if (element.closest('script, style, code, pre, kbd, .katex')) continue;
      if (!(node instanceof Element)) judge(node.textContent!, element);
      else
        for (const name of spoken)
          if (node.hasAttribute(name)) judge(node.getAttribute(name)!, node);
    }
    const meta = root.querySelectorAll(
      'meta[name=description], meta[property="og:title"], meta[property="og:description"]',
    );
    for (const each of meta) judge(each.getAttribute('content') ?? '', each);
  }
  return found;
}

/** What is wider than the window, so that the page would scroll sideways. */
export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .filter((element) => !element.closest('.katex-display, .table, pre'))
    .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
  return [
    `the page is ${scrollWidth - clientWidth} px too wide: ${[...new Set(culprits)].slice(0, 5).join(' ')}`,
  ];
}

/** Letters of the page that lie over others; within a formula only its number may be asked about. */
export function crossing(selector = 'main'): string[] {
  interface Run {
    readonly text: string;
    readonly from: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const runs: Run[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (!node.textContent!.trim() || !element.checkVisibility()) continue;
    if (element.closest('.katex-mathml, .unseen, .contents, option')) continue;
    const { fontSize, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none') continue;
    // The inner part of a line, where letters without ascenders stand; formulas reach further down.
    const half = parseFloat(fontSize) * (element.closest('.katex') ? 0.25 : 0.38);
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width, height } of range.getClientRects())
      if (width > 1 && height > 1)
        runs.push({
          text: node.textContent!.trim().slice(0, 24),
          from: element.closest('.katex-tag') ?? element.closest('.katex') ?? element,
          left: left + 1,
          right: right - 1,
          top: (top + bottom) / 2 - half,
          bottom: (top + bottom) / 2 + half,
        });
  }
  runs.sort((a, b) => a.top - b.top);
  const found = runs.flatMap((a, i) => {
    const crossed: string[] = [];
    for (let j = i + 1; j < runs.length && runs[j]!.top + 1 < a.bottom; j++) {
      const b = runs[j]!;
      if (a.from === b.from && a.from.matches('.katex, .katex-tag')) continue;
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
        crossed.push(`“${a.text}” and “${b.text}”`);
    }
    return crossed;
  });
  return [...new Set(found)];
}

/** Signs that end or close something and yet begin a line, after words, a formula or a field. */
export function leading(selector = 'main'): string[] {
  const found: string[] = [];
  const range = document.createRange();
  const block = (node: Node): Element | null =>
    node.parentElement!.closest('p, li, td, dd, figcaption');
  const walker = document.createTreeWalker(
    document.querySelector(selector)!,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const field = node instanceof HTMLInputElement ? node : undefined;
    if (node instanceof Element && !field) continue;
    const text = field?.value ?? node.textContent!;
    if (!text.trim() || node.parentElement!.closest('.katex-mathml, svg, .unseen')) continue;
    const sign = field ? null : /^\s*[,.;:!?)\]，。；：！？、）」』》”’]/.exec(text);
    if (sign && last && block(last) === block(node) && node.parentElement!.checkVisibility()) {
      range.selectNode(last);
      const before = [...range.getClientRects()].at(-1);
      range.setStart(node, sign[0].length - 1);
      range.setEnd(node, sign[0].length);
      const { top, width } = range.getBoundingClientRect();
      if (before && width && before.width && top > before.bottom - 1)
        found.push(`“${text.trim().slice(0, 24)}” after “${last.textContent!.slice(-12)}”`);
    }
    last = node;
  }
  return found;
}

/** What a figure paints outside its own frame: its words above, below or beside it, or beyond the window. */
export function outside(selector: string): string[] {
  const figure = document.querySelector(selector)!;
  const frame = figure.getBoundingClientRect();
  const slack = 16;
  return [
    ...figure.querySelectorAll('text, p, span, button, input, label, td, th, output, summary'),
  ]
    .filter(
      (element) =>
        element.checkVisibility() && !element.closest('.unseen, .katex, .table, pre, .problem'),
    )
    .filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return false;
      return (
        box.left < Math.max(0, frame.left - slack) - 0.5 ||
        box.right > Math.min(innerWidth, frame.right + slack) + 0.5 ||
        box.top < frame.top - slack ||
        box.bottom > frame.bottom + slack
      );
    })
    .map(
      (element) => `<${element.localName}> “${(element.textContent ?? '').trim().slice(0, 40)}”`,
    );
}

/**
 * Boxes that say nothing: a result, a cell, a label in a picture or a button without a word in it. What is only heard is
 * silent at first.
 */
export function empty(selector: string): string[] {
  const figure = document.querySelector(selector)!;
  const silent = [
    ...figure.querySelectorAll(
      'output:not(.unseen), text, button, th, legend, summary, [data-live]',
    ),
  ].filter(
    (element) =>
      !element.matches('thead th:first-child') &&
      element.textContent!.trim() === '' &&
      !element.hasAttribute('aria-label') &&
      element.checkVisibility(),
  );
  const unnamed = [...figure.querySelectorAll('[role=img]')].filter(
    (element) => !element.getAttribute('aria-label')?.trim(),
  );
  return [...silent, ...unnamed].map(
    (element) => `an empty <${element.localName} class="${element.getAttribute('class') ?? ''}">`,
  );
}

/** How tall every block of the text is that no figure has to do with: a figure must not shake what lies beyond its frame. */
export function shaken(selector: string): Record<string, number> {
  const figure = document.querySelector(selector)!;
  const alone = [
    ...document.querySelectorAll<HTMLElement>('.prose > [id], header, footer, nav'),
  ].filter(
    (block) =>
      !block.contains(figure) &&
      !figure.contains(block) &&
      !block.querySelector('[data-live], figure'),
  );
  return Object.fromEntries(
    alone.map((block, i) => [
      block.id || `${block.localName} ${i}`,
      block.getBoundingClientRect().height,
    ]),
  );
}
