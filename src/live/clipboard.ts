/** Copies a text, and tells whether it came to be: a browser may refuse, and on plain http there is no clipboard. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
