import { unitName } from '~/i18n/numbers.ts';
import { selfInformation } from '~/entropy/index.ts';
import { compare, fewest } from '~/models/compare.ts';
import { within } from '~/models/parts/within.ts';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { useModel } from './parts/live.ts';
import { PairLists } from './compare/PairLists.tsx';
import { contributions, measures } from './compare/pair-tables.ts';
import { useProportions } from './compare/proportions.ts';
import { wordsAt } from './compare/room.ts';
import { PairHandles } from './parts/PairHandles.tsx';
import { Picture } from './parts/Picture.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { subscript } from './parts/subscript.ts';
import { Sum } from './parts/Sum.tsx';
import { Table } from './parts/Table.tsx';
import { percent } from './parts/geometry.ts';
import { useSay } from './parts/say.ts';
import { words } from './words/compare.ts';

const sums = String.raw`\begin{aligned}
H(\P,\Q) &= -\sum_i \p_i \log_{\live{unit.base}} \q_i \\
&= \rows{-\its{p}{\live{p#}}\,\log_{\live{unit.base}} \its{q}{\live{q#}}} \\
&= \live{crossEntropy}\ \text{\live{unit.name}} \\
&= H(\P) + D(\P \,\Vert\, \Q) \\
&= \live{entropyP} + \live{gap} \\[0.6em]
D(\P \,\Vert\, \Q) &= \sum_i \p_i \log_{\live{unit.base}} \frac{\p_i}{\q_i} \\
&= \rows{+\its{p}{\live{p#}}\,\log_{\live{unit.base}} (\its{p}{\live{p#}} / \its{q}{\live{q#}})} \\
&= \live{gap}\ \text{\live{unit.name}}
\end{aligned}`;

/** How many bits the picture is high, and how a probability moves. */
const frame = 5;
const range = { min: 0, max: 1, step: 0.01 };

/** Figure 3.3: any two distributions that a reader brings, and all that is measured between them. */
export function Compare(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(compare);
  const say = useSay(locale);
  const { state, readings: now, set, awake } = live;
  const { p, q, at } = state;
  const choose = (i: number): void => set({ at: i });
  const w = words[locale];
  const starts = p.map((_, i) => p.slice(0, i).reduce((sum, share) => sum + share, 0));
  const written = wordsAt(p, starts, at);
  const move = useProportions(state, at, set);

  const named = (i: number): string => `x${subscript(i + 1)}`;
  const never = p.findIndex((share, i) => share > 0 && q[i] === 0);
  const neverReverse = q.findIndex((share, i) => share > 0 && p[i] === 0);
  const notices = [
    ...(never < 0 ? [] : [w.never(named(never), say.number(p[never]!))]),
    ...(neverReverse < 0
      ? []
      : [w.neverReverse(named(neverReverse), say.number(q[neverReverse]!))]),
  ];
  const summary =
    never < 0
      ? w.summary(
          say.number(now.count),
          say.information(now.entropyP),
          say.information(now.gap),
          say.information(now.crossEntropy),
        )
      : notices[0]!;

  // The chosen outcome's free edge: the left one where more of the others lie to its left.
  const others = 1 - p[at]!;
  const before = others > 0 ? starts[at]! / others : at / (p.length - 1);
  const grip = before > 0.5 ? starts[at]! : starts[at]! + p[at]!;
  const gripped = (share: number): number =>
    before > 0.5 ? 1 - share / before : (share - before) / (1 - before);
  const byStep = (share: number): number => within(rounded(share, range.step));

  return (
    <Figure
      {...place}
      live={live}
      words={w}
      summary={summary}
      code={async () => (await import('~/snippets/compare.ts')).snippets(state, now)}
    >
      <div class="stage">
        <Picture
          frame={frame}
          say={say}
          up={w.up}
          alt={summary}
          outcomes={p.map((share, i) => ({
            name: named(i),
            p: share,
            own: selfInformation(share),
            heard: selfInformation(q[i]!),
            words: written[i]!,
          }))}
          averages={{
            lower: { name: 'H(P)', bits: now.entropyP },
            upper: { name: 'H(P, Q)', bits: now.crossEntropy },
            gap: { name: w.gap, bits: now.gap },
          }}
        >
          {p.map((share, i) => (
            <rect
              key={i}
              class="pick"
              x={percent(starts[i]!)}
              width={percent(share)}
              height="100%"
              onClick={() => choose(i)}
            />
          ))}
          <PairHandles
            edge={grip}
            middle={starts[at]! + p[at]! / 2}
            heard={selfInformation(q[at]!)}
            frame={frame}
            onEdge={(share) => move('p', byStep(gripped(share)))}
            onHeight={(bits) => move('q', byStep(2 ** -bits))}
          />
        </Picture>
        <div class="controls needs-script">
          <PairLists
            pair={state}
            onSet={(pair) => set({ ...pair, at: Math.min(at, pair.p.length - 1) })}
          />
          <label class="aside">
            {w.which}
            <select
              disabled={!awake}
              value={at}
              onChange={(event) => choose(Number(event.currentTarget.value))}
            >
              {p.map((_, i) => (
                <option key={i} value={i}>
                  {named(i)}
                </option>
              ))}
            </select>
          </label>
          {(['p', 'q'] as const).map((side) => (
            <Quantity
              key={side}
              label={w.entry[side](named(at))}
              value={state[side][at]!}
              range={{ ...range, of: side }}
              onSet={(value) => move(side, value)}
            />
          ))}
        </div>
      </div>
      {notices.map((text) => (
        <p key={text} class="notice">
          {text}
        </p>
      ))}
      <Table label={w.measures} {...measures(now, say, locale)} />
      <Sum tex={sums} count={now.count} least={fewest} model={compare} />
      <p class="curve-title">{w.contributions(unitName[locale][say.unit])}</p>
      <Table
        label={w.contributions(unitName[locale][say.unit])}
        {...contributions(state, now, say, locale)}
      />
    </Figure>
  );
}
