import katex from 'katex';
import type { Locale } from '~/i18n/locales.ts';
import { unitName } from '~/i18n/numbers.ts';
import { liveValue } from '~/live/values.ts';
import { isInformation, type AnyModel } from '~/models/parts/model.ts';
import { katexOptions, withoutOurCommands } from './macros.ts';

/** A formula with today's numbers in it: TeX in which `\live{gap}` stands for the model's reading of that name. */
interface LiveFormula {
  readonly tex: string;
  readonly model: AnyModel;
  readonly locale: Locale;
}

interface Slot {
  /** What KaTeX typesets in its place. */
  readonly number: string;
  readonly text: string;
  readonly attributes: string;
}

/**
 * Typesets a live formula at build time. Each `\live{name}` becomes an element that a figure can write a number into,
 * in the picture of the formula and in its MathML alike; `\live{unit.name}` and `\live{unit.base}` follow the unit.
 *
 * @throws Error where the formula names a reading that the model does not have, or TeX that KaTeX cannot typeset.
 */
export function typeset(formula: LiveFormula): string {
  const { tex, model, locale } = formula;
  const name = JSON.stringify([tex, model.name, locale]);
  const html = known.get(name) ?? typesetAnew(formula);
  known.set(name, html);
  return html;
}

/** A formula stands on several pages: its chapter's, side by side, for print. */
const known = new Map<string, string>();

function typesetAnew({ tex, model, locale }: LiveFormula): string {
  const readings = model.follow(model.initial);
  const slots: Slot[] = [];
  const withSlots = tex.replace(/\\live\{([\w.]+)\}/g, (_, name: string) => {
    const slot = live(name, model, readings, locale);
    const number = String(9_000_001 + slots.length);
    const pairs = Object.entries(slot.attributes).map(
      ([key, value]) => [key.replace('data-', ''), value] as const,
    );
    slots.push({
      number,
      text: slot.text,
      attributes: pairs.map(([key, value]) => ` data-${key}="${value}"`).join(''),
    });
    // In braces of its own, or the space after it would be inside, and go with the old number.
    return `{\\htmlData{${pairs.map((pair) => pair.join('=')).join(',')}}{${number}}}`;
  });
  const macros = { ...katexOptions.macros, '\\arraystretch': '1.2' };
  const html = katex.renderToString(withSlots, { ...katexOptions, macros, displayMode: true });
  return slots.reduce(
    (done, { number, text, attributes }) =>
      done
        .replace(`<mn>${number}</mn>`, `<mn${attributes}>${text}</mn>`)
        // KaTeX runs neighbouring texts together in the MathML: the space before a unit, and the unit.
        .replace(
          new RegExp(`<mtext>([^<]*)${number}</mtext>`),
          `<mtext>$1</mtext><mtext${attributes}>${text}</mtext>`,
        )
        .replace(`>${number}<`, `>${text}<`),
    withLiveSource(html, slots),
  );
}

function live(
  name: string,
  model: AnyModel,
  readings: Readonly<Record<string, number>>,
  locale: Locale,
) {
  if (name === 'unit.name')
    return { attributes: { 'data-live': name }, text: unitName[locale].bit };
  if (name === 'unit.base') return { attributes: { 'data-live': name }, text: '2' };
  const value = readings[name];
  if (value === undefined)
    throw new Error(`A formula of ${model.name} speaks of ${name}, which the model does not have.`);
  return liveValue(`${model.name}.${name}`, value, isInformation(model, name));
}

/** The formula's source, kept for those who copy it, has numbers that follow too, and none of our own commands. */
function withLiveSource(html: string, slots: readonly Slot[]): string {
  return html.replace(/(<annotation[^>]*>)([^<]*)/, (_, open: string, tex: string) => {
    const live = slots.reduce(
      (done, { number, text, attributes }) =>
        done.replace(
          new RegExp(`\\{\\\\htmlData\\{[^}]*\\}\\{${number}\\}\\}`),
          `<mn${attributes}>${text}</mn>`,
        ),
      tex,
    );
    return open + withoutOurCommands(live);
  });
}
