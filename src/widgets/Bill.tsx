import { bill, meanBill, rainUntil, spanNames, spans } from '~/models/bill.ts';
import { ladder } from './bill/days.ts';
import { Means } from './bill/Means.tsx';
import { Button, Choices } from './parts/Button.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { LabelledField } from './parts/LabelledField.tsx';
import { useModel } from './parts/live.ts';
import { Quantity } from './parts/Quantity.tsx';
import { Still } from './parts/Still.tsx';
import { Table } from './parts/Table.tsx';
import { inWords, useSay } from './parts/say.ts';
import { words } from './words/bill.ts';

const sum = String.raw`\begin{aligned}
&\frac{1}{n} \sum_{i=1}^{n} -\log_{\live{unit.base}} \q(x_i) \\[0.4em]
&= \frac{\live{rainDays} \cdot \its{q}{\live{heardRain}} + \live{dryDays} \cdot \its{q}{\live{heardDry}}}{\live{days}} = \live{paid}\ \text{\live{unit.name}} \\[1em]
&H(\P,\Q) \pm \frac{\sigma}{\surd n} = \live{crossEntropy} \pm \live{error}\ \text{\live{unit.name}}
\end{aligned}`;

/** Guesses worth trying: the article's, the truth, too sure, and the wrong way round. */
const guesses = [0.5, 0.8, 0.97, 0.2];

/** Figure 3.2b: what your guess costs you day by day, and the mean that it settles on. */
export function Bill(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(bill);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const { p, q } = state;
  const { days, seed } = now;
  const w = words[locale];
  const rain = rainUntil(p, seed);
  const summary =
    now.crossEntropy === Infinity
      ? w.never
      : w.summary(
          say.number(days),
          say.information(now.paid),
          say.information(now.own),
          say.information(now.crossEntropy),
          say.information(now.entropyP),
        );
  const code = async () => (await import('~/snippets/bill.ts')).snippets(state, now);
  const row = (name: string, rainy: string, paid: number, own: number) => [
    name,
    rainy,
    say.amount(paid),
    say.amount(own),
    say.amount(paid - own),
  ];

  return (
    <Figure {...place} live={live} words={w} summary={summary} code={code}>
      <Still className="curve-title">{w.plot}</Still>
      <div class="stage">
        <Means
          readings={now}
          say={say}
          names={{ ...w, up: inWords(w.up, say, locale) }}
          alt={
            now.crossEntropy === Infinity
              ? w.never
              : w.plotAlt(
                  say.information(now.paid),
                  say.information(now.crossEntropy),
                  say.information(now.own),
                  say.information(now.entropyP),
                )
          }
          onDays={(next) => set({ days: next })}
        />
        <div class="controls needs-script">
          <Choices
            label={w.span}
            choices={spanNames}
            name={(name) => w.spans[name]}
            chosen={(name) => days === spans[name]}
            onChoose={(name) => set({ days: spans[name] })}
          />
          <Quantity
            label={w.days}
            value={state.days}
            range={bill.parameters.days}
            scale={ladder}
            onSet={(next) => set({ days: next })}
          />
          <Quantity
            label={w.q}
            value={q}
            range={bill.parameters.q}
            onSet={(next) => set({ q: next })}
          />
          <Choices
            label={w.guesses}
            choices={guesses}
            name={(guess) => say.number(guess)}
            chosen={(guess) => q === guess}
            onChoose={(guess) => set({ q: guess })}
          />
          <Quantity
            label={w.p}
            value={p}
            range={bill.parameters.p}
            onSet={(next) => set({ p: next })}
          />
          <div class="aside">
            <Button onClick={() => set({ seed: (seed % bill.parameters.seed.max) + 1 })}>
              {w.again}
            </Button>
            <LabelledField
              label={w.seed}
              value={state.seed}
              range={bill.parameters.seed}
              onSet={(next) => set({ seed: next })}
            />
          </div>
        </div>
        <p class="notice steady">
          {now.crossEntropy === Infinity
            ? w.never
            : (now.extra < 0 ? w.lucky : w.sum)(
                say.number(days),
                say.number(now.rainDays),
                say.information(now.total),
                say.information(now.ownTotal),
                say.information(Math.abs(now.extra)),
              )}
        </p>
      </div>
      <Formula tex={sum} model={bill} />
      <Table
        label={w.title}
        head={w.columns}
        information={[2, 3, 4]}
        rows={[
          ...spanNames.map((name) =>
            row(
              say.number(spans[name]),
              say.number(rain[spans[name]]!),
              meanBill(rain[spans[name]]!, spans[name], q),
              meanBill(rain[spans[name]]!, spans[name], p),
            ),
          ),
          [w.end, '–', say.amount(now.crossEntropy), say.amount(now.entropyP), say.amount(now.gap)],
        ]}
      />
    </Figure>
  );
}
