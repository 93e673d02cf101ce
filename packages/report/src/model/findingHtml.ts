import { escaped } from "@lac-analytics/document";

/** Sentences as HTML, a paragraph each. */
export function findingHtml(sentences: readonly string[]): string {
  return sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join("");
}
