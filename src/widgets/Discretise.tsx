import {
  binsAfter,
  densities,
  densityNames,
  discretise,
  entropyAfter,
  halvingsRange,
  gained,
} from '~/models/discretise.ts';
import { within } from '~/models/parts/within.ts';
import { Button, Choices } from './parts/Button.tsx';
import { Climb } from './discretise/Climb.tsx';
import { CutDensity } from './discretise/CutDensity.tsx';
import { CutTowers } from './discretise/CutTowers.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { useModel } from './parts/live.ts';
import { Predict } from './parts/Predict.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { Still } from './parts/Still.tsx';
import { Table } from './parts/Table.tsx';
import { ticks } from './parts/ticks.ts';
import { inWords, useSay } from './parts/say.ts';
import { words } from './words/discretise.ts';

const sum = String.raw`\begin{aligned}
H(X_\Delta) &= -\sum_k \p_k \log_{\live{unit.base}} \p_k = \live{entropy}\ \text{\live{unit.name}} \\
&\approx h(X) - \log_{\live{unit.base}} \Delta \\
&= \live{differential} + \live{climb} = \live{sum}\ \text{\live{unit.name}}
\end{aligned}`;

/** How many bits the pictures are high: enough for the finest cut, and up to a tick. */
const frame = 15;
const steps = Array.from({ length: halvingsRange.max + 1 }, (_, k) => k);

/** Figure 2.4: the finer a density is cut, the taller all its towers, by one bit for each halving. */
export function Discretise(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(discretise);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const { density, halvings } = state;
  const w = words[locale];
  const name = w.names[density];
  const delta = widthText(halvings);
  const bit = say.information(1);
  const turn = (times: number): void => set({ halvings: within(times, halvingsRange) });
  const summary = w.summary(
    name,
    delta,
    say.information(now.entropy),
    say.information(now.differential),
    say.information(now.climb),
  );
  const code = async () => (await import('~/snippets/discretise.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={summary} code={code}>
      <Predict
        question={w.question(
          say.number(densities.uniform.a),
          say.number(densities.uniform.b),
          say.number(binsAfter('uniform', 0)),
          say.number(binsAfter('uniform', 1)),
        )}
        answers={w.answers(bit)}
        right={1}
        truth={w.truth(
          say.information(entropyAfter('uniform', 0)),
          say.information(entropyAfter('uniform', 1)),
          bit,
        )}
        onShow={() => set({ density: 'uniform', halvings: 1 })}
      />
      <p class="curve-title">
        {w.density(
          delta,
          density === 'uniform' ? say.number(binsAfter(density, halvings)) : undefined,
        )}
      </p>
      <CutDensity
        density={density}
        halvings={halvings}
        delta={now.delta}
        alt={w.densityAlt(name, delta)}
      />
      <div class="stage">
        <CutTowers
          state={state}
          readings={now}
          frame={frame}
          say={say}
          names={{ up: w.up, across: w.across, rise: w.rise(bit) }}
          alt={`${summary} ${w.marked(delta, say.number(now.mass), say.information(now.surprise))}`}
          onTurn={turn}
        />
        <div class="controls needs-script">
          <div class="examples">
            <Button disabled={halvings >= halvingsRange.max} onClick={() => turn(halvings + 1)}>
              {w.halve}
            </Button>
            <Button disabled={halvings <= halvingsRange.min} onClick={() => turn(halvings - 1)}>
              {w.double}
            </Button>
          </div>
          <Quantity label={w.halvings} value={halvings} range={halvingsRange} onSet={turn} />
          <Choices
            label={w.densities}
            choices={densityNames}
            name={(each) => w.names[each]}
            chosen={(each) => each === density}
            onChoose={(each) => set({ density: each })}
          />
        </div>
      </div>
      <Formula tex={sum} model={discretise} />
      <Still className="curve-title">{w.climb}</Still>
      <div class="answer">
        <Climb
          plane={{
            across: {
              from: -0.5,
              to: halvingsRange.max + 0.5,
              marks: steps.map((k) => ({ at: k, text: String(k) })),
              name: w.climbAcross,
            },
            up: {
              from: 0,
              to: frame,
              marks: ticks(frame, say).map(({ bits, text }) => ({ at: bits, text })),
              name: inWords('H', say, locale),
            },
            height: 160,
          }}
          stacks={steps.map((k) => ({ at: k, base: k, top: entropyAfter(density, k) }))}
          now={{ at: halvings, top: now.entropy }}
          alt={w.climbAlt(
            say.information(now.differential),
            say.information(entropyAfter(density, halvingsRange.min)),
            say.information(entropyAfter(density, halvingsRange.max)),
          )}
          onAt={(at) => turn(Math.round(at))}
        />
        <Table
          label={w.title}
          head={w.columns}
          information={[1, 2, 3]}
          rows={steps.map((k) => [
            widthText(k),
            say.amount(entropyAfter(density, k)),
            k === 0 ? '–' : say.amount(gained(density, k)),
            say.amount(entropyAfter(density, k) - k),
          ])}
        />
      </div>
    </Figure>
  );
}

/** Δ as people say it: 1/8. */
function widthText(halvings: number): string {
  return halvings === 0 ? '1' : `1/${2 ** halvings}`;
}
