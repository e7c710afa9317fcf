import type { Locale, Localized } from '~/i18n/locales.ts';

/**
 * What a careful reader notices in what a page says. Each of these runs in the page itself, so each is whole in itself;
 * each answers with what it finds wrong, and with nothing where all is well.
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
