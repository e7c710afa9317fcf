import { useEffect, useState } from 'preact/hooks';
import { copied } from '~/live/clipboard.ts';
import type { Readings } from '~/models/model.ts';
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
  const { locale, awake } = useStanding();
  const [offered, setOffered] = useState<Snippets | 'failed'>();
  const [chosen, setChosen] = useState<Language>();
  /** Whether what is shown has been copied; nothing where it has changed since. */
  const [told, tell] = useState(space);
  const [unit] = useUnit();
  useEffect(() => {
    tell(space);
    if (chosen) void load();
  }, [readings, unit]);
  const words = common[locale];

  const load = async (): Promise<Snippets | undefined> => {
    try {
      const inBits = await code();
      const snippets =
        unit === 'bit' ? inBits : (await import('~/snippets/unit.ts')).inUnit(inBits, unit);
      setOffered(snippets);
      return snippets;
    } catch {
      setOffered('failed');
      return undefined;
    }
  };
  const copy = async (language: Language): Promise<void> => {
    const text = (await load())?.[language];
    if (text) tell((await copied(text)) ? words.copied : words.notCopied);
    setChosen(language);
  };

  return (
    <details class="code" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary aria-disabled={!awake}>{words.copyCode}</summary>
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
