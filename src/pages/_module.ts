import ts from 'typescript';
import * as entropy from '~/entropy/index.ts';

/** A public function of the entropy module, as its docstring tells it. */
export interface Documented {
  readonly name: string;
  readonly signature: string;
  readonly summary: string;
  /** TeX. */
  readonly formula: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: string;
  readonly source: string;
  readonly examples: readonly { readonly call: string; readonly answer: string }[];
}

/** Functions that belong together, under the line that `index.ts` has above them. */
export interface Group {
  readonly title: string;
  readonly functions: readonly Documented[];
}

const files = import.meta.glob<string>('/src/entropy/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Everything that the entropy module offers, read from its own index and docstrings; examples are computed anew. */
export function documentedModule(): readonly Group[] {
  const documented = new Map(
    Object.entries(files).flatMap(([path, text]) => functionsOf(path, text)),
  );
  return groupsOf(files['/src/entropy/index.ts']!)
    .map(({ title, names }) => ({
      title,
      functions: names.flatMap((name) => documented.get(name) ?? []),
    }))
    .filter(({ functions }) => functions.length > 0);
}

function groupsOf(index: string): readonly { title: string; names: string[] }[] {
  const groups: { title: string; names: string[] }[] = [];
  for (const part of index.split(/^\/\/ /m).slice(1)) {
    const names = [...part.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) =>
      list!.split(',').map((name) => name.trim()),
    );
    groups.push({
      title: part.slice(0, part.indexOf('\n')),
      names: names.filter((name) => name && !name.startsWith('type ')),
    });
  }
  return groups;
}

function functionsOf(path: string, text: string): [string, Documented][] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement): [string, Documented][] => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name || !statement.body) return [];
    const name = statement.name.text;
    return name in entropy ? [[name, documentedFunction(statement, file)]] : [];
  });
}

function documentedFunction(node: ts.FunctionDeclaration, file: ts.SourceFile): Documented {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  const tags = ts.getJSDocTags(node);
  const all = (name: string): string[] =>
    tags.filter((tag) => tag.tagName.text === name).map((tag) => textOf(tag.comment));
  return {
    name: node.name!.text,
    signature: text(file.text.slice(node.name!.getStart(), node.body!.getStart())),
    summary: textOf(comment?.comment),
    formula: all('formula').join(' '),
    parameters: tags
      .filter(ts.isJSDocParameterTag)
      .map((tag) => ({ name: tag.name.getText(), text: textOf(tag.comment) })),
    returns: all('returns').join(' '),
    throws: all('throws').join(' '),
    source: all('source').join(' '),
    examples: all('example').map(computed),
  };
}

function computed(example: string): { call: string; answer: string } {
  const call = example.split(/\s*\/\/\s/)[0]!;
  const result: unknown = new Function(...Object.keys(entropy), `return (${call})`)(
    ...Object.values(entropy),
  );
  return {
    call,
    answer: JSON.stringify(result, (_, value: unknown) => (value === Infinity ? '∞' : value))
      ?.replaceAll('"∞"', '∞')
      .replaceAll(',', ', '),
  };
}

function textOf(comment: ts.JSDoc['comment']): string {
  return text(ts.getTextOfJSDocComment(comment) ?? '');
}

function text(lines: string): string {
  return lines.replace(/\s+/g, ' ').trim();
}
