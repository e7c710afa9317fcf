import { useEffect, useState } from 'preact/hooks';

const milliseconds = 900;

interface Sweep {
  readonly from: number;
  readonly began: number;
  readonly now: number;
}

/**
 * Lets a count run up to where it is, faster and faster, for most of a second after the reader has started it; at once for
 * those who want less motion.
 *
 * @returns the count to show, and what starts the sweep from a count
 */
export function useSweep(target: number): readonly [number, (from: number) => void] {
  const [sweep, setSweep] = useState<Sweep>();
  useEffect(() => {
    if (!sweep) return;
    const frame = requestAnimationFrame((now) =>
      setSweep(now - sweep.began < milliseconds ? { ...sweep, now } : undefined),
    );
    return () => cancelAnimationFrame(frame);
  }, [sweep]);
  const start = (from: number): void => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const now = performance.now();
    setSweep({ from, began: now, now });
  };
  if (!sweep || sweep.from >= target) return [target, start];
  const share = Math.max(0, sweep.now - sweep.began) / milliseconds;
  return [Math.round(sweep.from * (target / sweep.from) ** share), start];
}
