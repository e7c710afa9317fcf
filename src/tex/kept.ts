/** The punctuation that must not begin a line; beside an inline formula browsers would let it. */
export const closing = /^[，。；：、！？）」』”’》,.;:!?)\]]+/;

/** Whether a formula is short enough to be kept on one line with the punctuation after it. */
export function keeps(tex: string | undefined): boolean {
  return tex !== undefined && tex.length <= 24;
}
