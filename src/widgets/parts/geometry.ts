/** How high the frame is on the page, in CSS pixels, and the room above it for the labels of towers that reach the top. */
export const high = 240;
export const above = 26;
/** The room below the floor, for the outcomes' names. */
export const below = 26;

/** Where a height in bits lies in the frame, in CSS pixels from the picture's top. */
export function yOf(bits: number, frame: number): number {
  return above + high * (1 - Math.min(Math.max(bits, 0), frame) / frame);
}

/** A share of the picture's width. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}
