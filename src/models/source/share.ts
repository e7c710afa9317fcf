import { normalize } from '~/entropy/index.ts';

/** A part of a whole, which the reader may hold. */
interface Part {
  readonly p: number;
  readonly held?: boolean;
}

/**
 * Gives one part a probability; the others that are not held share the rest in proportion to their weights, which are
 * their own probabilities if not given. Where nothing else can give way, nothing changes.
 */
export function shareOut<P extends Part>(
  parts: readonly P[],
  index: number,
  p: number,
  weights: readonly number[] = parts.map((part) => part.p),
): readonly P[] {
  const others = parts.map(({ held }, i) => !held && i !== index);
  if (!others.includes(true)) return parts;
  const kept = parts.reduce((sum, part, i) => sum + (part.held && i !== index ? part.p : 0), 0);
  const given = Math.min(clean(1 - kept), Math.max(0, p));
  return spread(
    parts.map((part, i) => (i === index ? { ...part, p: given } : part)),
    others,
    weights,
  );
}

/** Scales what is not held so that the whole is 1; or everything, where what is held leaves no room for that. */
export function scaleToOne<P extends Part>(parts: readonly P[]): readonly P[] {
  if (!parts.some(({ p }) => p > 0)) return parts;
  if (!canScale(parts) || !parts.some(({ held }) => held)) {
    const all = normalize(parts.map(({ p }) => p));
    return parts.map((part, i) => ({ ...part, held: false, p: all[i]! }));
  }
  return shareAnew(parts);
}

/** Shares out anew what is not held, in proportion to what each part has. */
export function shareAnew<P extends Part>(parts: readonly P[]): readonly P[] {
  return spread(
    parts,
    parts.map(({ held }) => !held),
    parts.map(({ p }) => p),
  );
}

/** Whether scaling what is not held can make the whole 1. */
export function canScale(parts: readonly Part[]): boolean {
  const sum = (held: boolean): number =>
    parts.reduce((all, part) => all + (Boolean(part.held) === held ? part.p : 0), 0);
  return sum(true) < 1 && sum(false) > 0;
}

/**
 * Moves the boundary after a part to a place between 0 and 1. What is held keeps its width and is pushed along: the
 * nearest parts on either side that are not held give and take.
 */
export function moveBoundary<P extends Part>(
  parts: readonly P[],
  index: number,
  to: number,
): readonly P[] {
  const left = parts.findLastIndex(({ held }, i) => i <= index && !held);
  const right = parts.findIndex(({ held }, i) => i > index && !held);
  if (left < 0 || right < 0) return parts;
  const now = parts.slice(0, index + 1).reduce((sum, { p }) => sum + p, 0);
  const moved = Math.min(parts[right]!.p, Math.max(-parts[left]!.p, to - now));
  return parts.map((part, i) => {
    if (i === left) return { ...part, p: clean(part.p + moved) };
    if (i === right) return { ...part, p: clean(part.p - moved) };
    return part;
  });
}

/** Fills what the others leave of 1, in proportion to weights; numbers come out as a person would write them. */
function spread<P extends Part>(
  parts: readonly P[],
  free: readonly boolean[],
  weights: readonly number[],
): readonly P[] {
  const rest = clean(1 - parts.reduce((sum, { p }, i) => sum + (free[i] ? 0 : p), 0));
  const all = weights.reduce((sum, weight, i) => sum + (free[i] ? weight : 0), 0);
  const given = weights.filter((_, i) => free[i]);
  if (given.every((weight) => Math.abs(weight - given[0]!) < 1e-12)) {
    // What was equally likely stays so, to the last digit where it takes more than four.
    const even = rest / given.length;
    const p = Math.abs(neat(even) - even) < 1e-12 ? neat(even) : even;
    return parts.map((part, i) => (free[i] ? { ...part, p } : part));
  }
  const shares = weights.map((weight, i) => (free[i] ? neat((rest * weight) / all) : 0));
  // The largest takes what rounding left over.
  const largest = shares.indexOf(Math.max(...shares.filter((_, i) => free[i])));
  const sum = shares.reduce((before, share) => before + share, 0);
  return parts.map((part, i) => {
    if (!free[i]) return part;
    return { ...part, p: i === largest ? clean(shares[i]! + rest - sum) : shares[i]! };
  });
}

/** Four decimals, or three digits of what is smaller than those can say. */
function neat(p: number): number {
  return p < 0.001 ? Number(p.toPrecision(3)) : Number(p.toFixed(4));
}

/** Without the dust of binary fractions: 0.2 and not 0.19999999999999996. */
function clean(p: number): number {
  return Math.max(0, Number(p.toFixed(12)));
}
