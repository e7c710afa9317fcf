import type { Root } from 'hast';
import type { VFile } from 'vfile';

/** Stops the build at a formula that KaTeX refuses, with its file and line: `rehype-katex` alone would set it in red. */
export function stopAtBadTex() {
  return (_: Root, file: VFile): void => {
    const refused = file.messages.find(({ source }) => source === 'rehype-katex');
    if (refused) file.fail(String((refused.cause as Error).message), refused.place);
  };
}
