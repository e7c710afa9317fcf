import type { Locale } from '~/i18n/locales.ts';
import { apart, unitName, units } from '~/i18n/numbers.ts';
import { questionWords } from '~/i18n/questions.ts';
import { isRight, split } from '~/live/answer.ts';
import { chosenUnit } from '~/live/unit.ts';
import { read } from '~/models/parts/quantity.ts';
import { remember, remembered } from '~/live/memory.ts';

const locale = document.documentElement.dataset['locale'] as Locale;
const words = questionWords[locale];
const anyNumber = { min: -Infinity, max: Infinity };

/** Lets a reader try the questions; what was tried is kept on this device, and shown again. */
const page = location.pathname.replace(/^.*\/(\w[\w-]*?)(\.html)?$/, '$1');
let chosen = 0;
for (const question of document.querySelectorAll<HTMLElement>('.question:not(.twin *)')) {
  const name = question.dataset['of'] ?? `choice.${(chosen += 1)}`;
  const key = `answer:${page}:${name}`;
  const asked = question.querySelector('.asked')!;
  asked.id = `asked-${name}`;
  const verdict = question.querySelector<HTMLElement>('.verdict')!;
  const say = (text: string, kind: 'right' | 'wrong' | ''): void => {
    verdict.textContent = text;
    verdict.dataset['kind'] = kind;
  };
  // What is shown again from before is not read out: nobody has asked yet.
  verdict.ariaLive = 'off';
  for (const sign of ['click', 'keydown'])
    question.addEventListener(sign, () => (verdict.ariaLive = null), { capture: true, once: true });
  if (question.dataset['choice']) choices(question, key, say);
  else numbers(question, key, say);
}

type Say = (text: string, kind: 'right' | 'wrong' | '') => void;

function numbers(question: HTMLElement, key: string, say: Say): void {
  const field = question.querySelector('input')!;
  const information = question.dataset['information'] !== undefined;
  field.setAttribute('aria-describedby', question.querySelector('.asked')!.id);
  const judge = (): void => {
    const { number, unit } = split(field.value);
    const written = read(number, anyNumber);
    const empty = written === 'empty';
    field.ariaInvalid = String(typeof written !== 'number' && !empty);
    if (empty) return say('', '');
    if (typeof written !== 'number') return say(words.unreadable, 'wrong');
    const right = isRight(
      written,
      Number(question.dataset['answer']),
      information ? (unit ?? chosenUnit()) : undefined,
    );
    say(right ? words.right : words.wrong, right ? 'right' : 'wrong');
    if (right) question.querySelector('details')!.open = true;
  };
  const check = (): void => {
    remember(key, field.value ? `${chosenUnit()} ${field.value}` : undefined);
    judge();
  };
  question.querySelector('button')!.addEventListener('click', check);
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) check();
  });
  const before = remembered(key);
  if (before) {
    field.value = information ? inItsUnit(before) : textOf(before);
    judge();
  }
}

/** What was written before, and, where that was read in another unit than today's, that unit's name behind it. */
function inItsUnit(kept: string): string {
  const text = textOf(kept);
  const unit = units.find((each) => kept.startsWith(`${each} `));
  if (!unit || unit === chosenUnit() || split(text).unit) return text;
  return text + apart[locale] + unitName[locale][unit];
}

function textOf(kept: string): string {
  return kept.slice(kept.indexOf(' ') + 1);
}

function choices(question: HTMLElement, key: string, say: Say): void {
  const right = Number(question.dataset['choice']) - 1;
  const asked = question.querySelector('.asked')!;
  const sentence = asked.querySelector('p')!;
  sentence.id = `${asked.id}-sentence`;
  asked.setAttribute('role', 'group');
  asked.setAttribute('aria-labelledby', sentence.id);
  const buttons = [...question.querySelectorAll('.asked li')].map((item, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...item.childNodes);
    item.append(button);
    button.addEventListener('click', () => {
      remember(key, String(i));
      show(i);
    });
    return button;
  });
  const show = (chosen: number): void => {
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(i === chosen)));
    say(chosen === right ? words.right : words.wrong, chosen === right ? 'right' : 'wrong');
    if (chosen === right) question.querySelector('details')!.open = true;
  };
  const before = remembered(key);
  if (before !== undefined && buttons[Number(before)]) show(Number(before));
}
