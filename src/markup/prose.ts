/** What a reader reads of a page as it is written: without comments, formulas, tags and the addresses of links. */
export function proseOf(text: string): string {
  return text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']');
}
