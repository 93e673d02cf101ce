import { groupedBy } from "../return/groupedBy.ts";
import { figureName } from "./figureName.ts";
import { overlap } from "./Interval.ts";
import { type PrintedFigure, rangeInFormula } from "./PrintedFigure.ts";

/** For a figure, the others that are printed as the same one. */
export type Reprints = (figure: PrintedFigure) => readonly PrintedFigure[];

/**
 * Finds figures that are printed more than once: the same measure, breakdown, date and unit in one document. A figure
 * without a date is never the same as another, nor are parts of two different wholes. Names that are merely alike are
 * not the same.
 */
export function reprintsIn(figures: readonly PrintedFigure[]): Reprints {
  const byIdentity = groupedBy(figures, (figure) => identityOf(figure) ?? "");
  return (figure) => {
    const identity = identityOf(figure);
    if (identity === undefined) return [];
    return (byIdentity.get(identity) ?? []).filter((other) => other !== figure && canShareWhole(figure, other));
  };
}

/** Whether two printings of a figure contradict each other: no number rounds to both. */
export function contradict(a: PrintedFigure, b: PrintedFigure): boolean {
  return !overlap(rangeInFormula(a), rangeInFormula(b));
}

function identityOf({ published }: PrintedFigure): string | undefined {
  const { document, measure, breakdown, asAt, unit } = figureName(published);
  return measure === "" || asAt === "" ? undefined : JSON.stringify([document, measure, breakdown, asAt, unit]);
}

function canShareWhole(a: PrintedFigure, b: PrintedFigure): boolean {
  const [whole = "", other = ""] = [a.published.partOf, b.published.partOf];
  return whole === "" || other === "" || whole === other;
}
