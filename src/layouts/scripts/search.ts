/** Search loads nothing until it is opened: by its button, which `/` presses, and which does nothing before this script has come. */
const opener = document.querySelector<HTMLButtonElement>('#search');
const name = opener?.textContent ?? '';
let script: HTMLScriptElement | undefined;

function open(): void {
  if (!opener) return;
  if (script) {
    document.dispatchEvent(new Event('search'));
    return;
  }
  script = document.createElement('script');
  script.src = opener.dataset['address']!;
  script.onload = () => (opener.textContent = name);
  script.onerror = () => {
    script?.remove();
    script = undefined;
    opener.textContent = opener.dataset['failed'] ?? '';
  };
  document.head.append(script);
}

if (opener) {
  opener.disabled = false;
  opener.addEventListener('click', open);
}

export {};
