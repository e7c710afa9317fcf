import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '~/i18n/locales.ts';
import { units, unitName, type Unit } from '~/i18n/numbers.ts';
import { flushAddress, readable } from '~/live/address.ts';
import { copied } from '~/live/clipboard.ts';
import type { Readings } from '~/models/model.ts';
import { Button } from './Button.tsx';
import { CopyCode, type Code } from './CopyCode.tsx';
import { handOn } from './hand-on.ts';
import type { Live } from './live.ts';
import { nothing } from './nothing.ts';
import { Standing, useStanding } from './standing.ts';
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
    'name' | 'readings' | 'awake' | 'damaged' | 'reset' | 'resets'
  >;
  readonly words: { readonly title: string; readonly caption: string };
  /** The state in one sentence, for those who listen; said when the reader pauses. */
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
  words: { title, caption },
  summary,
  code,
  children,
}: FigureProps) {
  const words = common[locale];
  // It never changes: only the build needs it.
  const __html = import.meta.env.SSR ? asMarkup(caption) : nothing;
  const { name, readings, awake, damaged, reset, resets } = live;
  return (
    <Standing.Provider value={{ locale, awake, resets }}>
      <figure
        id={id}
        class="figure"
        data-model={name}
        data-awake={awake ? '' : undefined}
        onClickCapture={handOn}
      >
        <figcaption>
          <a
            class="figure-number"
            id={`figure-${figure}`}
            href={`#figure-${figure}`}
            aria-label={words.permalink(figure)}
          >
            {words.figure(figure)}
          </a>{' '}
          <strong>{title}</strong> <span class="caption" dangerouslySetInnerHTML={{ __html }} />
        </figcaption>
        {damaged && (
          <p class="notice" role="status">
            {words.damaged}
          </p>
        )}
        {children}
        <p class="notice without-script">{words.noScript}</p>
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

const asMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A sentence for those who listen, once it has changed and stood still for half a second: until then the picture says it.
 * What a link brings when the figure wakes is no change.
 */
function Rested({ text }: { text: string }) {
  const [said, say] = useState<string>();
  const opened = useRef(text);
  useEffect(() => {
    if (text === opened.current && !said) return;
    const waiting = setTimeout(() => say(text), 500);
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
  const [told, tell] = useState<string>();
  const [unit] = useUnit();
  const copy = async (): Promise<void> => {
    flushAddress();
    const address = new URL(location.href);
    address.searchParams.set('unit', unit);
    address.search = readable(address.searchParams);
    address.hash = `figure-${figure}`;
    const done = await copied(address.href);
    if (!done) history.replaceState(history.state, '', address);
    tell(done ? words.copied : words.inAddress);
    setTimeout(() => tell(undefined), 3000);
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
