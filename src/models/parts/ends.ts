type Ends<Name extends string> = Readonly<Record<`${Name}First` | `${Name}Last`, number>>;

/** The first and the last of some numbers, as a sum that is written out names them; 0 where there are none. */
export function endsOf<Name extends string>(name: Name, list: readonly number[]): Ends<Name> {
  return { [`${name}First`]: list[0] ?? 0, [`${name}Last`]: list.at(-1) ?? 0 } as Ends<Name>;
}
