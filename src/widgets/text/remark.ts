import type { text } from '~/models/text.ts';
import type { Say } from '../parts/say.ts';
import type { TextWords } from '../words/text.ts';

/** Where what Miller and Madow would add is so small a part of the entropy that a text counts as long. */
const hardly = 0.01;

/** What is said of a text besides its entropy: how far that can be trusted. Nothing of a text without characters. */
export function remark(now: ReturnType<typeof text.follow>, say: Say, words: TextWords): string {
  if (now.kinds === 0) return '';
  if (now.kinds === 1) return words.single;
  const [characters, shortfall] = [say.number(now.characters), say.information(now.shortfall)];
  if (now.shortfall <= hardly * now.entropy) return words.long(characters, shortfall);
  const seldom = now.once > 0 ? words.seldom(say.number(now.once)) : '';
  return (
    words.short(characters, say.number(now.kinds), shortfall, say.information(now.corrected)) +
    seldom
  );
}
