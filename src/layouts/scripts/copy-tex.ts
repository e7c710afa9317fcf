import { texOf } from '~/i18n/numbers.ts';

/** Copying a formula copies its LaTeX: inline between single dollars, display between double ones. */
addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const whole = formulaAround(range.startContainer);
  if (whole) range.setStartBefore(whole);
  const end = formulaAround(range.endContainer);
  if (end) range.setEndAfter(end);
  const copied = range.cloneContents();
  const formulas = copied.querySelectorAll('.katex:has(annotation)');
  if (formulas.length === 0) return;
  for (const formula of formulas) {
    // Numbers that follow a figure were written for the eye.
    const tex = texOf(formula.querySelector('annotation')!.textContent);
    const display = formula.closest('.katex-display') !== null;
    formula.replaceWith(display ? `$$${tex}$$` : `$${tex}$`);
  }
  event.clipboardData.setData('text/plain', copied.textContent ?? '');
  event.preventDefault();
});

function formulaAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.katex-display') ?? element?.closest('.katex') ?? null;
}
