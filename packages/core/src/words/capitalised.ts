/**
 * Words as they begin a sentence.
 *
 * @example
 * capitalised("seven figures"); // => "Seven figures"
 */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
