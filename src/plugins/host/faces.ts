import { generate, type Declaration, type Rule } from 'css-tree';

/** A face of a typeface: which file a browser takes for a piece of text. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
}

const plain = { weight: '400', style: 'normal' };

/** What a rule says of the face, or nothing. */
export function faceIn(rule: Rule): Partial<Face> {
  return Object.assign(
    {},
    ...rule.block.children.toArray().map((each) => (each.type === 'Declaration' ? said(each) : {})),
  );
}

function said({ property, value }: Declaration): Partial<Face> {
  const text = generate(value);
  if (property === 'font') return { ...plain, ...familyIn(text.replace(/^.*?(?=KaTeX_)/, '')) };
  if (property === 'font-family') return familyIn(text);
  if (property === 'font-weight') return { weight: weightIn(text) };
  return property === 'font-style' ? { style: text } : {};
}

/** The face that an `@font-face` rule describes, and where its woff2 file is. */
export function faceAndFile(
  declarations: readonly Declaration[],
): Face & { readonly file: string } {
  const of = (name: string): string => {
    const found = declarations.find(({ property }) => property === name);
    return found ? generate(found.value) : '';
  };
  const file = /url\(([^)]*\.woff2)\)/.exec(of('src'))?.[1];
  if (!file) throw new Error(`A typeface of the formulas has no woff2 file: ${of('src')}`);
  return {
    ...familyIn(of('font-family')),
    weight: weightIn(of('font-weight')),
    style: of('font-style') || 'normal',
    file: file.replace(/^"|"$/g, ''),
  };
}

/** A face's name, for keeping it in a table. */
export const faceName = ({ family, weight, style }: Face): string => `${family} ${weight} ${style}`;

const familyIn = (text: string): { family: string } => ({
  family: text.split(',')[0]!.replace(/["']/g, '').trim(),
});

const weightIn = (text: string): string =>
  text === 'bold' ? '700' : text === 'normal' || text === '' ? '400' : text;
