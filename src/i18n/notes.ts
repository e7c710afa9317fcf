import type { Localized } from './locales.ts';

/** A part of the page about this edition: its heading, and what stands before its list. */
interface Part {
  readonly title: string;
  readonly lede: string;
}

/** What the page about this edition says. */
interface NotesWords {
  readonly title: string;
  readonly description: string;
  readonly about: string;
  readonly lost: Omit<Part, 'lede'> & { readonly lede: (count: number) => string };
  readonly editor: Part;
  readonly corrections: Part & { readonly feed: string };
  readonly sources: Part & { readonly essay: string };
  readonly cite: Part & {
    readonly plain: string;
    readonly edition: string;
    readonly readOn: string;
    /** The language's name in BibTeX. */
    readonly langid: string;
    /** A title and what follows it, as a sentence of the language. */
    readonly sentence: (title: string, rest: readonly string[]) => string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly licence: {
    readonly title: string;
    readonly text: readonly string[];
    readonly code: string;
  };
  /** Reading without a network: what is kept on the reader's device, and the box that says whether. */
  readonly keep: Part & {
    readonly label: string;
    readonly keeping: string;
    readonly kept: string;
    readonly gone: string;
    readonly cannot: string;
  };
  readonly report: Part & {
    readonly place: string;
    readonly state: string;
    readonly unit: string;
    readonly wrong: string;
    readonly label: string;
    readonly send: string;
  };
}

export const notesWords: Localized<NotesWords> = {
  zh: {
    title: '关于本版',
    description: '公式的复原，全部编注，勘误，出处，引用格式，许可，以及怎样报告错误。',
    about:
      '本文依据一篇中文短文写成，分中文、英文两个版本。两版各自成文，逐段对应：原文的每个论点都在，次序不变。把论点说透的公式、数字和例子，还有章末的“试一试”，是本版加的；对原文的评说放在编注里。文中的信息量都由同一个模块算出，不是手填的。图按内容编号，不按先后。',
    lost: {
      title: '复原的公式',
      lede: (count) =>
        `原文的插图都是公式，均已遗失。下面${count}处由编者根据上下文复原，原来的写法可能不同。`,
    },
    editor: {
      title: '编注',
      lede: '编注不是作者的话。这里按章汇集，每条都可以回到它所在的地方。',
    },
    corrections: {
      title: '勘误',
      lede: '凡是改动了文中说法的更正，都记在这里，注明日期。',
      feed: '订阅勘误（Atom）',
    },
    sources: {
      title: '出处',
      lede: '正文的论点出自原作。把论点说透的公式和数字、编注和图，所依据的文献如下。',
      essay: '《交叉熵详解》，中文短文；公式图已遗失。',
    },
    cite: {
      title: '引用',
      lede: '引用某一处时，请附上那一段的链接，段落的编号在两个版本里相同。',
      plain: '文字',
      edition: '第一版',
      readOn: '引用日期',
      langid: 'chinese',
      sentence: (title, rest) => `《${title}》，${rest.join('，')}。`,
      copy: '复制',
      copied: '已复制',
    },
    licence: {
      title: '许可',
      text: [
        '原作的权利属于原作者。这里的许可不涉及原作；要使用与原作紧密对应的段落，还须得到原作者同意。',
        '两个版本的文字、编注和图，凡属本版自己的部分，以知识共享“署名—相同方式共享 4.0 国际”许可（CC BY-SA 4.0）发布：可以复制、改编，包括商业使用，条件是署名、注明改动，并以同样的许可分享。',
      ],
      code: '程序，包括计算所用的模块，以MIT许可发布，全文在源代码的LICENSE文件里。公式由KaTeX排版，也在MIT许可之下；它的字体（© Design Science，2009–2010；Khan Academy，2014–2018）以SIL开放字体许可1.1版发布，本站只取了用到的字形。',
    },
    keep: {
      title: '离线阅读',
      lede: '打开过一次，全文就会留在这台设备上，断网也能读。有更新时先整份取来，等没有页面还开着旧版，再整份换上，新旧不会混用。浏览器开着省流量模式时，不勾选就不留。',
      label: '把全文留在这台设备上',
      keeping: '正在取……',
      kept: '已经留好。',
      gone: '已经从这台设备上删掉，以后也不再留。',
      cannot: '在这里留不了：浏览器不支持或不允许，或者刚才没有取全。',
    },
    report: {
      title: '报告错误',
      lede: '在正文里点段落旁的 ¶，再点“报告错误”，下面的框里便写好了段落的编号、链接和图的状态。补上错在哪里，复制后发给编者，或者发给把这个页面传给你的人。',
      place: '位置',
      state: '图的状态',
      unit: '单位',
      wrong: '错在哪里',
      label: '报告的内容',
      send: '发送',
    },
  },
  en: {
    title: 'About this edition',
    description:
      'The reconstructed formulas, all editor’s notes, corrections, sources, how to cite, licences, and how to report a mistake.',
    about:
      'This article is based on a short Chinese essay and comes in a Chinese and an English edition. Each is a text of its own, and they correspond block by block: every point of the essay is there, in its order. Formulas, numbers and examples that spell a point out are this edition’s, as are the questions at a chapter’s end; what comments on the essay stands in the editor’s notes. Amounts of information are computed by one module, not typed in. Figures are numbered by subject, not by place.',
    lost: {
      title: 'Reconstructed formulas',
      lede: (count) =>
        `The essay’s pictures were formulas, and all of them are lost. These ${count} were reconstructed from the text around them; the originals may have been written differently.`,
    },
    editor: {
      title: 'Editor’s notes',
      lede: 'The notes are not the author’s words. They are gathered here by chapter; each leads back to its place.',
    },
    corrections: {
      title: 'Corrections',
      lede: 'Every correction that changes what the text says is listed here with its date.',
      feed: 'Follow the corrections (Atom)',
    },
    sources: {
      title: 'Sources',
      lede: 'The points of the text are the essay’s. The formulas and numbers that spell them out, the notes and the figures rest on these.',
      essay: '交叉熵详解, a short essay in Chinese; its pictures of formulas are lost.',
    },
    cite: {
      title: 'How to cite',
      lede: 'To cite a passage, add its link; passages have the same numbers in both editions.',
      plain: 'Plain',
      edition: 'First edition',
      readOn: 'date of access',
      langid: 'british',
      sentence: (title, rest) => `${title}. ${rest.join(', ')}.`,
      copy: 'Copy',
      copied: 'Copied',
    },
    licence: {
      title: 'Licences',
      text: [
        'The essay belongs to its author. Nothing here licenses the essay, and whoever wants to use passages that follow it closely needs its author’s permission as well.',
        'The wording of the two editions, the notes and the figures, so far as they are this edition’s own, are published under Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0): copy and adapt them, for any purpose, if you name the source, say what you changed, and share alike.',
      ],
      code: 'The program, with the module that does the sums, is under the MIT licence; its text is in the source’s file LICENSE. Formulas are typeset by KaTeX, under the MIT licence too; its fonts (© 2009–2010 Design Science, 2014–2018 Khan Academy) are under the SIL Open Font License 1.1, and cut to the characters in use here.',
    },
    keep: {
      title: 'Reading offline',
      lede: 'Once it has been opened, the whole article stays on this device and can be read without a network. An update is fetched whole and replaces the old copy once no page of that copy is open, so the two never mix. Where the browser’s data saver is on, nothing is kept unless you tick the box.',
      label: 'Keep the article on this device',
      keeping: 'Fetching it …',
      kept: 'It is all here.',
      gone: 'It has been removed from this device and will not be kept again.',
      cannot:
        'It cannot be kept here: the browser is not able or not allowed to, or not all of it came.',
    },
    report: {
      title: 'Report a mistake',
      lede: 'In a chapter, choose the ¶ beside the passage, then “Report a mistake”: the field below then holds the passage’s number, its link and the state of the figures. Add what is wrong, copy it, and send it to the editor, or to whoever gave you this page.',
      place: 'Where',
      state: 'State of the figures',
      unit: 'Unit',
      wrong: 'What is wrong',
      label: 'The report',
      send: 'Send',
    },
  },
};
