import { turn } from './in-place.ts';
import { blockAt, blockNow } from './place.ts';
import { passage } from './passage.ts';

/**
 * Beside a block that is pointed at, tapped or focused stand two small marks: its twin in the other language, in place,
 * which Enter shows too, and the passage itself, with its link. Both are plain links where nothing more can be done.
 */
const marks = document.querySelector<HTMLElement>('.block-marks');
const text = document.querySelector<HTMLElement>('.text');
let block: HTMLElement | undefined;

if (marks && text) {
  const [twin, link] = marks.querySelectorAll('a') as unknown as [
    HTMLAnchorElement,
    HTMLAnchorElement,
  ];
  const stand = (next: HTMLElement | undefined): void => {
    if (!next || next === block) return;
    block = next;
    marks.hidden = false;
    twin.hidden = next.matches('figure, .formula, .questions');
    twin.href = `${twin.href.split('#')[0]}#${next.id}`;
    link.href = `#${next.id}`;
    next.after(marks);
    place(marks, next);
  };
  text.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') stand(blockAt(target as Element));
  });
  text.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('a, button, input, select, summary, label, svg'))
      stand(blockAt(target as Element));
  });
  text.addEventListener('focusin', ({ target }) => {
    if (!marks.contains(target as Element)) stand(blockAt(target as Element));
  });
  twin.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !block) return;
    event.preventDefault();
    void turn(block, marks, twin);
  });
  passage(link);
  addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Enter' || target !== document.body) return;
    stand(blockNow());
    if (block && !twin.hidden) void turn(block, marks, twin);
  });
}

/** Where the marks stand is the style sheet's affair; it is told where the block begins and ends. */
function place(marks: HTMLElement, block: HTMLElement): void {
  const { left } = text!.getBoundingClientRect();
  const start = block.getBoundingClientRect().left - left;
  marks.style.setProperty('--start', `${start}px`);
  marks.style.setProperty('--top', `${block.offsetTop}px`);
  marks.style.setProperty('--bottom', `${block.offsetTop + block.offsetHeight}px`);
}
