import type { InputError } from "../read/InputError.ts";
import { quoteCell } from "../read/quoteCell.ts";
import { figureNames } from "./FigureNames.ts";
import type { Measure } from "./Measure.ts";
import { measures as catalogue } from "./measures.ts";
import type { PlannedIndicator } from "./PlannedAction.ts";
import { unknownBreakdown, unknownCategory, unknownMeasure } from "./unknownName.ts";

type Column = "indicator" | "breakdown" | "category" | "target";

/**
 * The figure by which a row of an action plan is judged; none where the row names none.
 *
 * @param text the text of a column of the row
 * @param fault the error to throw of a column
 * @param own measures of the authority's own, as `ownMeasures` makes them
 * @throws {InputError} if the catalogue has no such measure, the measure no such breakdown or category, or the target is
 * no number
 */
export function plannedIndicator(
  text: (column: Column) => string,
  fault: (column: Column, what: string) => InputError,
  own: readonly Measure[],
): PlannedIndicator | undefined {
  const id = text("indicator");
  if (id === "") {
    for (const column of ["breakdown", "category", "target"] as const) {
      if (text(column) !== "") throw fault(column, "it needs the id of a measure in the column indicator");
    }
    return undefined;
  }
  const measure = [...catalogue, ...own].find((one) => one.id === id);
  if (measure === undefined) {
    const ids = own.map((one) => one.id);
    throw fault("indicator", unknownMeasure(id, ids));
  }
  const breakdown = text("breakdown") || "total";
  const category = text("category") || "total";
  const found = measure.breakdowns.find((one) => one.id === breakdown);
  if (found === undefined) throw fault("breakdown", unknownBreakdown(breakdown, measure));
  const categories = breakdown === "total" ? [{ id: "total", label: "" }] : found.categories;
  if (categories.length > 0 && !categories.some((one) => one.id === category)) {
    throw fault("category", unknownCategory(category, { id: breakdown, categories }));
  }
  const target = text("target").replace(/\s*%$/, "").replaceAll(",", "");
  const aim = Number(target);
  if (!Number.isFinite(aim)) throw fault("target", `${quoteCell(text("target"))} is not a number`);
  return { ...figureNames(id, breakdown, category), ...(target !== "" && { target: aim }) };
}
