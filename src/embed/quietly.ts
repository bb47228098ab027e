/** The same, but a fault in it stays unheard: no page is to suffer from ours, nor ours from it. */
export function quietly<Run extends (first: never, second: never) => void>(run: Run): Run {
  // No rest and spread, which go by way of an iterator that a page may have replaced.
  return ((first: never, second: never) => {
    try {
      run(first, second);
    } catch {
      // Silence is the answer.
    }
  }) as Run;
}
