import { useMemo } from 'preact/hooks';
import { selfInformation } from '~/entropy/index.ts';
import { asStart, classifier, ranges } from '~/models/classifier.ts';
import { logitFor, lookAt } from '~/models/classifier/descent.ts';
import { within } from '~/models/parts/within.ts';
import { Beliefs } from './classifier/Beliefs.tsx';
import { Descent, useDescent } from './classifier/Descent.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Handle } from './parts/Handle.tsx';
import { useModel } from './parts/live.ts';
import { Picture } from './parts/Picture.tsx';
import { rounded } from './parts/rounded.ts';
import { Scores } from './classifier/Scores.tsx';
import { Still } from './parts/Still.tsx';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/say.ts';
import { words } from './words/classifier.ts';

const sums = String.raw`\begin{aligned}
\q_y &= \frac{\mathrm{e}^{z_y / T}}{\sum_j \mathrm{e}^{z_j / T}} = \frac{\mathrm{e}^{\live{zLabel} / \live{temperature}}}{\mathrm{e}^{\live{logSum}}} = \its{q}{\live{qLabel}} \\[0.6em]
H(\P,\Q) &= -\sum_i \p_i \log_{\live{unit.base}} \q_i = \live{loss}\ \text{\live{unit.name}} \\
&= H(\P) + D(\P \,\Vert\, \Q) \\
&= \live{entropyP} + \live{gap} \\[0.6em]
\frac{\partial H}{\partial z_y} &= \frac{\q_y - \p_y}{T} = \frac{\its{q}{\live{qLabel}} - \its{p}{\live{pLabel}}}{\live{temperature}} \\
&= \live{gradientLabel}\ \text{nat}
\end{aligned}`;

/** The shares of the width that a name takes up on a phone, and a name with its number. */
const [nameRoom, room] = [0.15, 0.45];

/** How many bits the picture is high. */
const frame = 4;

/** Figure 3.4: a classifier's belief beside its label; the loss as a height, its gradient as arrows, and descent. */
export function Classifier(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(classifier);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const w = words[locale];
  const { p, q, logits, surprise, gradient } = useMemo(() => lookAt(state), [state]);
  const names = w.classes.slice(0, p.length);
  const of = (i: number): string => names[i]!;
  const { label, steps } = state;

  /** Whatever moves a logit begins anew from where the steps have led. */
  const setLogit = (i: number, z: number): void =>
    set({ logits: asStart(state).with(i, within(z, ranges.logit)), steps: 0 });
  const walk = useDescent(live);

  const [loss, nats] = [say.information(now.loss), say.number(now.lossNats)];
  const summary = w.summary(
    of(label),
    say.number(now.qLabel),
    loss,
    say.unit === 'nat' ? undefined : nats,
  );
  const middle = p.slice(0, label).reduce((sum, share) => sum + share, 0) + p[label]! / 2;

  return (
    <Figure
      {...place}
      live={live}
      words={w}
      summary={summary}
      code={async () => (await import('~/snippets/classifier.ts')).snippets(state, now)}
    >
      <div class="stage">
        <Picture
          frame={frame}
          say={say}
          up={w.up}
          alt={summary}
          outcomes={p.flatMap((share, i) =>
            share === 0
              ? []
              : {
                  name: of(i),
                  p: share,
                  own: selfInformation(share),
                  heard: surprise[i]!,
                  words: share < nameRoom ? 'none' : share < room ? 'name' : 'all',
                },
          )}
          averages={{
            lower: { name: 'H(P)', bits: now.entropyP },
            upper: { name: 'H(P, Q)', bits: now.loss },
            gap: { name: w.gap, bits: now.gap },
          }}
        >
          <Handle
            of="q"
            across={middle}
            up={surprise[label]!}
            frame={frame}
            onUp={(bits) =>
              setLogit(label, rounded(logitFor(Math.max(bits, 0.005), logits, state), 0.01))
            }
          />
        </Picture>
        <Still className="curve-title">{w.beliefs}</Still>
        <Beliefs
          beliefs={p.map((share, i) => ({
            name: of(i),
            p: share,
            q: q[i]!,
            text: w.belief(say.number(q[i]!), say.number(q[i]! - share)),
          }))}
          alt={w.beliefsAlt(p.map((share, i) => [of(i), say.number(q[i]!), say.number(share)]))}
        />
        <Scores live={live} logits={logits} names={names} words={w} onLogit={setLogit} />
      </div>
      <Descent live={live} walk={walk} say={say} words={w} />
      <p class="notice steady">
        {state.smoothing === 0
          ? w.oneHot(w.after(say.number(steps)), now.loss === 0 ? w.tooSmall : loss)
          : w.soft(
              w.after(say.number(steps)),
              loss,
              say.information(now.entropyP),
              say.information(now.gap),
            )}
        {w.frameworks(nats)}
      </p>
      <Formula tex={sums} model={classifier} />
      <Table
        label={w.title}
        head={w.columns}
        information={[4, 5]}
        rows={p.map((share, i) => [
          of(i),
          say.number(logits[i]!),
          say.number(share),
          say.number(q[i]!),
          say.amount(surprise[i]!),
          say.amount(share * surprise[i]!),
          say.number(gradient[i]!),
        ])}
      />
    </Figure>
  );
}
