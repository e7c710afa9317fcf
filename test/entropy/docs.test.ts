import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';

const folder = new URL('../../src/entropy/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const sources = new Map(files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

const publicFunctions = Object.entries(entropy)
  .filter(([name, value]) => typeof value === 'function' && name !== 'EntropyError')
  .map(([name]) => ({ name, doc: docstringOf(name) }));

describe('the docstring of each public function', () => {
  for (const { name, doc } of publicFunctions) {
    it(`${name}: a sentence first, then formula, parameters, result, errors, source and example, in this order`, () => {
      expect(doc.sentence).toMatch(/^[A-Z].*\.$/s);
      const tags = doc.tags.map(([tag]) => tag);
      const parameters = tags.filter((tag) => tag === 'param');
      expect(tags).toEqual(['formula', ...parameters, 'returns', 'throws', 'source', 'example']);
      expect(doc.tags.find(([tag]) => tag === 'throws')![1]).toMatch(/^\{EntropyError\} /);
    });

    it(`${name}: one @param for each parameter`, () => {
      const described = doc.tags
        .filter(([tag]) => tag === 'param')
        .map(([, text]) => text.split(' ')[0]);
      expect(described).toEqual(doc.parameters);
    });

    it(`${name}: that options must be an object is said of those that take some, and of no other`, () => {
      expect(saysOfOptions(name)).toBe(doc.parameters.includes('options'));
    });

    it(`${name}: the example gives the answer that it states`, () => {
      const [expression, answer] = doc.tags.find(([tag]) => tag === 'example')![1].split('  // ');
      expect(evaluate(expression!)).toEqual(evaluate(`(${answer})`));
    });
  }
});

describe('the module', () => {
  it('has these public names', () => {
    expect(Object.keys(entropy).sort()).toMatchInlineSnapshot(`
      [
        "EntropyError",
        "SUM_TOLERANCE",
        "binaryCrossEntropy",
        "binaryCrossEntropyFromLogit",
        "binaryCrossEntropyFromLogitGradient",
        "binaryEntropy",
        "binaryKlDivergence",
        "binaryMeanSquaredErrorFromLogit",
        "binaryMeanSquaredErrorFromLogitGradient",
        "blockHuffman",
        "canonicalCode",
        "conditionalEntropyXGivenY",
        "conditionalEntropyXGivenYContributions",
        "conditionalEntropyYGivenX",
        "conditionalEntropyYGivenXContributions",
        "convertUnit",
        "crossEntropy",
        "crossEntropyContinuous",
        "crossEntropyContributions",
        "crossEntropyFromLogits",
        "crossEntropyFromLogitsGradient",
        "densityAt",
        "differentialEntropy",
        "discretizedEntropy",
        "discretizedMasses",
        "distribution",
        "entropy",
        "entropyContributions",
        "entropyFromCounts",
        "entropyFromLogits",
        "expectedCodeLength",
        "gaussianMutualInformation",
        "huffman",
        "jensenShannonDistance",
        "jensenShannonDivergence",
        "jensenShannonDivergenceContributions",
        "jointEntropy",
        "jointEntropyContributions",
        "klDivergence",
        "klDivergenceContinuous",
        "klDivergenceContributions",
        "klDivergenceFromLogits",
        "kraftSum",
        "logSoftmax",
        "logSumExp",
        "marginals",
        "meanSquaredErrorFromLogits",
        "meanSquaredErrorFromLogitsGradient",
        "mutualInformation",
        "mutualInformationContributions",
        "mutualInformationFromCounts",
        "normalize",
        "normalizedEntropy",
        "perplexity",
        "posterior",
        "probabilityFromInformation",
        "redundancy",
        "selfInformation",
        "shannonCodeLengths",
        "softmax",
        "textConditionalEntropy",
        "textCounts",
        "textEntropy",
      ]
    `);
  });

  for (const [name, source] of sources)
    it(`${name} imports from this folder alone`, () => {
      const imported = [...source.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'/gm)].map(
        ([, path]) => path!,
      );
      expect(imported.filter((path) => !/^\.\/[a-z0-9-]+\.ts$/.test(path))).toEqual([]);
      expect(imported.filter((path) => !sources.has(path.slice(2)))).toEqual([]);
    });

  it('is re-exported by an index that does nothing else', () => {
    const statements = sources
      .get('index.ts')!
      .replace(/^\/\/.*$/gm, '')
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');
    for (const statement of statements)
      expect(statement).toMatch(/^export (type )?(\{[^}]*\}|\*) from '/);
  });
});

/** The docstring before a function's declaration, and the names of the function's parameters. */
function docstringOf(name: string): {
  sentence: string;
  tags: [string, string][];
  parameters: string[];
} {
  for (const source of sources.values()) {
    const declaration = source.indexOf(`export function ${name}(`);
    if (declaration < 0) continue;
    const comment = source.slice(source.lastIndexOf('/**', declaration), declaration);
    const text = comment.replace(/^\s*(\/\*\*|\*\/| \* ?)/gm, '').replace(/\*\/\s*$/, '');
    const [sentence, ...tagged] = text.split(/^@/m);
    const tags = tagged.map((tag): [string, string] => {
      const [word] = tag.split(/\s/, 1);
      return [
        word!,
        tag
          .slice(word!.length)
          .trim()
          .replace(/\n\s*/g, tag.startsWith('example') ? '\n' : ' '),
      ];
    });
    const signature = source.slice(
      declaration,
      source.indexOf(')', source.indexOf('\n}', declaration)),
    );
    const list = signature
      .slice(signature.indexOf('(') + 1, signature.search(/\):/))
      .replace(/\{[^}]*\}/g, '');
    const parameters = [...list.matchAll(/(?:^|,)\s*(\w+)\??:/g)].map(
      ([, parameter]) => parameter!,
    );
    return { sentence: sentence!.trim(), tags, parameters };
  }
  throw new Error(`${name} is not declared as a function`);
}

/** Whether an error is said to come of options that are none, here or where it says to look. */
function saysOfOptions(name: string): boolean {
  const [, throws] = docstringOf(name).tags.find(([tag]) => tag === 'throws')!;
  const others = [...throws.matchAll(/(?:\bas|` and) `(\w+)`/g)].map(([, other]) => other!);
  return /\bunknownChoice when `options` is no object\b/.test(throws) || others.some(saysOfOptions);
}

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(entropy), `return ${expression}`)(...Object.values(entropy));
}
