/** The same words in their order, each once. */
export function eachOnce(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) === index);
}
