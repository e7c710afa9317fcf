import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { splitOwnWords } from '~/plugins/host/own-words.ts';
import { markOwnWords, own } from '~/plugins/own-words.ts';
import { handedOn } from './for-readers.ts';

const words = `export const words = { zh: { up: '信息量', say: (n) => \`第\${n}个\` }, en: { up: 'information', say: (n) => \`no. \${n}\` } };`;
const file = '/src/widgets/words/weather.ts';

const marked = (code: string, id = file) => handedOn(markOwnWords(['zh', 'en']), code, id);

describe('the words of figures', () => {
  it('are marked where they stand in every language', () => {
    expect(marked(words)).toBe(words.replace('{ zh', `{"${own}":0, zh`));
  });

  it('are marked once, whatever languages a language speaks of', () => {
    const names = `{ zh: 'Chinese', en: 'English' }`;
    const nested = `export const words = { zh: { names: ${names} }, en: { names: ${names} } };`;
    expect(marked(nested)).toBe(nested.replace('{ zh', `{"${own}":0, zh`));
  });

  it('are left alone where a language is missing, or the file holds no words', () => {
    for (const code of ['export const a = { zh: 1 };', 'export const b = { zh: 1, en: 2, fr: 3 };'])
      expect(marked(code)).toBe(code);
    expect(marked(words, '/src/widgets/Weather.tsx')).toBeNull();
  });
});

describe('the built site', () => {
  const island = (locale: string) =>
    `<astro-island component-url="/_astro/Weather.abc.js" props='{"locale":"${locale}"}'></astro-island>`;
  const built = {
    pages: new Map<string, Root>([
      ['zh/a.html', fromHtml(island('zh'))],
      ['en/a.html', fromHtml(island('en'))],
    ]),
    files: new Map([
      ['_astro/words.def.js', Buffer.from(marked(words)!)],
      ['_astro/Weather.abc.js', Buffer.from(`import { words } from './words.def.js';`)],
      ['_astro/other.js', Buffer.from('export const zh = 1;')],
    ]),
  };
  splitOwnWords(built);
  const text = (path: string): string => String(built.files.get(path));

  it('sends each figure to a script of its own language', () => {
    expect(toHtml(built.pages.get('zh/a.html')!)).toContain(
      'component-url="/_astro/Weather-zh.abc.js"',
    );
    expect(toHtml(built.pages.get('en/a.html')!)).toContain(
      'component-url="/_astro/Weather-en.abc.js"',
    );
    expect(text('_astro/Weather-en.abc.js')).toContain('./words-en.def.js');
  });

  it('has in it the words of that language alone, whole', async () => {
    const read = (path: string) =>
      import(`data:text/javascript,${encodeURIComponent(text(path))}`) as Promise<{
        words: Record<string, { up: string; say: (n: number) => string }>;
      }>;
    const { words: chinese } = await read('_astro/words-zh.def.js');
    expect(Object.keys(chinese)).toEqual(['zh']);
    expect([chinese['zh']!.up, chinese['zh']!.say(2)]).toEqual(['信息量', '第2个']);
    const { words: english } = await read('_astro/words-en.def.js');
    expect(Object.keys(english)).toEqual(['en']);
    expect([english['en']!.up, english['en']!.say(2)]).toEqual(['information', 'no. 2']);
  });

  it('leaves no mark in any file', () => {
    for (const bytes of built.files.values()) expect(String(bytes)).not.toContain(own);
  });
});
