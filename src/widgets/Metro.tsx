import { numberText } from '~/i18n/numbers.ts';
import { clockAt, metro } from '~/models/metro.ts';
import { within } from '~/models/parts/within.ts';
import { Button, Choices } from './parts/Button.tsx';
import { ClockPicture } from './metro/ClockPicture.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { useModel } from './parts/live.ts';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/say.ts';
import { Wait } from './metro/Wait.tsx';
import { words } from './words/metro.ts';

const difference = String.raw`\begin{aligned}
& h(\mathrm{U}) - h(\mathrm{N}) \\
&= \log T - \tfrac{1}{2} \log(2\pi\mathrm{e}\,\sigma^2) \\
&= \log_{\live{unit.base}} \its{q}{\live{interval}} - (\live{gaussianConstant} + \log_{\live{unit.base}} \its{p}{\live{sigma}}) \\
&= \live{before} - (\live{after}) \approx \live{gain}\ \text{\live{unit.name}} \\[0.6em]
& H(\mathrm{U}_\Delta) - H(\mathrm{N}_\Delta) \\
&= \live{clockBefore} - \live{clockAfter} \\
&= \live{clockGain}\ \text{\live{unit.name}}
\end{aligned}`;

/** A probability that four decimals do not show. */
const negligible = 1e-6;
/** Clocks to choose from, in seconds. */
const clocks = [60, 10, 1, 0.1, 0.01];
const { sigma: sigmaRange, delta: deltaRange } = metro.parameters;

/** A slider whose every step multiplies, as a number with two digits. */
const byFactors = (range: { readonly min: number; readonly max: number }) => ({
  min: Math.log10(range.min),
  max: Math.log10(range.max),
  step: 0.05,
  there: Math.log10,
  back: (power: number) => Number((10 ** power).toPrecision(2)),
});

/**
 * Figure 3.1: what one look at the screen tells about the wait, and why the infinite part of both entropies does not
 * matter.
 */
export function Metro(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(metro);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const w = words[locale];
  const looked = state.looked === 1;
  const labels = { sigma: w.sigma(say.number(now.sigmaSeconds)), delta: w.delta };
  // Whoever says how exact the screen is has read it.
  const told = (change: Partial<typeof state>): void =>
    set('sigma' in change ? { ...change, looked: 1 } : change);
  useNumbersInText(metro, { ...live, set: told }, locale, { ...labels, looked: w.look });

  const summary = looked
    ? w.known(
        say.number(now.sigma),
        say.information(now.before),
        say.information(now.after),
        say.information(now.gain),
      )
    : w.waiting(say.information(now.before));
  const delta = say.number(now.delta);
  const clockSummary = looked
    ? w.clockKnown(
        delta,
        say.information(now.clockBefore),
        say.information(now.clockAfter),
        say.information(now.clockGain),
      )
    : w.clockWaiting(delta, say.information(now.clockBefore));
  const code = async () => (await import('~/snippets/metro.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={`${summary}\n${clockSummary}`} code={code}>
      <Wait
        readings={now}
        say={say}
        names={w}
        alt={summary}
        onSigma={(sigma) =>
          set({
            sigma: within(rounded(sigma, sigmaRange.step), {
              min: sigmaRange.step,
              max: sigmaRange.max,
            }),
          })
        }
      />
      <div class="controls needs-script">
        <Button onClick={() => set({ looked: looked ? 0 : 1 })}>
          {looked ? w.forget : w.look}
        </Button>
        <Quantity
          label={labels.sigma}
          value={state.sigma}
          range={{ ...sigmaRange, of: 'p' }}
          scale={byFactors(sigmaRange)}
          onSet={(sigma) => told({ sigma })}
        />
      </div>
      <p class="notice">{summary}</p>
      <p class="curve-title">{w.clock(delta, looked)}</p>
      <ClockPicture
        live={live}
        say={say}
        names={w}
        alt={clockSummary}
        onDelta={(delta) => set({ delta: within(Number(delta.toPrecision(2)), deltaRange) })}
      />
      <div class="controls needs-script">
        <Quantity
          label={labels.delta}
          value={state.delta}
          range={deltaRange}
          scale={byFactors(deltaRange)}
          onSet={(next) => set({ delta: next })}
        />
        <Choices
          label={w.clocks}
          choices={clocks}
          name={(each) => w.seconds(numberText(each))}
          chosen={(each) => state.delta === each}
          onChoose={(each) => set({ delta: each })}
        />
      </div>
      <p class="notice">{clockSummary}</p>
      <Formula tex={difference} model={metro} />
      {looked && (
        <p class="quiet">
          {now.outside < negligible
            ? w.inside
            : w.cut(
                say.number(now.outside),
                say.information(now.afterCut),
                say.information(now.gainCut),
              )}
        </p>
      )}
      <Table
        label={w.title}
        head={['Δ', w.before, w.after, w.difference]}
        information={[1, 2, 3]}
        rows={[
          ...clocks.map((each) => {
            const clock = clockAt(now.sigma, each);
            return [
              w.seconds(numberText(each)),
              ...[clock.before, clock.after, clock.gain].map(say.amount),
            ] as const;
          }),
          [w.limit, say.amount(Infinity), say.amount(Infinity), say.amount(now.gain)],
        ]}
      />
    </Figure>
  );
}
