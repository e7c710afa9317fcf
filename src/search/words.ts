/**
 * The words of a query, in the form in which they are compared: letters small, of the usual width, and none joined; 3.3 is
 * one.
 */
export function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(/[^\p{L}\p{N}.]+|(?<!\p{N})\.+|\.+(?!\p{N})/u)
    .filter(Boolean);
}

/** A text in the form in which it is compared. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
