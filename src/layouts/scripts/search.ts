/**
 * Search loads nothing until it is opened: by its button, which `/` presses, and which does nothing before this script has
 * come.
 */
const opener = document.querySelector<HTMLButtonElement>('#search');

if (opener) {
  const name = opener.textContent;
  let asked = false;
  opener.disabled = false;
  opener.addEventListener('click', () => {
    if (asked) {
      document.dispatchEvent(new Event('search'));
      return;
    }
    asked = true;
    const script = document.createElement('script');
    script.src = opener.dataset['address']!;
    script.onload = () => (opener.textContent = name);
    script.onerror = () => {
      script.remove();
      asked = false;
      opener.textContent = opener.dataset['failed']!;
    };
    document.head.append(script);
  });
}

export {};
