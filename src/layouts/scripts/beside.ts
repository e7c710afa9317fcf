import { isTurned, turn } from './in-place.ts';
import { ownClicks } from './own-clicks.ts';
import { blockAt, blockNow } from './place.ts';
import { passage } from './passage.ts';

/**
 * Beside a block that is pointed at, tapped or focused stand two small marks: its twin in the other language, in place,
 * which Enter shows too, and the passage itself, with its link. Both are plain links where nothing more can be done. Where
 * the twin stands beside its block anyway, there is the second mark alone, for whichever of the two is meant.
 */
const marks = document.querySelector<HTMLElement>('.block-marks');
const text = document.querySelector<HTMLElement>('.prose');
let block: HTMLElement | undefined;

if (marks && text) {
  const twin = marks.querySelector<HTMLAnchorElement>('.mark-twin');
  const link = marks.querySelector<HTMLAnchorElement>('.mark-link')!;
  const follow = new ResizeObserver(([row]) => place(marks, block!, row!.target));
  const tell = (of: Element): void => twin?.setAttribute('aria-expanded', String(isTurned(of)));
  const stand = (next: HTMLElement | undefined): void => {
    if (!next || next === block) return;
    block = next;
    marks.hidden = false;
    link.href = `#${next.id}`;
    if (twin) {
      twin.hidden = next.matches('figure, .formula, .questions');
      twin.href = `${twin.href.split('#')[0]}#${next.id}`;
      tell(next);
    }
    const pair = next.closest('.pair');
    if (pair) pair.append(marks);
    else next.after(marks);
    place(marks, next, pair ?? next);
    follow.disconnect();
    follow.observe(pair ?? next);
  };
  text.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') stand(blockAt(target as Element));
  });
  text.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest(ownClicks)) stand(blockAt(target as Element));
  });
  text.addEventListener('focusin', ({ target }) => {
    if (!marks.contains(target as Element)) stand(blockAt(target as Element));
  });
  const show = async (): Promise<void> => {
    if (!block || !twin || twin.hidden) return;
    const meant = block;
    await turn(meant, marks, twin);
    if (meant === block) tell(meant);
  };
  twin?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !block) return;
    event.preventDefault();
    void show();
  });
  passage(link);
  addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey, shiftKey, repeat }) => {
    if (key !== 'Enter' || target !== document.body) return;
    if (ctrlKey || metaKey || altKey || shiftKey || repeat) return;
    stand(blockNow());
    void show();
  });
}

/** Where the marks stand is the style sheet's affair; it is told where the block begins, and where it or its pair ends. */
function place(marks: HTMLElement, block: Element, row: Element): void {
  const { left, top } = text!.getBoundingClientRect();
  const from = block.getBoundingClientRect();
  marks.style.setProperty('--start', `${from.left - left}px`);
  marks.style.setProperty('--top', `${from.top - top}px`);
  marks.style.setProperty('--bottom', `${row.getBoundingClientRect().bottom - top}px`);
}
