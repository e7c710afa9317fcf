import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Stepping {
  readonly running: boolean;
  /** Starts, or stops where it is. */
  readonly toggle: () => void;
}

/**
 * A run that a reader starts: `step` again and again, so many times a second, until it says that it has arrived. Whoever
 * wants less motion gets the end at once; a `state` that anything else has changed ends the run.
 */
export function useStepping(
  perSecond: number,
  state: unknown,
  step: () => boolean,
  finish: () => void,
): Stepping {
  const [running, setRunning] = useState(false);
  const latest = useRef(step);
  latest.current = step;
  const own = useRef(false);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      own.current = true;
      if (latest.current()) setRunning(false);
    }, 1000 / perSecond);
    return () => clearInterval(timer);
  }, [running, perSecond]);
  useLayoutEffect(() => {
    if (!own.current) setRunning(false);
    own.current = false;
  }, [state]);
  const toggle = (): void => {
    if (!running && matchMedia('(prefers-reduced-motion: reduce)').matches) finish();
    else setRunning(!running);
  };
  return { running, toggle };
}
