import type { Localized } from './locales.ts';

/** What the search says. */
interface SearchWords {
  readonly open: string;
  readonly title: string;
  readonly placeholder: string;
  readonly close: string;
  readonly nothing: (query: string) => string;
  /** How many passages are shown, and how many there are. */
  readonly found: (shown: number, total: number) => string;
  /** That nothing holds the query, and what was found for another that is near to it. */
  readonly instead: (query: string, near: string, found: string) => string;
  readonly failed: string;
}

export const searchWords: Localized<SearchWords> = {
  zh: {
    open: '搜索',
    title: '在本文里搜索',
    placeholder: '如：交叉熵、独热、地铁',
    close: '关闭',
    nothing: (query) => `没有找到“${query}”。`,
    found: (shown, total) => (shown < total ? `${total}处，这里列出${shown}处` : `${total}处`),
    instead: (query, near, found) => `没有找到“${query}”，改找“${near}”：${found}。`,
    failed: '搜索没有加载出来，请检查网络后再试。',
  },
  en: {
    open: 'Search',
    title: 'Search the article',
    placeholder: 'e.g. entropy, one-hot, metro',
    close: 'Close',
    nothing: (query) => `Nothing found for “${query}”.`,
    found: (shown, total) =>
      total === 1
        ? '1 passage'
        : shown < total
          ? `${shown} of ${total} passages`
          : `${total} passages`,
    instead: (query, near, found) => `Nothing found for “${query}”. For “${near}”: ${found}.`,
    failed: 'The search could not be fetched. Check the connection and try again.',
  },
};
