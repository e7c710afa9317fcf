import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The types of a module as one declaration file that needs nothing else: what its index offers by name, with docstrings,
 * and what that speaks of. Functions say what they return, and no two files of the module may declare one name.
 *
 * @throws {Error} when a file does not say a type, or a name is declared twice, or offered and declared nowhere
 */
export function typesOf(folder: string): string {
  const declared = new Map<string, string>();
  for (const file of readdirSync(folder).sort())
    for (const [name, text] of declaredIn(join(folder, file))) {
      if (declared.has(name)) throw new Error(`${file}: ${name} is declared elsewhere as well.`);
      declared.set(name, text);
    }
  const offered = namesIn(join(folder, 'index.ts'));
  const spoken = new Set(offered);
  for (const name of spoken) {
    const text = declared.get(name);
    if (text === undefined) throw new Error(`index.ts: ${name} is declared nowhere.`);
    for (const [word] of withoutComments(text).matchAll(/\w+/g))
      if (declared.has(word)) spoken.add(word);
  }
  const kept = [...declared].flatMap(([name, text]) => (spoken.has(name) ? text : []));
  return `${kept.join('\n\n')}\n\nexport { ${offered.join(', ')} };\n`;
}

/** What a file declares, overloads together, but for what it takes from others and passes on. */
function declaredIn(path: string): ReadonlyMap<string, string> {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext },
  });
  const [wrong] = diagnostics ?? [];
  if (wrong) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(wrong.messageText, ' ')}`);
  const declared = new Map<string, string>();
  for (const statement of parse(path, outputText).statements) {
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) continue;
    const { name } = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]!
      : (statement as ts.DeclarationStatement);
    const text = statement
      .getFullText()
      .trim()
      .replace(/^export /m, '');
    const before = declared.get(name!.getText());
    declared.set(name!.getText(), before ? `${before}\n${text}` : text);
  }
  return declared;
}

/** The names that an index passes on. */
function namesIn(path: string): readonly string[] {
  return parse(path, readFileSync(path, 'utf8')).statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '');
}
