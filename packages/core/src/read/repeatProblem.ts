import type { FileName } from "../return/fileLayouts.ts";
import type { Problem } from "./Problem.ts";
import type { RowPlaces } from "./rowPlaces.ts";

/** A row that is left out because of an earlier one of the same return, as a problem. */
export function repeatProblem(
  file: FileName,
  { about, name }: RowPlaces,
  row: number,
  earlier: number,
  fault: "same values" | "other values",
): Problem {
  if (fault === "same values") {
    const message = `${name(row)} says the same as ${name(earlier)}, so it was left out.`;
    return { code: "repeated-row", severity: "query", ...about(row), message };
  }
  const message = `${name(row)} is a second ${file} row for the child of ${name(earlier)}, with other values, so it was left out; keep the one that is right.`;
  return { code: "second-row", severity: "error", ...about(row), message };
}
