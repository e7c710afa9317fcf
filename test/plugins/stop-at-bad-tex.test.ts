import { compile } from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import { stopAtBadTex } from '~/plugins/stop-at-bad-tex.ts';
import { katexOptions } from '~/tex/macros.ts';

const typeset = (value: string) =>
  compile(
    { value, path: 'content/en/entropy.mdx' },
    { remarkPlugins: [remarkMath], rehypePlugins: [[rehypeKatex, katexOptions], stopAtBadTex] },
  );

describe('a formula that KaTeX refuses', () => {
  it.each([
    ['an unknown command', 'One.\n\nIn $\\foo X$.\n', /Undefined control sequence: \\foo/],
    ['a missing brace', 'One.\n\nIn $\\frac{1}{2$.\n', /Unexpected end of input/],
    ['what is not allowed', 'One.\n\nIn $\\text{é中}$ and $中$.\n', /unicodeTextInMathMode/],
  ])('stops the build at its line: %s', async (_, text, reason) => {
    await expect(typeset(text)).rejects.toMatchObject({
      file: 'content/en/entropy.mdx',
      line: 3,
      reason: expect.stringMatching(reason),
    });
  });
});

it('lets through what can be typeset', async () => {
  expect(String(await typeset('In $\\P$, $\\frac{1}{2}$.\n'))).toContain('katex');
});
