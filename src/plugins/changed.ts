/** A piece of a text, by its ends, and what comes in its place: nothing where it is taken out. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** A text with pieces of it changed; what lies within a piece that is already changed goes with it. */
export function changed(text: string, changes: readonly Change[]): string {
  let from = 0;
  let done = '';
  for (const { start, end, text: instead = '' } of [...changes].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    done += text.slice(from, start) + instead;
    from = end;
  }
  return done + text.slice(from);
}
