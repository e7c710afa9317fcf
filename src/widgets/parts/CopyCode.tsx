import { useState } from 'preact/hooks';
import { languages, type Language, type Snippets } from '~/snippets/snippet.ts';
import { Button } from './Button.tsx';
import { useStanding } from './standing.ts';
import { common } from './words.ts';

/** Fetches a figure's code for the state that it is in. */
export type Code = () => Promise<Snippets>;

const names: Readonly<Record<Language, string>> = {
  python: 'Python',
  pytorch: 'PyTorch',
  typescript: 'TypeScript',
  latex: 'LaTeX',
};

/** Offers what the figure shows as code; a language's button copies it and shows what was copied. */
export function CopyCode({ code }: { code: Code }) {
  const { locale, awake } = useStanding();
  const [offered, setOffered] = useState<Snippets | 'failed'>();
  const [chosen, setChosen] = useState<Language>();
  const words = common[locale];

  const load = async (): Promise<Snippets | undefined> => {
    try {
      const snippets = await code();
      setOffered(snippets);
      return snippets;
    } catch {
      setOffered('failed');
      return undefined;
    }
  };
  const copy = async (language: Language): Promise<void> => {
    const text = (await load())?.[language];
    setChosen(language);
    if (text) await navigator.clipboard.writeText(text).catch(() => undefined);
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
                {words.copied}
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
