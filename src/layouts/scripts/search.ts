import { plainKey } from './plain-key.ts';

/** Search loads nothing until it is opened: by its link, or by `/`. */
const opener = document.querySelector<HTMLAnchorElement>('#search');
let script: HTMLScriptElement | undefined;

function open(): void {
  if (!opener) return;
  if (script) {
    document.dispatchEvent(new Event('search'));
    return;
  }
  script = document.createElement('script');
  script.src = opener.href;
  script.onerror = () => {
    script?.remove();
    script = undefined;
    opener.textContent = opener.dataset['failed'] ?? '';
  };
  document.head.append(script);
}

opener?.addEventListener('click', (event) => {
  event.preventDefault();
  open();
});

addEventListener('keydown', (event) => {
  if (plainKey(event) !== '/') return;
  event.preventDefault();
  open();
});
