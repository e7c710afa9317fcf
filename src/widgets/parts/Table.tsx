import { langOfSigns } from '~/i18n/foreign.ts';
import { useStanding } from './standing.ts';
import { inWords, useUnit } from './say.ts';

/**
 * A figure's numbers in rows; the first column names each row. A unit stands in the head, so that numbers line up. It
 * scrolls in itself where the window is narrow. A column headed p or q has its colour.
 */
export function Table({
  head,
  rows,
  label,
  information = [],
}: {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  label: string;
  /** Which columns hold information. */
  information?: readonly number[];
}) {
  const { locale } = useStanding();
  const [unit] = useUnit();
  const places = head.map((_, i) => Math.max(...rows.map((row) => placesOf(row[i])), 0));
  return (
    <div class="table" role="group" aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map((text, i) => (
              <th key={i} scope="col" class={/\b[pq]$/.exec(text)?.[0]}>
                {information.includes(i) ? inWords(text, { unit }, locale) : text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells], i) => {
            const lang = langOfSigns(name, locale);
            return (
              <tr key={i}>
                {/* One for each language: a language taken away from an element would leave an empty one behind. */}
                <th key={lang} scope="row" lang={lang}>
                  {name}
                </th>
                {cells.map((text, i) => (
                  <td key={i}>{padded(text, places[i + 1]!)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** How many places a number has behind its point; more than five are the tail of one that nears another, and no pattern. */
function placesOf(text = ''): number {
  const [, behind] = /^−?\d+\.(\d{1,5})$/.exec(text) ?? [];
  return behind?.length ?? 0;
}

/** A number moved to the left as far as it has fewer places, so that the points of a column stand below each other. */
function padded(text: string, places: number): string {
  const rest = places - placesOf(text);
  if (rest <= 0 || !/^−?\d+(\.\d{1,5})?$/.test(text)) return text;
  return text + (text.includes('.') ? '' : '\u2008') + '\u2007'.repeat(rest);
}
