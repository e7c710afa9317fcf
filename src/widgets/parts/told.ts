import { useEffect, useState } from 'preact/hooks';

/** How long a hand rests, in milliseconds, before it is told what is wrong. */
const rest = 600;

/**
 * Whether it is time to say that a text is wrong, and a way to say it at once. What is half written, as `1/` of `1/8`, is
 * not wrong yet: it is said when the hand rests or has finished, and no longer when the text reads well.
 */
export function useTold(wrong: boolean, text: string): readonly [boolean, () => void] {
  const [told, tell] = useState(false);
  useEffect(() => {
    if (!wrong) return tell(false);
    const timer = setTimeout(tell, rest, true);
    return () => clearTimeout(timer);
  }, [wrong, text]);
  return [wrong && told, () => tell(wrong)];
}
