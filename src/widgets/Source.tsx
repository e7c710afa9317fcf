import { selfInformation } from '~/entropy/index.ts';
import { langOfSigns } from '~/i18n/foreign.ts';
import { numberText } from '~/i18n/numbers.ts';
import {
  fewest,
  mostBits,
  presetNames,
  presetOf,
  presets,
  sharesOf,
  source,
} from '~/models/source.ts';
import { Aim, aimed, AimLine } from './source/Aim.tsx';
import { Choices } from './parts/Button.tsx';
import { CoinCurve } from './source/CoinCurve.tsx';
import { useEditing } from './source/editing.ts';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { useModel } from './parts/live.ts';
import { Picture } from './parts/Picture.tsx';
import { Predict } from './parts/Predict.tsx';
import { rounded } from './parts/rounded.ts';
import { ShareHandles } from './source/ShareHandles.tsx';
import { Sum } from './parts/Sum.tsx';
import { Symbols } from './source/Symbols.tsx';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/say.ts';
import { words } from './words/source.ts';

const formula = String.raw`\begin{aligned}
H(\P) &= -\sum_i \p_i \log_{\live{unit.base}} \p_i \\
&= \rows{-\its{p}{\live{p#}}\,\log_{\live{unit.base}} \its{p}{\live{p#}}} \\
&= \live{entropy}\ \text{\live{unit.name}} \\[0.6em]
\log_{\live{unit.base}} \live{n} - H(\P) &= \live{most} - \live{entropy} = \live{lost}\ \text{\live{unit.name}}
\end{aligned}`;

/** How many bits the picture is high. */
const frame = 5;
/** What the reader is offered to aim for, in bits. */
const offered = 1.5;

/** Figure 2.1: a source that the reader makes, symbol by symbol, and what it tells on average. */
export function Source(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(source);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const { symbols, aim } = state;
  const editing = useEditing(symbols, (next) => set({ symbols: next }));
  const w = words[locale];

  const names = symbols.map(({ name }, i) => name.trim() || w.unnamed(i + 1));
  const firstLang = langOfSigns(names[0]!, locale);
  const shares = sharesOf(symbols);
  const preset = presetOf(symbols);
  const summary = w.summary(
    say.number(now.n),
    say.information(now.entropy),
    say.information(now.most),
    now.lost === 0 ? undefined : say.information(now.lost),
  );
  const message = aim === undefined ? '' : aimed(aim, now, say, w);
  const asked = sharesOf(presets.telegraph);
  const [common, rare] = presets.telegraph.map(({ p }) => say.number(p)) as [string, string];

  const code = async () => (await import('~/snippets/source.ts')).snippets(state, now);

  return (
    <Figure
      {...place}
      live={{
        ...live,
        reset: () => {
          editing.forget();
          live.reset();
        },
      }}
      words={w}
      summary={`${summary}\n${message}`}
      code={code}
    >
      <Predict
        question={w.question(common, rare)}
        answers={w.answers(common, rare)}
        right={1}
        truth={w.truth(
          say.information(asked[1]!),
          say.information(asked[0]!),
          say.information(source.follow(source.initial).entropy),
        )}
        onShow={() => editing.take(presets.telegraph)}
      />
      <div class="stage">
        <Picture
          frame={frame}
          say={say}
          up={w.up}
          crowded
          alt={`${summary} ${names.map((name, i) => `${name} ${numberText(symbols[i]!.p)}`).join(' · ')}`}
          outcomes={symbols.map(({ p }, i) => ({ name: names[i]!, p, own: selfInformation(p) }))}
          averages={{
            lower: { name: 'H(P)', bits: now.entropy },
            upper: { name: 'log n', bits: now.most },
            gap: { name: w.lost, bits: now.lost },
          }}
        >
          {aim !== undefined && (
            <AimLine
              bits={aim}
              frame={frame}
              name={w.aimLine}
              at={Math.abs(aim - selfInformation(symbols.at(-1)!.p)) < 0.5 ? 'start' : 'end'}
            />
          )}
          <ShareHandles symbols={symbols} frame={frame} editing={editing} />
        </Picture>
        <div class="controls needs-script">
          <Choices
            label={w.examples}
            choices={presetNames}
            name={(name) => w.presets[name]}
            chosen={(name) => name === preset}
            onChoose={(name) => editing.take(presets[name])}
          />
          {preset === 'letters' && <p class="notice">{w.otherLetters}</p>}
          <Symbols symbols={symbols} names={names} editing={editing} say={say} words={w} />
          <Aim
            say={say}
            aim={aim}
            offered={offered}
            most={mostBits}
            labels={w}
            message={message}
            onAim={(bits) => set({ aim: bits })}
          />
        </div>
      </div>
      <Sum tex={formula} count={symbols.length} least={fewest} model={source} />
      {symbols.length === fewest && (
        <>
          <p class="curve-title">
            {w.curve[0]}
            <span key={firstLang} lang={firstLang}>
              {names[0]}
            </span>
            {w.curve[1]}
          </p>
          <CoinCurve
            p={symbols[0]!.p}
            entropy={now.entropy}
            aim={aim === undefined ? undefined : { bits: aim, name: w.aimLine }}
            say={say}
            alt={w.curveAlt(say.number(symbols[0]!.p), say.information(now.entropy))}
            onShare={(share) => editing.share(0, rounded(share, 0.01))}
          />
        </>
      )}
      <div class="answer">
        <Table
          label={w.title}
          head={w.columns}
          information={[2, 3]}
          rows={[
            ...symbols.map(({ p }, i) => [
              names[i]!,
              say.number(p),
              say.amount(selfInformation(p)),
              say.amount(shares[i]!),
            ]),
            [w.sum, numberText(1), '', say.amount(now.entropy)],
          ]}
        />
      </div>
    </Figure>
  );
}
