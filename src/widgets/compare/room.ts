/** The shares of the width that a name with its number takes up on a phone, and a name alone. */
const [room, nameRoom] = [0.3, 0.08];

/**
 * What there is room for under the floor: everything for the chosen outcome and for those that keep clear of it and of each
 * other, and for the rest a name, if that.
 */
export function wordsAt(p: readonly number[], starts: readonly number[], chosen: number) {
  const whole = [starts[chosen]!];
  p.forEach((share, i) => {
    if (share >= room && whole.every((start) => Math.abs(start - starts[i]!) >= room))
      whole.push(starts[i]!);
  });
  return p.map((share, i): 'all' | 'name' | 'none' => {
    const at = starts[i]!;
    if (i === chosen || (share >= room && whole.includes(at))) return 'all';
    const clear = whole.every((start) =>
      at < start ? start - at >= nameRoom : at - start >= room,
    );
    return share >= nameRoom && clear ? 'name' : 'none';
  });
}
