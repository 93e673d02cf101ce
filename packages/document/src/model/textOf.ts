import type { Run } from "./Document.ts";

/**
 * The words of runs, without their style.
 *
 * @example
 * textOf([plainRun("315 "), plainRun("children", { bold: true })]); // => "315 children"
 */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
