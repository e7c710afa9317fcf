/** One outcome: how likely it is, and how high it stands. Heights are in bits. */
export interface Outcome {
  readonly name: string;
  /** The rectangle's width: the source's probability. */
  readonly p: number;
  /** The height by the source's own probability, solid. */
  readonly own: number;
  /** The height by the listener's probability, dashed; absent where nobody else listens. */
  readonly heard?: number;
  /** What it adds to the average, in bits, where that stands below its name. */
  readonly part?: number | undefined;
  /** What is written at it, where there is no room for all of it; the table has the rest. */
  readonly words?: 'all' | 'name' | 'none';
}
