import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Stepping {
  readonly running: boolean;
  /** Starts, or stops where it is. */
  readonly toggle: () => void;
}

/**
 * A run that a reader starts: one step after the other is gone, so many a second, until the last is reached; from there it
 * begins anew. Whoever wants less motion gets the end at once; a state that anything else has changed ends the run, even
 * between a step and its being seen.
 */
export function useStepping(
  perSecond: number,
  state: { readonly steps: number },
  last: number,
  go: (steps: number) => void,
): Stepping {
  const [running, setRunning] = useState(false);
  const latest = useRef({ steps: 0, go });
  latest.current = { steps: state.steps, go };
  /** Where the run has just gone, until that is seen. */
  const gone = useRef<number>();
  // An effect that waits for the paint would let one more step through after the run has ended.
  useLayoutEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      const next = Math.min(last, latest.current.steps + 1);
      gone.current = next;
      latest.current.go(next);
      if (next === last) setRunning(false);
    }, 1000 / perSecond);
    return () => clearInterval(timer);
  }, [running, perSecond, last]);
  useLayoutEffect(() => {
    if (state.steps !== gone.current) setRunning(false);
    gone.current = undefined;
  }, [state]);
  const toggle = (): void => {
    if (state.steps === last) {
      gone.current = 0;
      go(0);
    }
    if (!running && matchMedia('(prefers-reduced-motion: reduce)').matches) go(last);
    else setRunning(!running);
  };
  return { running, toggle };
}
