/** How high the frame is on the page, in CSS pixels, and the room above it for the labels of towers that reach the top. */
export const high = 240;
export const above = 36;
/** The room below the floor, for the outcomes' names. */
export const below = 26;
/** Where the outcomes' names stand there: their baseline, in CSS pixels from the picture's top. */
export const nameLine = above + high + 19;
/** The room below the names for a second line, where there is one, and that line's baseline. */
export const under = 18;
export const underLine = nameLine + under;

/** Where a height in bits lies in the frame, in CSS pixels from the picture's top. */
export function yOf(bits: number, frame: number): number {
  return above + quarters(high * (1 - Math.min(Math.max(bits, 0), frame) / frame));
}

/** CSS pixels in whole quarters: no eye sees less, and they add up and are written without a rest. */
export function quarters(pixels: number): number {
  return Math.round(pixels * 4) / 4;
}

/** The same from the frame's own top, for what may leave it: but not by more than its height, where no path need go. */
export function downTo(bits: number, frame: number): number {
  return high * (1 - Math.min(bits, 2 * frame) / frame);
}

/** A share of the picture's width. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
