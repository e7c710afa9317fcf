import katex from 'katex';
import { katexOptions } from './macros.ts';

/** Typesets a formula that never changes, for what is not MDX: docstrings, the glossary. Display where it stands alone. */
export function typesetInline(tex: string, display = false): string {
  return katex.renderToString(tex, { ...katexOptions, displayMode: display });
}
