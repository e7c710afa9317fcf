import { dice, oneOf } from '../browser/dice.ts';

interface Written<State> {
  readonly name: string;
  readonly initial: State;
  write(state: State): string;
  read(text: string): State | undefined;
}

/** The article's own state of a figure, and some others that a link could lead to: each of its numbers changed a little. */
export function statesOf<State>(model: Written<State>, count = 6): readonly State[] {
  const roll = dice(model.name);
  const link = model.write(model.initial);
  const others: State[] = [];
  const links = new Set<string>();
  for (let tries = 0; tries < 400 && others.length < count; tries += 1) {
    const text = oneOf([jittered, swapped, shared], roll)(link, roll);
    const state = model.read(text);
    if (state !== undefined && text !== link && !links.has(text)) others.push(state);
    links.add(text);
  }
  return [model.initial, ...others];
}

const number = /\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** Each number a little larger or smaller, or as it was. */
function jittered(link: string, roll: () => number): string {
  return link.replace(number, (text) => {
    const value = Number(text) * (roll() < 0.4 ? 1 : 0.25 + 1.5 * roll());
    const whole = !text.includes('.') && value > 1;
    return String(whole ? Math.round(value) : Number(value.toPrecision(3)));
  });
}

/** Two of its numbers in each other's place, so that what sums to 1 still does. */
function swapped(link: string, roll: () => number): string {
  const all = link.match(number) ?? [];
  const [a, b] = [Math.floor(roll() * all.length), Math.floor(roll() * all.length)];
  let i = 0;
  return link.replace(number, (text) => {
    const at = i++;
    return at === a ? all[b]! : at === b ? all[a]! : text;
  });
}

/** Half of one of its numbers given to another, so that what sums to 1 still does. */
function shared(link: string, roll: () => number): string {
  const all = (link.match(number) ?? []).map(Number);
  const [from, to] = [Math.floor(roll() * all.length), Math.floor(roll() * all.length)];
  let i = 0;
  return link.replace(number, (text) => {
    const at = i++;
    if (from === to || (at !== from && at !== to)) return text;
    return String(at === from ? all[from]! / 2 : all[to]! + all[from]! / 2);
  });
}
