/** A figure's tag as a chapter is written with it: `<Name figure="1.4" />`. */
export interface FigureTag {
  /** The widget's name. */
  readonly name: string;
  /** The figure's number. */
  readonly number: string;
  /** All that the tag says, the number too. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The line of the file that it stands in, counted from 1. */
  readonly line: number;
}

/** The figures that a page is written with, in their order: every capital tag that has a figure's number. */
export function figureTags(text: string): readonly FigureTag[] {
  return [...text.matchAll(/<([A-Z]\w*)((?:\s+\w+=(?:"[^"]*"|'[^']*'))+)\s*\/>/g)].flatMap(
    ({ index, 1: name, 2: said }) => {
      const attributes = Object.fromEntries(
        [...said!.matchAll(/(\w+)=(["'])(.*?)\2/g)].map(([, key, , value]) => [key!, value!]),
      );
      const number = attributes['figure'];
      if (number === undefined) return [];
      return [{ name: name!, number, attributes, line: text.slice(0, index).split('\n').length }];
    },
  );
}
