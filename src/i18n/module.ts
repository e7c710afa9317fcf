import type { Locale, Localized } from './locales.ts';

/** The language that the docstrings speak; to the others, `content/module.yaml` says what the functions do. */
export const docstringsIn: Locale = 'en';

/** What the page of the entropy module says around the docstrings. */
interface ModuleWords {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  /** Around the links to the module as one file and to the file of its types. */
  readonly file: readonly [before: string, between: string, after: string];
  readonly parameters: string;
  readonly returns: string;
  readonly throws: string;
  readonly source: string;
  readonly example: string;
}

export const moduleWords: Localized<ModuleWords> = {
  zh: {
    title: '熵模块',
    description:
      '本站的信息量都由这个模块算出：每个函数的公式、单位、取值范围、出错的条件、出处，和一个算好的例子。',
    lede: '本站的信息量都由这个模块算出。以下的公式、参数等取自源代码里的英文注释，例子的答案是建站时当场算的。单位不写明时都是比特。',
    file: [
      '想带走用，整个模块就在一个文件里，不依赖别的：',
      '。各图“复制代码”里的TypeScript引用的就是它，类型声明在这里：',
      '。',
    ],
    parameters: '参数',
    returns: '返回',
    throws: '出错',
    source: '出处',
    example: '例',
  },
  en: {
    title: 'The entropy module',
    description:
      'Every amount of information on this site comes from this module: each function with its formula, unit, range, errors, source, and a computed example.',
    lede: 'Every amount of information on this site comes from this module. What follows is made from the comments in its source, and the examples’ answers are computed when the site is built. Where no unit is given, it is the bit.',
    file: [
      'To take along: the whole module in one file that needs nothing else, ',
      '. The TypeScript that you can copy from a figure imports it; its types: ',
      '.',
    ],
    parameters: 'Takes',
    returns: 'Returns',
    throws: 'Refuses',
    source: 'Source',
    example: 'Example',
  },
};
