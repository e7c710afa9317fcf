/** Where two languages stand side by side, the twins of a narrow screen unfold, and a note opens with its twin. */
const wide = matchMedia('(min-width: 46rem)');
const twins = document.querySelectorAll<HTMLDetailsElement>('details.twin');
const unfold = (): void => {
  if (wide.matches) twins.forEach((twin) => (twin.open = true));
};
unfold();
wide.addEventListener('change', unfold);

for (const pair of document.querySelectorAll('.pair')) {
  const notes = [...pair.querySelectorAll<HTMLDetailsElement>('details.note')];
  for (const note of notes)
    note.addEventListener('toggle', () => notes.forEach((twin) => (twin.open = note.open)));
}

/** A tap lights a pair as hovering does. */
document.querySelector('.both')?.addEventListener('pointerdown', ({ target }) => {
  const touched = (target as Element).closest('.pair');
  document.querySelector('.pair.lit')?.classList.remove('lit');
  touched?.classList.add('lit');
});

/** One button folds every twin away, or brings all of them back. */
const fold = document.querySelector<HTMLButtonElement>('#fold');
fold?.addEventListener('click', () => {
  const open = !anyOpen();
  twins.forEach((twin) => (twin.open = open));
});
const names = fold && [fold.textContent, fold.dataset['unfold']!];
for (const twin of twins)
  twin.addEventListener('toggle', () => {
    if (names) fold.textContent = names[anyOpen() ? 0 : 1]!;
  });

function anyOpen(): boolean {
  return [...twins].some((twin) => twin.open);
}

export {};
