import { describe, expect, it } from 'vitest';
import { meant } from '~/search/meant.ts';

const texts = [
  'The cross-entropy of Kullback and Leibler is an entropy, and a bit is a bit.',
  '交叉熵（cross-entropy）用熵来算，信息熵是平均的信息量，信息量是信息的多少，用entropy表示。',
];

describe('what a query may have meant', () => {
  it.each([
    ['a letter too many', 'entrophy', 'entropy'],
    ['a letter that is missing', 'kulback', 'kullback'],
    ['a letter that is wrong', 'entropi', 'entropy'],
    ['two letters exchanged', 'liebler', 'leibler'],
    ['two slips in a long word', 'kulbakc', undefined],
    ['two slips in a longer one', 'kullbbakc', 'kullback'],
    ['a hanzi that sounds the same', '交岔熵', '交叉熵'],
    ['the more frequent of two that are as near', '信息商', '信息量'],
    ['a short word, for nothing', 'bat', undefined],
    ['two hanzi, for nothing', '信西', undefined],
    ['what is near to nothing', 'zyzzyva', undefined],
  ])('takes %s: %s', (_, word, near) => {
    expect(meant(texts, [word])).toEqual(near === undefined ? undefined : [near]);
  });

  it('leaves what stands somewhere as it is', () => {
    expect(meant(texts, ['bit', 'entrophy'])).toEqual(['bit', 'entropy']);
  });

  it('knows nothing better where every word stands somewhere', () => {
    expect(meant(texts, ['bit', 'entropy'])).toBeUndefined();
    expect(meant(texts, [])).toBeUndefined();
  });
});
