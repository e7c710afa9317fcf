import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '~/i18n/locales.ts';
import { units, unitName, type Unit } from '~/i18n/numbers.ts';
import { flushAddress, readable } from '~/live/address.ts';
import { copied } from '~/live/clipboard.ts';
import type { Readings } from '~/models/parts/model.ts';
import { Button } from './Button.tsx';
import { CopyCode, type Code } from './CopyCode.tsx';
import { handOn } from './hand-on.ts';
import type { Live } from './live.ts';
import { Standing, useStanding } from './standing.ts';
import { Still } from './Still.tsx';
import { useUnit } from './say.ts';
import { common } from './words.ts';

/** What the build tells every widget. */
export interface WidgetProps {
  readonly locale: Locale;
  /** The figure's number in the article: `3.2`. */
  readonly figure: string;
  /** The block's id, the same in every language. */
  readonly id?: string;
}

interface FigureProps extends WidgetProps {
  readonly live: Pick<
    Live<never, Readings>,
    'name' | 'readings' | 'awake' | 'damaged' | 'moved' | 'reset' | 'resets'
  >;
  /** The model that it follows besides its own, if any. */
  readonly follows?: string;
  readonly words: { readonly title: string; readonly caption: string };
  /** The state for those who listen, a statement a line: what has changed of it is said when the reader pauses. */
  readonly summary: string;
  /** What the figure shows as code, loaded when it is asked for; none while there is nothing to compute. */
  readonly code: Code | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every figure: its number, title and caption; what is in it; units, reset and a link to this state. */
export function Figure({
  locale,
  figure,
  id,
  live,
  follows,
  words: { title, caption },
  summary,
  code,
  children,
}: FigureProps) {
  const words = common[locale];
  const { name, readings, awake, damaged, moved, reset, resets } = live;
  return (
    <Standing.Provider value={{ locale, awake, resets, moved }}>
      <figure
        id={id}
        class="figure"
        aria-label={import.meta.env.SSR ? `${words.figure(figure)} ${title}` : undefined}
        data-model={name}
        data-follows={import.meta.env.SSR ? follows : undefined}
        data-awake={awake ? '' : undefined}
        onClickCapture={handOn}
      >
        <Still tag="figcaption">
          {import.meta.env.SSR && (
            <>
              <a
                class="figure-number"
                id={`figure-${figure}`}
                href={`#figure-${figure}`}
                aria-label={words.permalink(figure)}
              >
                {words.figure(figure)}
              </a>{' '}
              <strong>{title}</strong>{' '}
              <span class="caption" dangerouslySetInnerHTML={{ __html: asMarkup(caption) }} />
            </>
          )}
        </Still>
        {damaged && (
          <p class="notice" role="status">
            {words.damaged}
          </p>
        )}
        {children}
        <Still className="notice without-script">{words.noScript}</Still>
        <div class="tools needs-script">
          <UnitSwitch name={`unit-${name}`} />
          {code && <CopyCode code={code} readings={readings} />}
          <CopyLink figure={figure} />
          <Button onClick={reset}>{words.reset}</Button>
        </div>
        <Rested key={awake} text={summary} />
      </figure>
    </Standing.Provider>
  );
}

/** A caption as markup: the letters of P and Q, which stand alone in it, wear their dress as in a formula. */
const asMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(
      /(?<![\p{L}\p{N}])[pq](?![\p{L}\p{N}])/giu,
      (letter) =>
        `<span class="katex"><i class="mathnormal ${letter.toLowerCase()}">${letter}</i></span>`,
    );

/**
 * What those who listen are told, once it has changed and stood still for half a second: until then the picture says it.
 * What a link brings when the figure wakes is no change.
 */
function Rested({ text }: { text: string }) {
  const [said, say] = useState<string>();
  const known = useRef(text);
  useEffect(() => {
    const waiting = setTimeout(() => {
      const old = known.current.split('\n');
      const changed = text.split('\n').filter((line) => !old.includes(line));
      known.current = text;
      // Not an empty text, which Preact would write anew at every move.
      say(changed.join(' ') || undefined);
    }, 500);
    return () => clearTimeout(waiting);
  }, [text]);
  return <output class="unseen">{said}</output>;
}

function UnitSwitch({ name }: { name: string }) {
  const { locale, awake } = useStanding();
  const [chosen, choose] = useUnit();
  return (
    <fieldset class="units" disabled={!awake}>
      <legend>{common[locale].unit}</legend>
      {units.map((unit: Unit) => (
        <label key={unit}>
          <input type="radio" name={name} checked={unit === chosen} onChange={() => choose(unit)} />
          {unitName[locale][unit]}
        </label>
      ))}
    </fieldset>
  );
}

function CopyLink({ figure }: { figure: string }) {
  const words = common[useStanding().locale];
  /** In a list of its own each time, so that what is told anew outlives the time of what was told before. */
  const [told, tell] = useState<readonly string[]>();
  const [unit] = useUnit();
  const copy = async (): Promise<void> => {
    flushAddress();
    const address = new URL(location.href);
    address.searchParams.set('unit', unit);
    address.search = readable(address.searchParams);
    address.hash = `figure-${figure}`;
    const done = await copied(address.href);
    if (!done) history.replaceState(history.state, '', address);
    const mine = [done ? words.copied : words.inAddress];
    tell(mine);
    setTimeout(() => tell((now) => (now === mine ? undefined : now)), 3000);
  };
  return (
    <>
      <Button onClick={() => void copy()}>{told ?? words.copyLink}</Button>
      <span class="unseen" role="status">
        {told}
      </span>
    </>
  );
}
