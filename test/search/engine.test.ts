import { describe, expect, it } from 'vitest';
import { search, type Passage } from '~/search/engine.ts';
import { wordsOf } from '~/search/words.ts';

const passages: readonly Passage[] = [
  {
    path: 'zh/cross-entropy.html',
    id: 'S3.5',
    title: '交叉熵',
    section: '差了多少',
    text: '差了多少',
    name: '差了多少',
  },
  {
    path: 'zh/cross-entropy.html',
    id: 'S3.5-2',
    title: '交叉熵',
    section: '差了多少',
    text: '这就可以算一算交叉熵（cross-entropy）了',
  },
  {
    path: 'zh/entropy.html',
    id: 'S2.7',
    title: '信息熵',
    section: '两个连续分布',
    text: '高斯分布的微分熵，可以是负数',
  },
  {
    path: 'zh/entropy.html',
    id: 'S2.4',
    title: '信息熵',
    section: '信源',
    text: '轮到连续信源，麻烦就来了',
  },
];
const figures: readonly Passage[] = ['2.5', '3.1', '3.3', '3.2b', '3.2'].map((number) => ({
  path: 'zh/calculators.html',
  id: `figure-${number}`,
  title: '计算器',
  section: '',
  text: `图${number} 从 3 到 3 的一幅图，softmax 也是函数`,
  name: `图${number} 一幅图`,
}));
const ids = (query: string): string[] =>
  search(passages, query).sections.flatMap((found) =>
    found.passages.map(({ passage }) => passage.id),
  );

describe('search', () => {
  it('finds a figure by its number, and words where hanzi meet letters', () => {
    const first = (query: string) => search(figures, query).sections[0]?.passages[0]?.passage.id;
    expect(first('3.3')).toBe('figure-3.3');
    expect(first('图3.3')).toBe('figure-3.3');
    expect(first('3.2')).toBe('figure-3.2');
    expect(search(figures, '3.3').total).toBe(1);
    expect(search(figures, 'softmax函数').total).toBe(5);
  });

  it('gives first what is called most nearly so', () => {
    const terms = ['cross-entropy loss', 'relative entropy', 'entropy', 'cross-entropy'];
    const glossary = terms.map((name): Passage => {
      return {
        path: 'en/glossary.html',
        id: name,
        title: 'Glossary',
        section: '',
        text: name,
        name,
      };
    });
    const [found] = search(glossary, 'entropy').sections;
    expect(found?.passages.map(({ passage }) => passage.id)).toEqual([
      'entropy',
      'cross-entropy',
      'relative entropy',
    ]);
  });

  it('gives what its page calls the last after the others, be it called so', () => {
    const code: Passage = {
      path: 'zh/module.html',
      id: 'crossEntropy',
      title: '熵模块',
      section: '一个信源和一种看法',
      text: 'crossEntropy 交叉熵',
      name: '交叉熵',
    };
    const term: Passage = { ...code, path: 'zh/glossary.html', id: 'cross', title: '术语表' };
    const found = search([{ ...code, last: true }, term], '交叉熵').sections;
    expect(found.map(({ title }) => title)).toEqual(['术语表', '熵模块']);
  });

  it.each(['交叉', '熵', '交叉熵', 'cross', 'CROSS-ENTROPY', 'ｃｒｏｓｓ'])(
    'finds 交叉熵 from %s',
    (query) => {
      expect(ids(query)).toContain('S3.5-2');
    },
  );

  it('asks for every word of a query', () => {
    expect(ids('高斯 负数')).toEqual(['S2.7']);
    expect(ids('高斯 交叉')).toEqual([]);
  });

  it('tries a run of hanzi by its pairs where it is nowhere whole', () => {
    expect(ids('连续高斯分布')).toEqual([]);
    expect(ids('斯分布的')).toEqual(['S2.7']);
    expect(ids('信源麻烦')).toEqual([]);
  });

  it.each(['', '   ', '，。', 'zzzz', '茴香豆', '\\', '(', '[a'])(
    'finds nothing for %j',
    (query) => {
      expect(search(passages, query)).toEqual({ sections: [], total: 0 });
    },
  );

  it('marks what matched, and leaves the text as it was', () => {
    const [found] = search(passages, '微分熵').sections;
    const { excerpt } = found!.passages[0]!;
    expect(excerpt.map(({ text }) => text).join('')).toBe('高斯分布的微分熵，可以是负数');
    expect(excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['微分熵']);
  });

  it('marks what matched where a sign folds into several', () => {
    const text = `½、${'一'.repeat(60)}，信源${'。'.repeat(200)}`;
    const marked = (query: string) =>
      search([{ ...passages[0]!, text, name: '' }], query).sections[0]!.passages[0]!.excerpt;
    expect(marked('信源').map((piece) => piece.text)).toEqual([
      '…',
      `${'一'.repeat(23)}，`,
      '信源',
      '。'.repeat(94),
      '…',
    ]);
    expect(marked('1').find(({ hit }) => hit)?.text).toBe('½');
  });

  it('is cut between words', () => {
    const text = `The divergence ${'of two distributions '.repeat(9)}`;
    const shown = (query: string) =>
      search([{ ...passages[0]!, text, name: '' }], query)
        .sections[0]!.passages[0]!.excerpt.map((piece) => piece.text)
        .join('');
    expect(shown('divergence')).toMatch(/ (?:of|two|distributions) ?…$/);
    const behind = `${text}is 0.25 bits`;
    const [found] = search([{ ...passages[0]!, text: behind, name: '' }], 'bits').sections;
    const pieces = found!.passages[0]!.excerpt.map((piece) => piece.text).join('');
    expect(pieces).toMatch(/^… ?(?:of|two|distributions) .*is 0\.25 bits$/);
  });

  it('marks the pairs by which it found a run of hanzi', () => {
    const [found] = search(passages, '斯分布的').sections;
    const hits = found!.passages[0]!.excerpt.filter(({ hit }) => hit);
    expect(hits.map(({ text }) => text)).toEqual(['斯分布的']);
  });

  it('says how many there are, be they more than it shows', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...passages[1]!, id: `${i}` }));
    const { sections, total } = search(many, '交叉熵');
    expect([sections.flatMap((found) => found.passages).length, total]).toEqual([3, 9]);
  });

  const passage = (id: string, text: string, more: Partial<Passage> = {}): Passage => ({
    path: `zh/${id}.html`,
    id,
    title: '',
    section: '',
    text,
    ...more,
  });
  const idsIn = (among: readonly Passage[], query: string): string[] =>
    search(among, query).sections.flatMap((found) => found.passages.map((each) => each.passage.id));

  it('does not find by a name what the passage does not say', () => {
    const named = passage('named', '乙', { name: '甲' });
    expect(idsIn([named], '甲 乙')).toEqual([]);
    expect(idsIn([{ ...named, section: '甲' }], '甲 乙')).toEqual(['named']);
  });

  it('marks a word wherever it stands in what is shown', () => {
    const [found] = search([passage('twice', '熵，然后还是熵')], '熵').sections;
    expect(found!.passages[0]!.excerpt).toEqual([
      { text: '熵', hit: true },
      { text: '，然后还是', hit: false },
      { text: '熵', hit: true },
    ]);
  });

  it('takes neither letters nor a single hanzi apart', () => {
    const letters = passage('letters', '函数 so of ft tm ma ax');
    expect(idsIn([letters, passage('word', '函数，比如 softmax')], 'softmax函数')).toEqual([
      'word',
    ]);
    expect(idsIn([passage('x', 'x 的信息量')], 'x熵')).toEqual([]);
  });

  it('gives what stands in a title before what a text says again and again', () => {
    const often = passage('often', '熵。'.repeat(10));
    expect(idsIn([often, passage('title', '熵。', { title: '信息熵' })], '熵')).toEqual([
      'title',
      'often',
    ]);
  });

  it('groups what it finds by section', () => {
    expect(search(passages, '交叉熵').sections.map(({ section }) => section)).toEqual(['差了多少']);
  });

  it('knows words by letters and digits, in any width and case', () => {
    expect(wordsOf('Ｈ(P, Q) = 0.5')).toEqual(['h', 'p', 'q', '0.5']);
  });
});
