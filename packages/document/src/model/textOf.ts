import type { Run } from "./Document.ts";

/** The words of runs, without their style. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
