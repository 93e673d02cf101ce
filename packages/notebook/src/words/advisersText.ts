import { postsText } from "./postsText.ts";

/**
 * A number of advisers as a table or a sentence has it, with its noun.
 *
 * @example
 * advisersText(7.5); // => "7.5 advisers"
 */
export function advisersText(posts: number): string {
  return `${postsText(posts)} ${posts === 1 ? "adviser" : "advisers"}`;
}
