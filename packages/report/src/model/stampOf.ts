import type { Stats } from "node:fs";

/** What tells a file from another in its place: the time of its last change, which nobody can set, and its size. */
export function stampOf({ ctimeMs, size }: Pick<Stats, "ctimeMs" | "size">): string {
  return `${ctimeMs} ${size}`;
}
