/** A function that keeps its last answer, for a figure that asks the same several times while it shows it. */
export function memoized<Given extends readonly unknown[], Answer>(
  find: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | undefined;
  return (...given) => {
    if (!last?.given.every((each, i) => each === given[i]))
      last = { given, answer: find(...given) };
    return last.answer;
  };
}
