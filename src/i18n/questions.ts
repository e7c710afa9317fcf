import type { Localized } from './locales.ts';

/** What the questions at a chapter's end say around the question itself. */
interface QuestionWords {
  readonly title: string;
  readonly lede: string;
  readonly answer: string;
  readonly withUnit: string;
  readonly check: string;
  readonly why: string;
  readonly right: string;
  readonly wrong: string;
  readonly unreadable: string;
}

export const questionWords: Localized<QuestionWords> = {
  zh: {
    title: '试一试',
    lede: '不计分，也可以跳过；答案只留在你自己的设备上。信息量用哪个单位都行，写上单位就好。',
    answer: '你的答案',
    withUnit: '如1.5比特',
    check: '对一对',
    why: '答案和理由',
    right: '对。',
    wrong: '不对。再想想，或者看看下面的理由。',
    unreadable: '这不像一个数。可以写0.75、3/4、75% 或0.52奈特。',
  },
  en: {
    title: 'Try it',
    lede: 'Nothing is graded, and all of it can be skipped; your answers stay on this device. Any unit of information will do if you name it.',
    answer: 'Your answer',
    withUnit: 'such as 1.5 bit',
    check: 'Check',
    why: 'The answer, and why',
    right: 'Right.',
    wrong: 'Not right. Think again, or look at the reason below.',
    unreadable: 'That does not read as a number. Try 0.75, 3/4, 75% or 0.52 nat.',
  },
};
