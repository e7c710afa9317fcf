import { apart } from '~/i18n/numbers.ts';
import {
  clocks,
  differential,
  families,
  levelScale,
  ofSameVariance,
  rangeOf,
  toldIn,
  type Clock,
  type Family,
} from '~/models/differential.ts';
import { Button, Choices } from './parts/Button.tsx';
import { Density } from './differential/Density.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Heights } from './differential/Heights.tsx';
import { useModel } from './parts/live.ts';
import { Predict } from './parts/Predict.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { Still } from './parts/Still.tsx';
import { Table } from './parts/Table.tsx';
import { inWords, useSay } from './parts/say.ts';
import { words } from './words/differential.ts';

const log = String.raw`\log_{\live{unit.base}}`;
const closed = (general: string, now: string, family: Family) =>
  String.raw`\begin{aligned} h(X) &= ${general} \\ &= ${now} = \live{${family}Entropy}\ \text{\live{unit.name}} \end{aligned}`;
const formulas: Readonly<Record<Family, string>> = {
  uniform: closed(`${log} (b - a)`, String.raw`${log} \live{uniformScale}`, 'uniform'),
  gaussian: closed(
    String.raw`\tfrac{1}{2} ${log} (2\pi\mathrm{e}\sigma^2)`,
    String.raw`${log} (\surd(2\pi\mathrm{e}) \cdot \live{gaussianScale})`,
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
    family === 'gaussian' ? undefined : say.information(now.lack),
  );
  const [one, wide] = [1, now.wide].map((x) => say.number(x) + apart[locale] + w.unit[clock]) as [
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
          `U(${say.number(initial.location)}, ${say.number(initial.right)})`,
          say.information(initial.uniformEntropy),
          say.information(initial.gaussianEntropy),
        )}
        onShow={() => set(ofSameVariance(differential.initial, 'gaussian'))}
      />
      <p class="curve-title">{w.density(w.clocks[clock])}</p>
      <div class="stage">
        <Density state={state} set={set} alt={w.densityAlt(name, w.clocks[clock])} say={say} />
        <Still className="curve-title">{w.heights}</Still>
        <Heights
          state={state}
          h={now.entropy}
          say={say}
          across={w.across}
          up={inWords('−log\xa0f', say, locale)}
          alt={w.heightsAlt(name, say.information(now.entropy))}
        />
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
      </div>
      <p class="notice steady">
        {now.entropy > 0 ? w.wide(wide, one) : now.entropy < 0 ? w.narrow(wide, one) : w.even(one)}
      </p>
      {families.map((each) => (
        <div key={each} hidden={each !== family}>
          <Formula tex={String.raw`${formulas[each]}`} model={differential} />
        </div>
      ))}
      <p class="caption">{w.moved(say.information(now.minute))}</p>
      <div class="answer">
        <Table
          label={w.title}
          head={w.columns}
          information={[2, 3]}
          rows={families.map((each) => [
            w.names[each],
            `${symbols[each]} = ${say.number(now[`${each}Scale`])}`,
            say.amount(now[`${each}Entropy`]),
            say.amount(now.gaussianEntropy - now[`${each}Entropy`]),
          ])}
        />
      </div>
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
