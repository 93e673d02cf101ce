/**
 * Words in a row as a sentence has them.
 *
 * @example
 * listInWords(["adoption", "health", "homes"]); // => "adoption, health and homes"
 * listInWords(["boys", "girls"], "or"); // => "boys or girls"
 * listInWords([]); // => ""
 */
export function listInWords(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
