/** The units in which information is said. Apart from their names, since every page needs the one and few the other. */
export const units = ['bit', 'nat', 'hartley'] as const;

export type Unit = (typeof units)[number];
