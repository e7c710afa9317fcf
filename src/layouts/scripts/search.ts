/**
 * Search loads nothing until it is opened: by its button, which `/` presses, and which does nothing before this script has
 * come. What it loads listens to the button itself.
 */
const opener = document.querySelector<HTMLButtonElement>('#search');

if (opener) {
  const name = opener.textContent;
  const script = opener.querySelector('template')!.content.querySelector('script')!;
  let asked = false;
  opener.disabled = false;
  opener.addEventListener('click', () => {
    if (asked) return;
    asked = true;
    opener.ariaBusy = 'true';
    const asking = script.cloneNode() as HTMLScriptElement;
    asking.onload = () => {
      opener.ariaBusy = null;
      opener.textContent = name;
    };
    asking.onerror = () => {
      opener.ariaBusy = null;
      asking.remove();
      asked = false;
      opener.textContent = opener.dataset['failed']!;
    };
    document.head.append(asking);
  });
}

export {};
