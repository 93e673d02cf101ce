import type { WithheldFigure } from "@lac-analytics/core";

const meanings: Readonly<Record<WithheldFigure["symbol"], string>> = {
  c: "[c] is withheld to protect confidentiality.",
  k: "[k] rounds to nought but is not nought.",
  x: "[x] is not available.",
  z: "[z] is not applicable.",
};

/** What the symbols among some labels or cells mean, a sentence each. */
export function symbolNotes(cells: readonly (string | number)[]): readonly string[] {
  return (["c", "k", "x", "z"] as const)
    .filter((symbol) => cells.includes(`[${symbol}]`))
    .map((name) => meanings[name]);
}
