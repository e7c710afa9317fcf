import { normalize } from '~/entropy/index.ts';
import { fewest, isDistribution, most } from '../compare.ts';
import { readLists } from './pasted.ts';
import { addsUp, total } from '../parts/total.ts';

/** What a written list comes to, beside the other one. */
export interface Verdict {
  readonly fault?: 'entry' | 'count' | 'lengths' | 'sum';
  /** Which word is no number, where one is none; 0 where there is none at all. */
  readonly wrong?: number;
  readonly list: readonly number[];
  readonly other: number;
  /** The list as it would be right, where there is one way to mend it. */
  readonly mended?: readonly number[];
}

/** What is wrong with a list, if anything, beside the other one. */
export function judge(text: string, beside: string): Verdict {
  const lists = readLists(text);
  const others = readLists(beside);
  const other = 'wrong' in others ? 0 : others[0].length;
  if ('wrong' in lists) return { fault: 'entry', wrong: lists.wrong, list: [], other };
  const [list] = lists;
  if (list.length < fewest || list.length > most) return { fault: 'count', list, other };
  if (!addsUp(list))
    return { fault: 'sum', list, other, ...(total(list) > 0 ? { mended: normalize(list) } : {}) };
  const short = other - list.length;
  if (short !== 0 && other >= fewest && other <= most)
    return {
      fault: 'lengths',
      list,
      other,
      ...(short > 0 ? { mended: [...list, ...Array<number>(short).fill(0)] } : {}),
    };
  return { list, other };
}

/** The list that a text is, if it is a distribution of as many outcomes as the figure takes. */
export function goodList(text: string): readonly number[] | undefined {
  const lists = readLists(text);
  if ('wrong' in lists) return undefined;
  const [list] = lists;
  return isDistribution(list) ? list : undefined;
}
