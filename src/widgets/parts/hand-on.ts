/**
 * Hands the focus on where what was pressed by keyboard has gone, or has nothing left to do: to the list that it has mended,
 * or to what comes after it in the figure. Left alone, it would fall to the page's start. To be told before the press is
 * answered.
 */
export function handOn({
  detail,
  currentTarget,
}: MouseEvent & { readonly currentTarget: Element }): void {
  if (detail > 0) return;
  const pressed = document.activeElement as HTMLInputElement;
  const all = [...currentTarget.querySelectorAll<HTMLInputElement>('button, input')];
  const stands = (each: HTMLInputElement): boolean => each.isConnected && !each.disabled;
  const mended = pressed.closest('.list')?.querySelector('textarea');
  const after = all.slice(all.indexOf(pressed) + 1);
  setTimeout(() => {
    const lost = [pressed, document.body].includes(document.activeElement as HTMLInputElement);
    if (lost && !stands(pressed)) (mended ?? after.find(stands))?.focus();
  });
}
