import { flushAddress } from '~/live/address.ts';

/** The mark ¶ leads to its passage, and opens what can be done with it: copy its link, report a mistake in it. */
export function passage(mark: HTMLAnchorElement): void {
  const box = mark.nextElementSibling as HTMLElement;
  const [code, copy, report] = box.children as unknown as [
    HTMLElement,
    HTMLButtonElement,
    HTMLAnchorElement,
  ];
  const words = copy.textContent;

  mark.addEventListener('click', (event) => {
    if (!box.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    flushAddress();
    history.replaceState(history.state, '', mark.hash);
    code.textContent = mark.hash.slice(1);
    copy.textContent = words;
    const to = new URL(report.href);
    to.search = String(new URLSearchParams({ from: location.href }));
    report.href = to.href;
    box.togglePopover({ source: mark });
  });
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(location.href).then(() => {
      copy.textContent = copy.dataset['copied']!;
    });
  });
  box.addEventListener('toggle', (event) => {
    mark.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open'));
  });
}
