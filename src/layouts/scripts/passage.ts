import { flushAddress } from '~/live/address.ts';
import { copied } from '~/live/clipboard.ts';

/**
 * The mark ¶ leads to its passage, and opens what can be done with it: copy its link, report a mistake in it. Where the
 * browser lets nothing be copied, the link is shown and selected, so that a key can copy it.
 */
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
  copy.addEventListener('click', async () => {
    if (await copied(location.href)) {
      copy.textContent = copy.dataset['copied']!;
      return;
    }
    code.textContent = location.href;
    getSelection()?.selectAllChildren(code);
  });
  box.addEventListener('toggle', (event) => {
    mark.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open'));
  });
}
