/**
 * What a careful reader notices in how a page is laid out. Each of these runs in the page itself, so each is whole in itself;
 * each answers with what it finds wrong, and with nothing where all is well.
 */

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
