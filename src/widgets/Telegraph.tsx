import { useMemo } from 'preact/hooks';
import { selfInformation } from '~/entropy/index.ts';
import { numberText } from '~/i18n/numbers.ts';
import { fewest, source } from '~/models/source.ts';
import { listen, telegraphOf } from '~/models/telegraph.ts';
import { Average } from './parts/Averages.tsx';
import { Button } from './parts/Button.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { yOf } from './parts/geometry.ts';
import { useModel } from './parts/live.ts';
import { Picture } from './parts/Picture.tsx';
import { LabelledField } from './parts/LabelledField.tsx';
import { Quantity } from './parts/Quantity.tsx';
import { Settling } from './telegraph/Settling.tsx';
import { useSweep } from './telegraph/sweep.ts';
import { Sum } from './parts/Sum.tsx';
import { Still } from './parts/Still.tsx';
import { Table } from './parts/Table.tsx';
import { onTape, Tape } from './telegraph/Tape.tsx';
import { useSay } from './parts/say.ts';
import { words as sourceWords } from './words/source.ts';
import { words } from './words/telegraph.ts';

const formula = String.raw`\begin{aligned}
&{-}\frac{1}{n} \sum_{i=1}^{n} \log_{\live{unit.base}} \p(x_i) \\[0.6em]
&= \terms{-\frac{\live{count#}}{\live{heard}} \log_{\live{unit.base}} \its{p}{\live{p#}}} \\
&= \live{mean}\ \text{\live{unit.name}} \\[0.6em]
&H(\P) = \live{entropy}\ \text{\live{unit.name}}
\end{aligned}`;

/** The slider counts in powers of ten, as the axis does. */
const scale = {
  min: 0,
  max: 5,
  step: 0.05,
  there: Math.log10,
  back: (power: number) => Math.round(10 ** power),
};
/** How many more each button asks for. */
const portions = [1, 100, 10_000];

/** Figure 2.2: listening to the source of figure 2.1, whose average settles on its entropy. */
export function Telegraph(place: WidgetProps) {
  const { locale } = place;
  const heardFrom = useModel(source);
  const { symbols } = heardFrom.state;
  const model = useMemo(() => telegraphOf(symbols), [symbols]);
  const live = useModel(model);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const [shown, sweep] = useSweep(state.heard);
  const w = words[locale];

  const { heard: most } = model.parameters;
  const { sent, counts, averages } = listen(symbols, state.seed, state.heard);
  const names = symbols.map(({ name }, i) => name.trim() || sourceWords[locale].unnamed(i + 1));
  const last = Array.from(sent.slice(Math.max(0, shown - onTape), shown));
  const summary = w.summary(
    say.number(now.heard),
    say.information(now.mean),
    say.information(now.entropy),
  );
  const frame = now.entropy <= 0.5 ? 1 : now.entropy <= 1 ? 2 : 4;
  const hearMore = (count: number): void => {
    if (count > 1) sweep(state.heard);
    set({ heard: Math.min(most.max, state.heard + count) });
  };

  const code = async () => (await import('~/snippets/telegraph.ts')).snippets(symbols, state, now);

  return (
    <Figure
      {...place}
      live={{ ...live, damaged: live.damaged || heardFrom.damaged }}
      follows={source.name}
      words={w}
      summary={summary}
      code={code}
    >
      <Still className="curve-title">{w.tape}</Still>
      <Tape
        frame={5}
        alt={w.tapeAlt(last.map((i) => names[i]!).join(' '))}
        marks={last.map((i) => ({ name: names[i]!, bits: selfInformation(symbols[i]!.p) }))}
      />
      <div class="stage">
        <Picture frame={frame} say={say} up={w.up} alt={summary} outcomes={[]}>
          <Average bits={now.entropy} frame={frame} className="p" />
          <Settling
            averages={averages.filter(([heard]) => heard <= shown)}
            frame={frame}
            decades={Math.log10(most.max)}
            across={w.across}
            onHeard={(heard) => set({ heard })}
          />
          <text class="p" x="100%" y={yOf(now.entropy, frame) - 7} text-anchor="end">
            H(P) {say.amount(now.entropy)}
          </text>
        </Picture>
        <div class="controls needs-script">
          <div class="examples">
            {portions.map((count) => (
              <Button
                key={count}
                disabled={state.heard >= most.max}
                onClick={() => hearMore(count)}
              >
                {w.more(numberText(count))}
              </Button>
            ))}
          </div>
          <div class="examples">
            <Button onClick={() => set({ heard: 1 })}>{w.again}</Button>
            <Button
              onClick={() => set({ seed: (state.seed + 1) % (model.parameters.seed.max + 1) })}
            >
              {w.another}
            </Button>
          </div>
          <Quantity
            label={w.heard}
            value={state.heard}
            range={most}
            scale={scale}
            onSet={(heard) => set({ heard })}
          />
          <LabelledField
            label={w.seed}
            value={state.seed}
            range={model.parameters.seed}
            onSet={(seed) => set({ seed })}
          />
        </div>
      </div>
      <Sum tex={formula} count={symbols.length} least={fewest} model={model} />
      <Table
        label={w.title}
        head={w.columns}
        rows={[
          ...symbols.map(({ p }, i) => [
            names[i]!,
            numberText(counts[i]!),
            numberText(counts[i]! / state.heard),
            numberText(p),
          ]),
          [w.sum, numberText(state.heard), numberText(1), numberText(1)],
        ]}
      />
    </Figure>
  );
}
