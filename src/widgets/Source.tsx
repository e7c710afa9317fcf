import { binaryEntropy, selfInformation } from '~/entropy/index.ts';
import { langOfSigns } from '~/i18n/foreign.ts';
import { numberText, unitName } from '~/i18n/numbers.ts';
import { canScale, moveBoundary } from '~/models/share.ts';
import { fewest, most, mostBits, presetNames, presetOf, presets } from '~/models/source.ts';
import { sharesOf, source } from '~/models/source.ts';
import { canRemove, withOneMore, without } from '~/models/symbols.ts';
import { Aim, AimLine } from './parts/Aim.tsx';
import { Button, Choices } from './parts/Button.tsx';
import { Curve } from './parts/Curve.tsx';
import { useEditing } from './parts/editing.ts';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Handle } from './parts/Handle.tsx';
import { useModel } from './parts/model.ts';
import { Picture } from './parts/Picture.tsx';
import { Predict } from './parts/Predict.tsx';
import { rounded } from './parts/rounded.ts';
import { SymbolRow } from './parts/SymbolRow.tsx';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/unit.ts';
import { words } from './words/source.ts';

const formula = String.raw`\begin{aligned}
H(\P) &= -\sum_{i=1}^{n} \p_i \log_{\live{unit.base}} \p_i = \live{entropy}\ \text{\live{unit.name}} \\
\log_{\live{unit.base}} n &= \log_{\live{unit.base}} \live{n} = \live{most}\ \text{\live{unit.name}} \\
\log_{\live{unit.base}} n - H(\P) &= \live{lost}\ \text{\live{unit.name}}
\end{aligned}`;

/** How many bits the picture is high, and the picture of the curve, whose top is a fair coin's. */
const [frame, curveFrame] = [5, 1];
/** What the reader is offered to aim for, and how near counts as met, in bits. */
const [offered, near] = [1.5, 0.01];

/** Figure 2.1: a source that the reader makes, symbol by symbol, and what it tells on average. */
export function Source(place: WidgetProps) {
  const { locale } = place;
  const live = useModel(source);
  const say = useSay(locale);
  const { state, readings: now, set } = live;
  const { symbols, aim } = state;
  const editing = useEditing(symbols, (next) => set({ symbols: next }));
  const w = words[locale];

  const names = symbols.map(({ name }, i) => name.trim() || w.unnamed(i + 1));
  const firstLang = langOfSigns(names[0]!, locale);
  const shares = sharesOf(symbols);
  const ends = symbols.map((_, i) => symbols.slice(0, i + 1).reduce((sum, { p }) => sum + p, 0));
  const middles = symbols.map(({ p }, i) => ends[i]! - p / 2);
  const preset = presetOf(symbols);
  const summary = w.summary(
    say.number(now.n),
    say.information(now.entropy),
    say.information(now.most),
    say.information(now.lost),
  );
  const off = aim === undefined ? 0 : now.entropy - aim;
  const message =
    aim !== undefined && aim > now.most + near
      ? w.aimOut(say.number(now.n), say.information(now.most))
      : Math.abs(off) <= near
        ? w.aimMet(say.information(now.entropy), say.information(Math.abs(off)))
        : w.aimOff(say.information(Math.abs(off)), off > 0);
  const asked = sharesOf(presets.telegraph);
  const [common, rare] = presets.telegraph.map(({ p }) => say.number(p)) as [string, string];

  const code = async () => (await import('~/snippets/source.ts')).snippets(state, now);

  return (
    <Figure
      {...place}
      live={{
        ...live,
        reset: () => {
          editing.forget();
          live.reset();
        },
      }}
      words={w}
      summary={summary}
      code={code}
    >
      <Predict
        question={w.question(common, rare)}
        answers={w.answers(common, rare)}
        right={1}
        truth={w.truth(
          say.information(asked[1]!),
          say.information(asked[0]!),
          say.information(source.follow(source.initial).entropy),
        )}
        onShow={() => editing.take(presets.telegraph)}
      />
      <Picture
        frame={frame}
        say={say}
        up={w.up}
        crowded
        alt={`${summary} ${names.map((name, i) => `${name} ${numberText(symbols[i]!.p)}`).join(' · ')}`}
        outcomes={symbols.map(({ p }, i) => ({ name: names[i]!, p, own: selfInformation(p) }))}
        averages={{
          lower: { name: 'H(P)', bits: now.entropy },
          upper: { name: 'log n', bits: now.most },
          gap: { name: w.lost, bits: now.lost },
        }}
      >
        {aim !== undefined && (
          <AimLine
            bits={aim}
            frame={frame}
            name={w.aimLine}
            at={Math.abs(aim - selfInformation(symbols.at(-1)!.p)) < 0.5 ? 'start' : 'end'}
          />
        )}
        {symbols.map(
          ({ p, held }, i) =>
            !held && (
              <Handle
                key={`height ${i}`}
                of="p"
                across={middles[i]!}
                up={selfInformation(p)}
                frame={frame}
                room={nearest(middles, i)}
                onUp={(bits) => editing.share(i, rounded(2 ** -bits, 0.001))}
              />
            ),
        )}
        {ends.slice(0, -1).map((end, i) => (
          <Handle
            key={`end ${i}`}
            of="p"
            across={end}
            up={0}
            frame={frame}
            room={nearest(ends.slice(0, -1), i)}
            onAcross={(to) => editing.take(moveBoundary(symbols, i, rounded(to, 0.01)))}
          />
        ))}
      </Picture>
      <div class="controls needs-script">
        <Choices
          label={w.examples}
          choices={presetNames}
          name={(name) => w.presets[name]}
          chosen={(name) => name === preset}
          onChoose={(name) => editing.take(presets[name])}
        />
        {preset === 'letters' && <p class="notice">{w.otherLetters}</p>}
        <div class="symbols">
          {symbols.map((symbol, i) => (
            <SymbolRow
              key={i}
              symbol={symbol}
              p={editing.shown[i] ?? symbol.p}
              removable={canRemove(symbols, i)}
              labels={{
                name: w.nameOf(i + 1),
                unnamed: w.unnamed(i + 1),
                p: w.pOf(names[i]!),
                hold: w.hold,
                holdThis: w.holdOf(names[i]!),
                removeThis: w.removeOf(names[i]!),
              }}
              onName={(name) => editing.change(i, { name })}
              onShare={(p) => editing.share(i, p)}
              onType={(p) => editing.type(i, p)}
              onHold={(held) => editing.change(i, { held })}
              onRemove={() => editing.take(without(symbols, i))}
            />
          ))}
        </div>
        {editing.sum !== undefined && (
          <div class="notice" role="status">
            <p>
              {w.notOne(
                say.number(editing.sum),
                say.number(Math.abs(editing.sum - 1)),
                editing.sum > 1,
              )}
            </p>
            {editing.sum > 0 && (
              <Button onClick={editing.scale}>
                {canScale(editing.drafted) ? w.scale : w.letGoAndScale}
              </Button>
            )}
          </div>
        )}
        {symbols.length < most && (
          <Button
            disabled={symbols.every(({ held }) => held)}
            onClick={() => editing.take(withOneMore(symbols))}
          >
            {w.add}
          </Button>
        )}
        <Aim
          say={say}
          aim={aim}
          offered={offered}
          most={mostBits}
          labels={w}
          message={message}
          onAim={(bits) => set({ aim: bits })}
        />
      </div>
      <Formula tex={formula} model={source} />
      {symbols.length === fewest && (
        <>
          <p class="curve-title">
            {w.curve[0]}
            <span key={firstLang} lang={firstLang}>
              {names[0]}
            </span>
            {w.curve[1]}
          </p>
          <Picture
            frame={curveFrame}
            say={say}
            up="H(P)"
            outcomes={[]}
            alt={w.curveAlt(say.number(symbols[0]!.p), say.information(now.entropy))}
          >
            <Curve frame={curveFrame} className="p" of={(p) => binaryEntropy(p)} />
            {aim !== undefined && aim <= curveFrame && (
              <AimLine bits={aim} frame={curveFrame} name={w.aimLine} />
            )}
            <Handle
              of="p"
              across={symbols[0]!.p}
              up={now.entropy}
              frame={curveFrame}
              onAcross={(share) => editing.share(0, rounded(share, 0.01))}
            />
          </Picture>
        </>
      )}
      <Table
        label={w.title}
        head={w.columns}
        rows={[
          ...symbols.map(({ p }, i) => [
            names[i]!,
            say.number(p),
            p === 0 ? '' : say.amount(selfInformation(p)),
            say.amount(shares[i]!),
          ]),
          [w.sum, numberText(1), '', `${say.amount(now.entropy)} ${unitName[locale][say.unit]}`],
        ]}
      />
    </Figure>
  );
}

/** How far the nearest neighbour of one place is. */
function nearest(places: readonly number[], index: number): number {
  return Math.min(
    ...[index - 1, index + 1]
      .filter((i) => i in places)
      .map((i) => Math.abs(places[i]! - places[index]!)),
  );
}
