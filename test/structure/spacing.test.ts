import { readFileSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync([
  'content/zh/*.mdx',
  'content/*.yaml',
  'src/i18n/*.ts',
  'src/widgets/words/*.ts',
  'src/widgets/parts/words.ts',
]);

/** A space typed between a hanzi and a digit; the name of a licence has its own. */
const typed = /\p{Script=Han} \d|(?<=\p{Script=Han}[\d.]*\d) \p{Script=Han}/gu;

describe('between hanzi and digits', () => {
  it.each(files)('%s leaves the room to the browser, which knows how wide it has to be', (file) => {
    const text = readFileSync(file, 'utf8').replace('共享 4.0 国际', '');
    expect([...text.matchAll(typed)].map(({ index }) => text.slice(index - 8, index + 8))).toEqual(
      [],
    );
  });
});
