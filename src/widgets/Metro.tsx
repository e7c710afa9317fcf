import { useId } from 'preact/hooks';
import { densityAt } from '~/entropy/index.ts';
import { numberText } from '~/i18n/numbers.ts';
import { clockAt, marksAfter, metro } from '~/models/metro.ts';
import { Average, Averages } from './parts/Averages.tsx';
import { Block } from './parts/Block.tsx';
import { Break } from './parts/Break.tsx';
import { Button, Choices } from './parts/Button.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { above, high, percent, yOf } from './parts/geometry.ts';
import { Handle } from './parts/Handle.tsx';
import { Hatch } from './parts/Hatch.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { useModel } from './parts/model.ts';
import { Picture } from './parts/Picture.tsx';
import { along, type Plane, yIn } from './parts/plane.ts';
import { Plot } from './parts/Plot.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Skyline } from './parts/Skyline.tsx';
import { Table } from './parts/Table.tsx';
import { Trace } from './parts/Trace.tsx';
import { useSay } from './parts/unit.ts';
import { words } from './words/metro.ts';

const difference = String.raw`\begin{aligned}
& h(\mathrm{U}) - h(\mathrm{N}) \\
&= \log T - \tfrac{1}{2} \log(2\pi\mathrm{e}\,\sigma^2) \\
&= \log_{\live{unit.base}} \its{q}{\live{interval}} - (\live{gaussianConstant} + \log_{\live{unit.base}} \its{p}{\live{sigma}}) \\
&= \live{before} - (\live{after}) = \live{gain}\ \text{\live{unit.name}} \\
& H_{\Delta}(\mathrm{U}) - H_{\Delta}(\mathrm{N}) \\
&= \live{clockBefore} - \live{clockAfter} \\
&= \live{clockGain}\ \text{\live{unit.name}}
\end{aligned}`;

/** How dense the upper picture goes, per minute, and how many bits the lower one is high. */
const densest = 5;
const frame = 16;
/** A probability that four decimals do not show. */
const negligible = 1e-6;
/** Clocks to choose from, in seconds. */
const clocks = [60, 10, 1, 0.1, 0.01];
const { sigma: error, delta: mark } = metro.parameters;

/** A slider whose every step multiplies, as a number with two digits. */
const byFactors = (range: { readonly min: number; readonly max: number }) => ({
  min: Math.log10(range.min),
  max: Math.log10(range.max),
  step: 0.05,
  there: Math.log10,
  back: (power: number) => within(Number((10 ** power).toPrecision(2)), range),
});

/** Figure 3.1: what one look at the screen tells about the wait, and why the infinite part of both entropies does not matter. */
export function Metro(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(metro);
  const say = useSay(locale);
  const hatch = useId();
  const { state, readings: now, set } = live;
  const w = words[locale];
  const looked = state.looked === 1;
  const labels = { sigma: w.sigma(say.number(now.sigmaSeconds)), delta: w.delta };
  useNumbersInText(metro, live, locale, { ...labels, looked: w.look });

  const plane: Plane = {
    across: { from: 0, to: now.interval, marks: marksOf(0, 2, 4, 6, 8, 10), name: w.wait },
    up: { from: 0, to: densest, marks: marksOf(0, 1, 2, 3, 4, 5), name: w.density },
    height: 160,
  };
  const believed = { family: 'gaussian', mu: now.announced, sigma: now.sigma } as const;
  const peak = densityAt(believed, now.announced);
  const shoulder = densityAt(believed, now.announced + now.sigma);
  const wide = now.sigma > 0.25;
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
  const marks = marksAfter(state);
  const code = async () => (await import('~/snippets/metro.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={`${summary} ${clockSummary}`} code={code}>
      <Plot plane={plane} alt={summary}>
        {looked && (
          <>
            <Trace
              plane={plane}
              points={bell(now.announced, now.sigma, (x) => densityAt(believed, x))}
              className="curve p towers filling"
            />
            {peak > densest && (
              <Break
                x={percent(along(plane.across, now.announced - 2 * now.sigma))}
                width={percent((4 * now.sigma) / now.interval)}
              />
            )}
            <text
              class="p"
              x={percent(along(plane.across, now.announced))}
              dx={wide ? 0 : 24}
              y={yIn(plane, peak) + (wide ? -9 : 5)}
              text-anchor={wide ? 'middle' : 'start'}
            >
              {say.number(peak)}
            </text>
          </>
        )}
        <Trace plane={plane} points={flat(now.interval)} className="curve q" />
        <text class="q" x="100%" y={yIn(plane, 1 / now.interval) - 7} text-anchor="end">
          {say.number(1 / now.interval)}
        </text>
        {looked && (
          <Handle
            of="p"
            across={along(plane.across, now.announced + now.sigma)}
            up={0}
            frame={1}
            y={yIn(plane, shoulder)}
            onAcross={(share) =>
              set({
                sigma: within(rounded(share * now.interval - now.announced, error.step), {
                  min: error.step,
                  max: error.max,
                }),
              })
            }
          />
        )}
      </Plot>
      <div class="controls needs-script">
        <Button onClick={() => set({ looked: looked ? 0 : 1 })}>
          {looked ? w.forget : w.look}
        </Button>
        <Quantity
          label={labels.sigma}
          value={state.sigma}
          range={{ ...error, of: 'p' }}
          scale={byFactors(error)}
          onSet={(sigma) => set({ sigma, looked: 1 })}
        />
      </div>
      <p class="notice">{summary}</p>
      <p class="curve-title">{w.clock(delta)}</p>
      <Picture
        frame={frame}
        say={say}
        up={w.up}
        alt={clockSummary}
        outcomes={[]}
        beside={
          looked ? (
            <Averages
              frame={frame}
              say={say}
              lower={{ name: w.after, bits: now.clockAfter }}
              upper={{ name: w.before, bits: now.clockBefore }}
              gap={{ name: w.screen, bits: now.clockGain }}
            />
          ) : (
            <Aside
              name={w.before}
              amount={say.amount(now.clockBefore)}
              y={yOf(now.clockBefore, frame)}
            />
          )
        }
      >
        {looked && (
          <>
            <Hatch id={hatch} />
            <Block
              frame={frame}
              className="gap"
              width={1}
              high={now.clockBefore}
              fill={`url(#${hatch})`}
            />
            <Skyline blocks={marks} frame={frame} className="towers paper" filled />
            <Skyline blocks={marks} frame={frame} className="towers p" filled walls />
            <Average bits={now.clockAfter} frame={frame} className="p" />
          </>
        )}
        <Block frame={frame} className="tower q" width={1} high={now.clockBefore} />
        <Handle
          of="q"
          across={0.5}
          up={now.clockBefore}
          frame={frame}
          onUp={(bits) =>
            set({ delta: within(Number(((now.interval * 60) / 2 ** bits).toPrecision(2)), mark) })
          }
        />
      </Picture>
      <div class="controls needs-script">
        <Quantity
          label={labels.delta}
          value={state.delta}
          range={mark}
          scale={byFactors(mark)}
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
      <p class="quiet">
        {now.outside < negligible
          ? w.inside
          : w.cut(
              say.number(now.outside),
              say.information(now.afterCut),
              say.information(now.gainCut),
            )}
      </p>
      <Table
        label={w.title}
        head={['Δ', w.before, w.after, w.difference]}
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

/** What stands beside the clock's picture until the screen is read, as wide as what will. */
function Aside({ name, amount, y }: { name: string; amount: string; y: number }) {
  return (
    <svg class="averages" width="92" height={above + high + 26} aria-hidden="true">
      <text class="level q" y={y - 4}>
        <tspan x="8">{name}</tspan>
        <tspan x="8" dy="1.25em">
          {amount}
        </tspan>
      </text>
    </svg>
  );
}

function marksOf(...places: readonly number[]) {
  return places.map((at) => ({ at, text: numberText(at) }));
}

function within(value: number, { min, max }: { readonly min: number; readonly max: number }) {
  return Math.min(max, Math.max(min, value));
}

/** The rectangle that a uniform density is. */
function flat(width: number): readonly (readonly [number, number])[] {
  return [
    [0, 0],
    [0, 1 / width],
    [width, 1 / width],
    [width, 0],
  ];
}

/** A bell, out to where nothing of it can be seen. */
function bell(middle: number, sigma: number, of: (x: number) => number) {
  return Array.from({ length: 97 }, (_, i) => {
    const x = middle + (i / 48 - 1) * 4.5 * sigma;
    return [x, of(x)] as const;
  });
}
