import type { FormulaCase } from "./FormulaCase.ts";
import type { Paper } from "./layOutPaper.ts";
import { listInWords, printed, wholeNumbersInWords } from "./numbersInWords.ts";
import type { PrintedFigure } from "./PrintedFigure.ts";
import { canReplace, numbersInPlaceOf } from "./suspectCounts.ts";
import { inBoth } from "./WholeNumbers.ts";

const mostNamed = 12;

/**
 * Says whether one whole number would give all figures that the same place of a paper works out from a count, such as
 * a row of caseloads; nothing where it works out one only. Each place and count is looked at once.
 */
export function oneNumberForAll(paper: Paper): (figure: PrintedFigure, count: PrintedFigure) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (figure, count) => {
    const key = JSON.stringify([count.published.id, placeOf(figure)]);
    const clauses = known.get(key) ?? clausesFor(rowOf(figure, count, paper), count);
    known.set(key, clauses);
    return clauses;
  };
}

function placeOf({ published: { source = "", place = "" } }: PrintedFigure): string {
  return JSON.stringify([source, place]);
}

function rowOf(figure: PrintedFigure, count: PrintedFigure, { figures, followers }: Paper): readonly FormulaCase[] {
  const { id } = count.published;
  return (followers.get(id) ?? [])
    .filter((follower) => placeOf(follower) === placeOf(figure))
    .flatMap((follower) => (follower.formula ? [{ figure: follower, formula: follower.formula, figures }] : []))
    .filter((given) => canReplace(id, given));
}

function clausesFor(row: readonly FormulaCase[], count: PrintedFigure): readonly string[] {
  const [first] = row;
  if (first === undefined || row.length < 2) return [];
  const numbers = row.map((given) => numbersInPlaceOf(count.published.id, given)).reduce(inBoth);
  const values = [...new Set(row.map(({ figure }) => printed(figure)))];
  const list = values.length > mostNamed ? `the ${row.length} figures` : listInWords(values, "and");
  const place = first.figure.published.place ?? "";
  const where = place === "" ? "" : ` in ${place}`;
  return [
    numbers.length === 0
      ? `no whole number gives all of ${list}${where}`
      : `${wholeNumbersInWords(numbers)} would give all of ${list}${where}`,
  ];
}
