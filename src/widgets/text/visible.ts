/** A character as it can be seen: spaces and line ends by their signs, marks on a dotted circle, the rest by its number. */
export function visible(symbol: string): string {
  const sign = signs[symbol];
  if (sign) return sign;
  const codes = Array.from(symbol);
  if (/^[\p{C}\p{Z}]/u.test(symbol))
    return `U+${symbol.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const whole = codes.length > 8 ? `${codes.slice(0, 8).join('')}…` : symbol;
  return /^\p{M}/u.test(symbol) ? `◌${whole}` : whole;
}

const signs: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  ' ': '␣',
  '\n': '↵',
  '\r\n': '↵',
  '\t': '⇥',
});
