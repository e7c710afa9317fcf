/**
 * The article's own commands, for every formula on the site: the letters that mean the two distributions, which wear
 * their colours, and nothing else that KaTeX already has.
 */
export const macros: Readonly<Record<string, string>> = {
  '\\P': '{\\htmlClass{p}{P}}',
  '\\Q': '{\\htmlClass{q}{Q}}',
  '\\p': '{\\htmlClass{p}{p}}',
  '\\q': '{\\htmlClass{q}{q}}',
  /** A line never ends at the bar of `p(x | m)`. */
  '\\mid': '\\mathrel{\\vert}\\nobreak',
  /** A number that is P's or Q's: `\\its{p}{0.8}`. */
  '\\its': '{\\htmlClass{#1}{#2}}',
};

/** KaTeX's settings: whatever it cannot typeset stops the build. */
export const katexOptions = {
  macros: { ...macros },
  output: 'htmlAndMathml',
  throwOnError: true,
  trust: ({ command }: { command: string }) =>
    command === '\\htmlClass' || command === '\\htmlData',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
} as const;

/** A formula's source without our own commands: `\P` and its kin as plain letters, `\its{p}{0.8}` as what it holds. */
export function withoutOurCommands(tex: string): string {
  return tex
    .replace(/\\its\{[pq]\}\{([^{}]*)\}/g, '$1')
    .replace(
      /(\\[A-Za-z]+)?\\([PQpq])(?![A-Za-z])/g,
      (_, command: string | undefined, letter: string) =>
        command ? `${command} ${letter}` : letter,
    );
}
