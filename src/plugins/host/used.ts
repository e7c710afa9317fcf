import { generate, type Rule } from 'css-tree';
import type { Element, Root } from 'hast';
import { classesOf } from '../../markup/classes.ts';
import type { Characters } from './cut-faces.ts';
import { faceIn, faceName, type Face } from './faces.ts';
import { matcher, type Matcher, type Path } from './selectors.ts';

/** What the site's formulas use of their stylesheet. */
interface Used {
  /** A rule as far as one of its selectors selects something, or nothing. */
  readonly rule: (rule: Rule) => string[];
  /** The characters that each face has to show. */
  readonly characters: Characters;
  /** The same for each page with formulas by itself. */
  readonly faces: ReadonlyMap<string, Characters>;
}

interface Asked extends Matcher {
  readonly text: string;
  readonly rule: Rule;
  readonly face: Partial<Face>;
  readonly order: number;
  used: boolean;
}

/** Walks through all formulas of the site as a browser would, and notes which rules apply and what each face shows. */
export function used(
  pages: Iterable<readonly [string, Root]>,
  rules: readonly Rule[],
  live: string,
): Used {
  const asked = rules.flatMap((rule, order) => askedOf(rule, order));
  const byKey = Map.groupBy(asked, ({ key }) => key);
  const candidates = (element: Element): Asked[] =>
    [undefined, ...new Set(classesOf(element))].flatMap((key) => byKey.get(key) ?? []);

  const characters = new Map<string, Set<string>>();
  const faces = new Map<string, Map<string, Set<string>>>();

  const walk = (
    page: string,
    path: Path,
    inherited: Face | undefined,
    shown: boolean,
    changes: boolean,
  ): void => {
    const [element] = path;
    const classes = classesOf(element);
    const selecting = candidates(element).filter(
      (each) => (!each.used || inFace(each)) && each.selects(path),
    );
    for (const each of selecting) each.used = true;
    const face = cascade(selecting, inherited);
    const inFormula = shown || classes.includes('katex-html');
    const inLive = changes || element.properties['dataLive'] !== undefined;
    for (const child of element.children) {
      if (child.type === 'element') walk(page, [child, ...path], face, inFormula, inLive);
      if (child.type === 'text' && inFormula && face && child.value !== '') {
        const name = faceName(face);
        const own = faces.get(page) ?? new Map<string, Set<string>>();
        faces.set(page, own);
        for (const character of child.value + (inLive ? live : '')) {
          add(characters, name, character);
          add(own, name, character);
        }
      }
    }
  };
  for (const [path, page] of pages)
    for (const root of elementsOf(page)) walk(path, [root], undefined, false, false);

  return {
    rule: (rule) => {
      const kept = asked.filter((each) => each.rule === rule && each.used).map(({ text }) => text);
      return kept.length > 0 ? [`${kept.join()}${generate(rule.block)}`] : [];
    },
    characters,
    faces,
  };
}

function askedOf(rule: Rule, order: number): Asked[] {
  if (rule.prelude.type !== 'SelectorList') return [];
  const face = faceIn(rule);
  return rule.prelude.children
    .toArray()
    .flatMap((selector) =>
      selector.type === 'Selector'
        ? [{ ...matcher(selector), text: generate(selector), rule, face, order, used: false }]
        : [],
    );
}

const inFace = ({ face }: Asked): boolean => Object.keys(face).length > 0;

/** The face that an element's text wears: what it inherits, then what selects it, the more specific and the later last. */
function cascade(selecting: readonly Asked[], inherited: Face | undefined): Face | undefined {
  const said = selecting
    .filter(inFace)
    .sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  if (said.length === 0) return inherited;
  const face = Object.assign(
    { family: '', weight: '400', style: 'normal' },
    inherited,
    ...said.map((each) => each.face),
  );
  return face.family === '' ? undefined : face;
}

function elementsOf(page: Root): readonly Element[] {
  return page.children.filter((child) => child.type === 'element');
}

function add(table: Map<string, Set<string>>, name: string, value: string): void {
  const found = table.get(name);
  if (found) found.add(value);
  else table.set(name, new Set([value]));
}
