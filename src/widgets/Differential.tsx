import {
  clocks,
  densityOf,
  differential,
  families,
  heights,
  levelScale,
  ofSameVariance,
  rangeOf,
  shiftOf,
  toldIn,
  type Clock,
  type Family,
  type State,
} from '~/models/differential.ts';
import { densityAt } from '~/entropy/index.ts';
import { Break } from './parts/Break.tsx';
import { Button, Choices } from './parts/Button.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Handle } from './parts/Handle.tsx';
import { useModel } from './parts/model.ts';
import { along, xIn, yIn, type Plane } from './parts/plane.ts';
import { Plot } from './parts/Plot.tsx';
import { Predict } from './parts/Predict.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Table } from './parts/Table.tsx';
import { ticks } from './parts/ticks.ts';
import { Trace } from './parts/Trace.tsx';
import { useSay, type Say } from './parts/unit.ts';
import { words } from './words/differential.ts';

const log = String.raw`\log_{\live{unit.base}}`;
const closed = (general: string, now: string, family: Family) =>
  String.raw`\begin{aligned} h(X) &= ${general} \\ &= ${now} = \live{${family}Entropy}\ \text{\live{unit.name}} \end{aligned}`;
const formulas: Readonly<Record<Family, string>> = {
  uniform: closed(`${log} (b - a)`, String.raw`${log} \live{uniformScale}`, 'uniform'),
  gaussian: closed(
    String.raw`\tfrac{1}{2} ${log} (2\pi\mathrm{e}\sigma^2)`,
    String.raw`${log} (\sqrt{2\pi\mathrm{e}} \cdot \live{gaussianScale})`,
    'gaussian',
  ),
  exponential: closed(
    String.raw`${log} \tfrac{\mathrm{e}}{\lambda}`,
    String.raw`${log} (\mathrm{e} \cdot \live{exponentialScale})`,
    'exponential',
  ),
  laplace: closed(
    String.raw`${log} (2\mathrm{e}b)`,
    String.raw`${log} (2\mathrm{e} \cdot \live{laplaceScale})`,
    'laplace',
  ),
};

/** From where to where x is drawn, in minutes, and −log f, in bits. */
const drawn = { from: -5, to: 15 };
const tall = { under: 5, over: 11 };

/** Figure 2.5: how spread out a density is, measured like information, and below zero where it is narrow. */
export function Differential(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(differential);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const { family, clock } = state;
  const w = words[locale];
  const name = w.names[family];
  const summary = w.summary(
    name,
    say.number(now.deviation),
    say.information(now.entropy),
    say.information(now.lack),
  );
  const [one, wide] = [1, now.wide].map((x) => `${say.number(x)} ${w.unit[clock]}`) as [
    string,
    string,
  ];
  const code = async () => (await import('~/snippets/differential.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={summary} code={code}>
      <Predict
        question={w.question}
        answers={families.map((each) => w.names[each])}
        right={families.indexOf('gaussian')}
        truth={w.truth(
          'U(0, 10)',
          say.information(initial.uniformEntropy),
          say.information(initial.gaussianEntropy),
        )}
        onShow={() => set(ofSameVariance(differential.initial, 'gaussian'))}
      />
      <p class="curve-title">{w.density(w.clocks[clock])}</p>
      <Density state={state} set={set} alt={w.densityAlt(name, w.clocks[clock])} say={say} />
      <p class="curve-title">{w.heights}</p>
      <Heights
        state={state}
        h={now.entropy}
        say={say}
        across={w.across}
        alt={w.heightsAlt(name, say.information(now.entropy))}
      />
      <p class="notice steady">
        {now.entropy > 0 ? w.wide(wide, one) : now.entropy < 0 ? w.narrow(wide, one) : w.even(one)}
      </p>
      <div class="controls needs-script">
        <Choices
          label={w.families}
          choices={families}
          name={(each) => w.names[each]}
          chosen={(each) => each === family}
          onChoose={(each) => set(ofSameVariance(state, each))}
        />
        <Quantity
          label={w.location[family]}
          value={state.location}
          range={rangeOf('location', clock)}
          onSet={(location) => set({ location })}
        />
        <Quantity
          label={w.scale[family]}
          value={state.scale}
          range={rangeOf('scale', clock)}
          scale={slider(clock)}
          onSet={(scale) => set({ scale })}
        />
        <Choices
          label={w.clock}
          choices={Object.keys(clocks) as Clock[]}
          name={(each) => w.clocks[each]}
          chosen={(each) => each === clock}
          onChoose={(each) => set(toldIn(state, each))}
        >
          <Button onClick={() => set({ scale: levelScale(family) })}>{w.level}</Button>
        </Choices>
      </div>
      {families.map((each) => (
        <div key={each} hidden={each !== family}>
          <Formula tex={formulas[each]} model={differential} />
        </div>
      ))}
      <p class="caption">{w.moved(say.information(now.minute))}</p>
      <Table
        label={w.title}
        head={w.columns}
        rows={families.map((each) => [
          w.names[each],
          `${symbols[each]} = ${say.number(now[`${each}Scale`])}`,
          say.amount(now[`${each}Entropy`]),
          say.amount(now.gaussianEntropy - now[`${each}Entropy`]),
        ])}
      />
    </Figure>
  );
}

const initial = differential.follow(differential.initial);

const symbols: Readonly<Record<Family, string>> = {
  uniform: 'b − a',
  gaussian: 'σ',
  exponential: '1/λ',
  laplace: 'b',
};

/** The slider of the scale goes by factors, from a thousandth of the picture to more than all of it. */
function slider(clock: Clock) {
  const per = clocks[clock];
  return {
    min: -6,
    max: 5,
    step: 0.05,
    there: (scale: number) => Math.log2(scale / per),
    back: (power: number) => Number((2 ** power * per).toPrecision(3)),
  };
}

interface DensityProps {
  readonly state: State;
  readonly set: (change: Partial<State>) => void;
  readonly alt: string;
  readonly say: Say;
}

/** The density over x, with a handle for where it is and one for how wide. */
function Density({ state, set, alt, say }: DensityProps) {
  const { location, scale, clock } = state;
  const per = clocks[clock];
  const [from, to] = [drawn.from * per, drawn.to * per];
  const of = (x: number) => densityAt(densityOf(state), x - shiftOf(state));
  const edges = [location, location + scale].flatMap((x) => [
    x * (1 - 1e-12) - 1e-9,
    x,
    x * (1 + 1e-12) + 1e-9,
  ]);
  const xs = [
    ...Array.from({ length: 101 }, (_, i) => from + ((to - from) * i) / 100),
    ...Array.from({ length: 121 }, (_, i) => location + ((i - 60) / 12) * scale),
    ...edges,
  ]
    .filter((x) => x >= from && x <= to)
    .sort((a, b) => a - b);
  const top = topFor(of(location));
  const plane: Plane = {
    across: {
      from,
      to,
      marks: [-5, 0, 5, 10, 15].map((x) => ({ at: x * per, text: say.number(x * per) })),
      name: '',
    },
    up: {
      from: 0,
      to: top,
      marks: [0, top].map((f) => ({ at: f, text: say.number(f) })),
      name: 'f(x)',
    },
    height: 110,
  };
  const points = xs.map((x) => [x, of(x)] as const);
  const place = (share: number): number => rounded(from + share * (to - from), 0.1 * per);
  return (
    <Plot plane={plane} alt={alt}>
      <Trace plane={plane} points={points} className="towers p filling" filled />
      <Trace plane={plane} points={points} className="curve p" />
      <line
        class="climb"
        x1={xIn(plane, location)}
        x2={xIn(plane, location + scale)}
        y1={yIn(plane, top * 0.45)}
        y2={yIn(plane, top * 0.45)}
      />
      <Handle
        across={along(plane.across, location)}
        up={0}
        frame={1}
        y={yIn(plane, 0) - 9}
        onAcross={(share) => set({ location: place(share) })}
      />
      <Handle
        across={Math.min(1, along(plane.across, location + scale))}
        up={0}
        frame={1}
        y={yIn(plane, top * 0.45)}
        onAcross={(share) =>
          set({ scale: Math.max(0.1 * per, rounded(place(share) - location, 0.1 * per)) })
        }
      />
    </Plot>
  );
}

interface HeightsProps {
  readonly state: State;
  readonly h: number;
  readonly say: Say;
  readonly across: string;
  readonly alt: string;
}

/** −log f in the article's picture: as wide as probable, and below the floor where the density exceeds 1. */
function Heights({ state, h, say, across, alt }: HeightsProps) {
  const plane: Plane = {
    across: { from: 0, to: 1, marks: [], name: across },
    up: {
      from: -tall.under,
      to: tall.over,
      marks: ticks(tall.over, say, tall.under).map(({ bits, text }) => ({ at: bits, text })),
      name: '−log f',
    },
    height: 170,
  };
  const points = heights(state);
  const level = yIn(plane, h);
  return (
    <Plot plane={plane} alt={alt}>
      <Trace plane={plane} points={points} className="towers p filling" filled />
      <Trace plane={plane} points={points} className="curve p" />
      {h > tall.over ? (
        <Break x="0" width="100%" />
      ) : h < -tall.under ? (
        <svg y={plane.height - 36}>
          <Break x="0" width="100%" />
        </svg>
      ) : (
        <line class="average p" x1="0" x2="100%" y1={level} y2={level} />
      )}
      <text class="p" x="50%" y={yIn(plane, Math.max(h, 0)) - 6} text-anchor="middle">
        h = {say.amount(h)}
      </text>
    </Plot>
  );
}

/** The least round number that a peak fits under. */
function topFor(peak: number): number {
  const power = 10 ** Math.floor(Math.log10(peak));
  return Number(
    ([1, 2, 5, 10, 20].find((times) => times * power >= peak * 1.1)! * power).toPrecision(2),
  );
}
