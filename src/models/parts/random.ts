/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed, so that a link shows the same run again:
 * mulberry32, a generator of 32 bits of state that passes the gjrand tests (T. Ettinger, 2017, public domain).
 *
 * @param seed a whole number; its lowest 32 bits count
 * @example mulberry32(1)()  // 0.6270739405881613
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
