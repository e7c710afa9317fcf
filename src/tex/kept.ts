/** The punctuation that must not begin a line; beside an inline formula browsers would let it. */
export const closing = /^[，。；：、！？）」』”’》,.;:!?)\]]+/;

/** Whether a formula is short enough to be kept on one line with the punctuation after it. */
export function keeps(tex: string | undefined): boolean {
  return tex !== undefined && signs(tex) <= 14;
}

/** About how many signs a formula shows: a command is one, and what only places signs is none. */
function signs(tex: string): number {
  return tex.replace(/\\[a-zA-Z]+/g, 'x').replace(/\\.|[{}_^~\s]/g, '').length;
}
