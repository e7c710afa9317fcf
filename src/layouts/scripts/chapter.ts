/** What belongs to a chapter's passages and terms comes when a reader first points at the page, or uses a key. */
const signs = ['pointerover', 'focusin', 'keydown'] as const;

async function come(event: Event): Promise<void> {
  for (const sign of signs) removeEventListener(sign, come);
  await Promise.all([import('./beside.ts'), import('./term.ts')]);
  const again = event.constructor as new (type: string, like: Event) => Event;
  event.target?.dispatchEvent(new again(event.type, event));
}

for (const sign of signs) addEventListener(sign, come);
if (document.querySelector('.both')) void import('./both.ts');

export {};
