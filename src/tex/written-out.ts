/** How many terms a sum has, as far as that changes how it is written: of three or more, the first and the last are. */
export const writtenLengths = [1, 2, 3] as const;

type Written = (typeof writtenLengths)[number];

/**
 * TeX in which each `\terms{+\live{p#}}` has become a sum written out. What stands in it is one term, which begins with its
 * sign, `+` or `-`; `#` is `First` in the first term and `Last` in the last. As `\rows`, what is left out begins a new row.
 *
 * @throws Error where a term has no end.
 */
export function writtenOut(tex: string, length: Written): string {
  const found = opening.exec(tex);
  if (!found) return tex;
  const start = found.index + found[0].length;
  const end = closingOf(tex, start);
  const dots = found[1] === 'rows' ? String.raw`\\ &\quad` : '';
  const sum = sumOf(tex.slice(start, end), length, dots);
  return tex.slice(0, found.index) + sum + writtenOut(tex.slice(end + 1), length);
}

const opening = /\\(terms|rows)\{/;

function sumOf(term: string, length: Written, dots: string): string {
  const sign = term[0]!;
  const first = term.replaceAll('#', 'First').replace(/^\+/, '');
  const last = term.replaceAll('#', 'Last');
  const between = length > 2 ? [`${dots} ${sign} \\cdots`] : [];
  return [first, ...between, ...(length > 1 ? [last] : [])].join(' ');
}

/** Where the brace is that closes what begins at `start`. */
function closingOf(tex: string, start: number): number {
  let open = 1;
  for (let at = start; at < tex.length; at++) {
    if (tex[at] === '{') open++;
    if (tex[at] === '}' && --open === 0) return at;
  }
  throw new Error(`A term has no end: ${tex}`);
}
