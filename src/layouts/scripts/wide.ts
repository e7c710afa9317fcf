/** A formula too wide for the window scrolls in itself; then, and only then, it can be reached and scrolled by keyboard. */
const watcher = new ResizeObserver((changes) => {
  for (const { target } of changes) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const formula of document.querySelectorAll('.formula')) watcher.observe(formula);
