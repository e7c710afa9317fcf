/** The key that a reader presses for the page's own sake; none while typing, or while a key of the browser's is held. */
export function plainKey(event: KeyboardEvent): string | undefined {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const typing = (target as Element).closest('input, textarea, select, [contenteditable]');
  return ctrlKey || metaKey || altKey || typing ? undefined : key;
}
