import { formatNumber } from "@lac-analytics/charts";

/**
 * A number of posts as a table has it: whole where it is.
 *
 * @example
 * postsText(7.5); // => "7.5"
 */
export function postsText(posts: number): string {
  return formatNumber(posts, Number.isInteger(posts) ? 0 : Number.isInteger(posts * 10) ? 1 : 2);
}
