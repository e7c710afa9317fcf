/**
 * Numbers from 0 up to 1, without 1, as if by chance, but the same from the same seed, so that a link shows the same run.
 *
 * @param seed a whole number; only its lowest 32 bits count
 * @returns a function that gives the next number each time it is called
 * @source mulberry32, Tommy Ettinger 2017, public domain
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
