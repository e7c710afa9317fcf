import type { Localized } from '~/i18n/locales.ts';
import { inUnit, numberText, unitName, units } from '~/i18n/numbers.ts';
import { presetNames, presets, probabilityOf, surprise, type Preset } from '~/models/surprise.ts';
import { Curve } from './parts/Curve.tsx';
import { Figure, type WidgetProps } from './parts/Figure.tsx';
import { Formula } from './parts/Formula.tsx';
import { Halvings } from './parts/Halvings.tsx';
import { Handle } from './parts/Handle.tsx';
import { useNumbersInText } from './parts/InText.tsx';
import { useModel } from './parts/model.ts';
import { Picture } from './parts/Picture.tsx';
import { Predict } from './parts/Predict.tsx';
import { NumberField, Quantity } from './parts/Quantity.tsx';
import { rounded } from './parts/rounded.ts';
import { Table } from './parts/Table.tsx';
import { useSay } from './parts/unit.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly message: string;
  readonly p: string;
  readonly information: (unit: string) => string;
  readonly up: string;
  readonly examples: string;
  readonly presets: Readonly<Record<Preset, string>>;
  readonly columns: readonly [string, string];
  readonly halvings: (count: string) => string;
  readonly halvingsAlt: (count: string) => string;
  readonly summary: (p: string, information: string) => string;
  readonly impossible: string;
  readonly question: (once: string, later: string) => string;
  readonly answers: readonly [string, string, string];
  readonly truth: (before: string, after: string) => string;
}

const words: Localized<Words> = {
  zh: {
    title: '惊讶有多高',
    caption: '一条消息是一个矩形：宽是你原先认为它发生的概率，高是它带来的信息量。越窄越高。',
    message: '这条消息',
    p: '它的概率 p',
    information: (unit) => `或者直接填信息量（${unit}）`,
    up: '信息量',
    examples: '换一条消息',
    presets: { sunrise: '明天日出', coin: '硬币正面', die: '掷出六点', war: '后天开战', lottery: '彩票头奖' },
    columns: ['消息', '概率'],
    halvings: (count) => `一条纸带对折 ${count} 次，剩下的就是 p`,
    halvingsAlt: (count) => `一条纸带反复对折，${count} 次之后剩下的长度是 p。`,
    summary: (p, information) => `概率是 ${p} 的消息，信息量是 ${information}。`,
    impossible: '你认定绝不会发生的事（概率 0）居然发生了，惊讶没有上限：信息量是无穷大。',
    question: (once, later) => `概率从 ${once} 降到 ${later}，信息量变成原来的几倍？`,
    answers: ['2 倍', '3 倍', '8 倍'],
    truth: (before, after) => `从 ${before} 到 ${after}，正好 2 倍：概率相乘，信息只相加。`,
  },
  en: {
    title: 'How tall is a surprise',
    caption: 'A message is a rectangle: as wide as you thought it likely, as tall as the information it brings. The narrower, the taller.',
    message: 'this message',
    p: 'Its probability p',
    information: (unit) => `or its information, in ${unit}`,
    up: 'information',
    examples: 'Another message',
    presets: { sunrise: 'sunrise tomorrow', coin: 'a coin shows heads', die: 'a die shows six', war: 'war in two days', lottery: 'first prize in a lottery' },
    columns: ['message', 'probability'],
    halvings: (count) => `Fold a strip in half ${count} times, and what is left is p`,
    halvingsAlt: (count) => `A strip folded in half again and again; after ${count} times its length is p.`,
    summary: (p, information) => `A message of probability ${p} carries ${information}.`,
    impossible: 'What you held impossible (probability 0) has happened: your surprise has no limit, and the information is infinite.',
    question: (once, later) => `The probability falls from ${once} to ${later}. By what factor does the information grow?`,
    answers: ['2', '3', '8'],
    truth: (before, after) => `From ${before} to ${after}, exactly twice: probabilities multiply, information only adds.`,
  },
};

const definition = String.raw`I(x) = -\log_{\live{unit.base}} \p(x) = -\log_{\live{unit.base}} \htmlClass{p}{\live{p}} = \live{information}\ \text{\live{unit.name}}`;

/** How many bits the picture is high, and how many the slider reaches: one in a thousand million is 29.9. */
const frame = 8;
const scale = { min: -30, max: 0, step: 0.1, there: Math.log2, back: (bits: number) => Number(probabilityOf(-bits).toPrecision(3)) };
/** The question's two probabilities. */
const [once, later] = [1 / 8, 1 / 64];

/** Figure 1.1: one message as a rectangle, as wide as it was likely and as tall as it surprises. */
export function Surprise({ locale, ...place }: WidgetProps) {
  const live = useModel(surprise);
  const say = useSay(locale);
  const { state, readings: now, set, awake } = live;
  const w = words[locale];
  useNumbersInText(surprise, live, locale, { p: w.p });

  const summary = now.p === 0 ? w.impossible : w.summary(say.number(now.p), say.information(now.information));
  const setBits = (bits: number): void => set({ p: probabilityOf(bits) });
  const inChosen = inUnit(1, say.unit);

  return (
    <Figure {...place} locale={locale} model={surprise.name} live={live} title={w.title} caption={w.caption} summary={summary}>
      <Predict
        locale={locale}
        awake={awake}
        question={w.question(`1/${1 / once}`, `1/${1 / later}`)}
        answers={w.answers}
        right={0}
        truth={w.truth(say.information(surprise.follow({ p: once }).information), say.information(surprise.follow({ p: later }).information))}
        onShow={() => set({ p: later })}
      />
      <Picture frame={frame} say={say} up={w.up} alt={summary} outcomes={[{ name: w.message, p: now.p, own: now.information }]}>
        <Curve frame={frame} className="p" of={(share) => -Math.log2(share)} />
        <Handle of="p" across={now.p} up={now.information} frame={frame} onAcross={(share) => set({ p: Math.max(0.001, rounded(share, 0.001)) })} />
      </Picture>
      <div class="controls needs-script">
        <Quantity
          locale={locale}
          label={w.p}
          value={state.p}
          range={surprise.parameters.p}
          scale={scale}
          disabled={!awake}
          onSet={(p) => set({ p })}
        />
        <label class="aside">
          {w.information(unitName[locale][say.unit])}
          <NumberField
            locale={locale}
            label={w.information(unitName[locale][say.unit])}
            value={now.information * inChosen}
            range={{ min: 0, max: Number((1074 * inChosen).toPrecision(6)), step: 1 }}
            disabled={!awake}
            onSet={(amount) => setBits(amount / inChosen)}
          />
        </label>
        <div class="examples" role="group" aria-label={w.examples}>
          <span>{w.examples}</span>
          {presetNames.map((name) => (
            <button key={name} type="button" disabled={!awake} aria-pressed={state.p === presets[name]} onClick={() => set({ p: presets[name] })}>
              {w.presets[name]}
            </button>
          ))}
        </div>
      </div>
      {now.p === 0 && <p class="notice">{w.impossible}</p>}
      <Formula tex={definition} model={surprise} locale={locale} />
      <Halvings bits={now.information} caption={w.halvings(numberText(now.information))} alt={w.halvingsAlt(numberText(now.information))} />
      <Table
        head={[...w.columns, ...units.map((unit) => unitName[locale][unit])]}
        rows={presetNames.map((name) => [
          w.presets[name],
          numberText(presets[name]),
          ...units.map((unit) => numberText(inUnit(now[`${name}Information`], unit))),
        ])}
      />
    </Figure>
  );
}
