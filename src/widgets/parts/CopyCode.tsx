import { useEffect, useRef, useState } from 'preact/hooks';
import { copied } from '~/live/clipboard.ts';
import type { Readings } from '~/models/parts/model.ts';
import { languages, type Language, type Snippets } from '~/snippets/snippet.ts';
import { Button } from './Button.tsx';
import { useStanding } from './standing.ts';
import { useUnit } from './say.ts';
import { common } from './words.ts';

/** Fetches a figure's code for the state that it is in. */
export type Code = () => Promise<Snippets>;

const names: Readonly<Record<Language, string>> = {
  python: 'Python',
  pytorch: 'PyTorch',
  typescript: 'TypeScript',
  latex: 'LaTeX',
};

/** What keeps a line's place. */
const space = '\u00a0';

/** Offers what the figure shows as code; a language's button copies it and shows it, from then on as the figure changes. */
export function CopyCode({ code, readings }: { code: Code; readings: Readings }) {
  const { locale } = useStanding();
  const [offered, setOffered] = useState<Snippets | 'failed'>();
  const [chosen, setChosen] = useState<Language>();
  /** Whether what is shown has been copied; nothing where it has changed since. */
  const [told, tell] = useState(space);
  const [unit] = useUnit();
  const box = useRef<HTMLDetailsElement>(null);
  /** Counts what has been asked for: an answer that a later question has overtaken is not shown. */
  const asked = useRef(0);
  const renew = (): void => {
    tell(space);
    if (box.current!.open) void load();
  };
  // As the figure wakes, too: it may have been opened before.
  useEffect(renew, [readings, unit]);
  const words = common[locale];

  const load = async (): Promise<Snippets | undefined> => {
    const mine = ++asked.current;
    const show = (answer: Snippets | 'failed'): void => {
      if (mine === asked.current) setOffered(answer);
    };
    try {
      const inBits = await code();
      const snippets =
        unit === 'bit' ? inBits : (await import('~/snippets/unit.ts')).inUnit(inBits, unit);
      show(snippets);
      return snippets;
    } catch {
      show('failed');
      return undefined;
    }
  };
  const copy = async (language: Language): Promise<void> => {
    const mine = asked.current + 1;
    const text = (await load())?.[language];
    const done = text && (await copied(text));
    setChosen(language);
    if (mine === asked.current) tell(done ? words.copied : words.notCopied);
  };

  return (
    <details class="code" ref={box} onToggle={renew}>
      <summary>{words.copyCode}</summary>
      {offered === 'failed' && <p role="alert">{words.codeFailed}</p>}
      {typeof offered === 'object' && (
        <>
          <div class="answers">
            {languages
              .filter((language) => offered[language])
              .map((language) => (
                <Button
                  key={language}
                  pressed={language === chosen}
                  onClick={() => void copy(language)}
                >
                  {names[language]}
                </Button>
              ))}
          </div>
          {chosen && offered[chosen] && (
            <>
              <p class="quiet" role="status">
                {told}
              </p>
              <pre tabIndex={0} lang="en">
                <code>{offered[chosen]}</code>
              </pre>
            </>
          )}
        </>
      )}
    </details>
  );
}
