/** Search loads nothing until it is opened: by its link, which `/` presses. */
const opener = document.querySelector<HTMLAnchorElement>('#search');
const name = opener?.textContent ?? '';
let script: HTMLScriptElement | undefined;

function open(): void {
  if (!opener) return;
  if (script) {
    document.dispatchEvent(new Event('search'));
    return;
  }
  script = document.createElement('script');
  script.src = opener.href;
  script.onload = () => (opener.textContent = name);
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
// It is said to be a button, and Space presses those.
opener?.addEventListener('keydown', (event) => {
  if (event.key !== ' ') return;
  event.preventDefault();
  open();
});

export {};
