import { useEffect } from 'preact/hooks';

const name = 'reset';

/** Tells the page that a figure takes the article's numbers again. */
export function tellReset(): void {
  dispatchEvent(new Event(name));
}

/** Has something forgotten when a figure is reset. */
export function useReset(forget: () => void): void {
  useEffect(() => {
    addEventListener(name, forget);
    return () => removeEventListener(name, forget);
  }, []);
}
