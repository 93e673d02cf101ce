import { checkFormula } from "./checkFormula.ts";
import type { Finding } from "./Finding.ts";
import type { Paper } from "./layOutPaper.ts";
import { listInWords } from "./numbersInWords.ts";
import { oneNumberForAll } from "./oneNumberForAll.ts";
import type { PrintedFigure } from "./PrintedFigure.ts";
import { type SuspectCount, suspectCounts, wouldTake } from "./suspectCounts.ts";

/** What the formula of a figure says of it, and the counts which, if they were others, would make it true. */
export interface FormulaFinding extends Finding {
  readonly suspects: readonly SuspectCount[];
}

const mostNamed = 3;

/** Judges every figure that has a formula by it, and says of those that cannot be true what would have made them so. */
export function checkFormulas(paper: Paper): ReadonlyMap<PrintedFigure, FormulaFinding> {
  const { figures } = paper;
  const numberForRow = oneNumberForAll(paper);
  const found = new Map<PrintedFigure, FormulaFinding>();
  for (const figure of figures.values()) {
    const { formula } = figure;
    if (formula === undefined) continue;
    const given = { figure, formula, figures };
    const finding = checkFormula(given);
    const counts = finding.holds === false ? suspectCounts(given) : [];
    const suspects = counts.filter(({ wouldFit }) => wouldFit.length > 0);
    const rows = suspects.flatMap(({ count }) => numberForRow(figure, count));
    found.set(figure, {
      ...finding,
      clause: [finding.clause, ...wouldTake(figure, counts), ...rows].join("; "),
      suspects,
    });
  }
  return found;
}

/** Names the figures that follow from a count and cannot be true, but would be if it were another. */
export function whatDisagrees(
  figure: PrintedFigure,
  { followers }: Paper,
  findings: ReadonlyMap<PrintedFigure, FormulaFinding>,
): readonly string[] {
  const ids = (followers.get(figure.published.id) ?? [])
    .filter((follower) => findings.get(follower)?.suspects.some(({ count }) => count === figure))
    .map(({ published }) => published.id);
  if (ids.length === 0) return [];
  const shown = ids.length > mostNamed ? [...ids.slice(0, mostNamed - 1), `${ids.length - mostNamed + 1} more`] : ids;
  return [
    ids.length === 1
      ? `${ids[0]}, which follows from it, does not agree with it`
      : `${listInWords(shown, "and")}, which follow from it, do not agree with it`,
  ];
}
