import { compile } from '@mdx-js/mdx';
import remarkMath from 'remark-math';
import { blocks } from '~/plugins/blocks.ts';
import { figures } from '~/plugins/figures.ts';
import { tags } from '~/plugins/tags.ts';

/** What a chapter becomes before it is typeset: JSX, in which every tag, id and attribute can be read. */
export async function compiled(
  text: string,
  path = 'content/zh/information.mdx',
  astro = {},
): Promise<string> {
  const file = await compile(
    { value: text, path, data: { astro } },
    { jsx: true, remarkPlugins: [remarkMath, figures, tags, blocks] },
  );
  return String(file);
}

/** Why a chapter stops the build: the reason, and the file and line that it names. */
export async function refusal(
  text: string,
  path?: string,
): Promise<{ reason: string; file: string | undefined; line: number | undefined }> {
  try {
    await compiled(text, path);
  } catch (error) {
    const { reason, file, line } = error as { reason: string; file?: string; line?: number };
    return { reason, file, line };
  }
  throw new Error('The chapter was taken as it is.');
}
