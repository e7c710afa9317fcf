import { additivity, dependenceAt } from '~/models/additivity.ts';
import { within } from '~/models/parts/within.ts';
import { Block } from './parts/Block.tsx';
import { Coins } from './additivity/Coins.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Handle } from './parts/Handle.tsx';
import { HeightLabel } from './parts/HeightLabel.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { useModel } from './parts/live.ts';
import { Panels } from './parts/Panels.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Square } from './additivity/Square.tsx';
import { Table } from './parts/Table.tsx';
import { Together } from './additivity/Together.tsx';
import { useSay } from './parts/say.ts';
import { words } from './words/additivity.ts';

const sum = String.raw`\begin{aligned}
\p(x, y) &= \p(x)\,\p(y \mid x) \\
&= \its{p}{\live{x}} \times \its{p}{\live{given}} = \its{p}{\live{joint}} \\[0.6em]
I(x, y) &= -\log_{\live{unit.base}} \p(x, y) = -\log_{\live{unit.base}} \its{p}{\live{joint}} \\
&= I(x) + I(y \mid x) \\
&= \live{informationX} + \live{informationGiven} = \live{informationPair}\ \text{\live{unit.name}} \\[0.6em]
I(x) + I(y) &= \live{informationX} + \live{informationY} = \live{sum}\ \text{\live{unit.name}}
\end{aligned}`;

/** How many bits the pictures of the messages are high. */
const frame = 6;

/**
 * Figure 1.3: two messages and both of them together; probabilities multiply, information adds, where they are independent.
 */
export function Additivity(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(additivity);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const w = words[locale];
  useNumbersInText(additivity, live, locale, {
    x: w.x,
    y: w.y,
    dependence: w.dependence,
    flips: w.flips,
  });

  const summary =
    now.joint === 0
      ? w.never
      : now.gap === 0
        ? w.independent(
            say.information(now.informationX),
            say.information(now.informationY),
            say.information(now.informationPair),
          )
        : w.dependent(
            say.information(now.informationX),
            say.information(now.informationY),
            say.information(now.sum),
            say.information(now.informationPair),
            say.information(Math.abs(now.gap)),
          );
  const coins = w.coins(
    say.number(now.flips),
    say.number(now.flipsProbability),
    say.information(now.informationFlips),
  );
  const alone = (name: 'x' | 'y', information: number) => (
    <>
      <Block frame={frame} className="tower p" width={now[name]} high={information} />
      <HeightLabel frame={frame} share={now[name]} bits={information} say={say} />
      <Handle
        of="p"
        across={now[name]}
        up={information}
        frame={frame}
        onAcross={(share) => set({ [name]: Math.max(0.01, rounded(share, 0.01)) })}
      />
    </>
  );
  const code = async () => (await import('~/snippets/additivity.ts')).snippets(state, now);

  return (
    <Figure {...place} live={live} words={w} summary={`${summary}\n${coins}`} code={code}>
      <div class="beside">
        <Square
          x={now.x}
          y={now.y}
          given={now.given}
          givenNot={now.givenNot}
          labels={{
            both: w.both(say.number(now.joint)),
            x: `x ${say.number(now.x)}`,
            y: `y ${say.number(now.y)}`,
          }}
          onGiven={(given) => set({ dependence: dependenceAt(state, given) })}
          alt={w.squareAlt(say.number(now.x), say.number(now.y), say.number(now.joint))}
        />
        <Panels
          frame={frame}
          say={say}
          up={w.up}
          alt={summary}
          panels={[
            { name: 'x', value: say.number(now.x), children: alone('x', now.informationX) },
            { name: 'y', value: say.number(now.y), children: alone('y', now.informationY) },
            {
              name: w.pair,
              value: say.number(now.joint),
              children: <Together readings={now} frame={frame} say={say} />,
            },
          ]}
        />
      </div>
      <div class="controls columns needs-script">
        {(['x', 'y'] as const).map((name) => (
          <Quantity
            key={name}
            label={w[name]}
            value={state[name]}
            range={additivity.parameters[name]}
            onSet={(p) => set({ [name]: p })}
          />
        ))}
      </div>
      <div class="controls needs-script">
        <Quantity
          label={w.dependence}
          value={state.dependence}
          range={additivity.parameters.dependence}
          onSet={(dependence) => set({ dependence })}
        />
        <p class="quiet">{w.range(say.number(now.least), say.number(now.most))}</p>
      </div>
      <p class="notice">{summary}</p>
      <Formula tex={sum} model={additivity} />
      <p class="curve-title">{coins}</p>
      <Coins
        flips={now.flips}
        probability={now.flipsProbability}
        information={now.informationFlips}
        onFlips={(flips) => set({ flips: within(flips, additivity.parameters.flips) })}
        say={say}
        up={w.up}
        alt={coins}
      />
      <div class="controls columns needs-script">
        <Quantity
          label={w.flips}
          value={state.flips}
          range={additivity.parameters.flips}
          onSet={(flips) => set({ flips })}
        />
      </div>
      <Table
        label={w.title}
        head={[...w.columns, w.up]}
        information={[2]}
        rows={[
          [w.rows.x, say.number(now.x), say.amount(now.informationX)],
          [w.rows.y, say.number(now.y), say.amount(now.informationY)],
          [w.rows.given, say.number(now.given), say.amount(now.informationGiven)],
          [w.rows.pair, say.number(now.joint), say.amount(now.informationPair)],
          [w.rows.sum, '', say.amount(now.sum)],
          [w.rows.gap, '', say.amount(now.gap)],
        ]}
      />
    </Figure>
  );
}
