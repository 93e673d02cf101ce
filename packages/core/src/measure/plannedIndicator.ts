import type { InputError } from "../read/InputError.ts";
import { quoteCell } from "../read/quoteCell.ts";
import { measures as catalogue } from "./measures.ts";
import type { PlannedIndicator } from "./PlannedAction.ts";

type Column = "indicator" | "breakdown" | "category" | "target";

/**
 * The figure by which a row of an action plan is judged; none where the row names none.
 *
 * @param text the text of a column of the row
 * @param fault the error to throw of a column
 * @throws {InputError} if the catalogue has no such measure, the measure no such breakdown or category, or the target is
 * no number
 */
export function plannedIndicator(
  text: (column: Column) => string,
  fault: (column: Column, what: string) => InputError,
): PlannedIndicator | undefined {
  const id = text("indicator");
  if (id === "") {
    for (const column of ["breakdown", "category", "target"] as const) {
      if (text(column) !== "") throw fault(column, "it needs the id of a measure in the column indicator");
    }
    return undefined;
  }
  const measure = catalogue.find((one) => one.id === id);
  if (measure === undefined) throw fault("indicator", `there is no measure ${quoteCell(id)}; lac measures lists them`);
  const breakdown = text("breakdown") || "total";
  const category = text("category") || "total";
  const found = measure.breakdowns.find((one) => one.id === breakdown);
  if (found === undefined) {
    const known = measure.breakdowns.map((one) => one.id).join(", ");
    throw fault("breakdown", `${id} has no breakdown ${quoteCell(breakdown)}; it has ${known}`);
  }
  const categories = breakdown === "total" ? ["total"] : found.categories.map((one) => one.id);
  if (categories.length > 0 && !categories.includes(category)) {
    throw fault("category", `${breakdown} has no category ${quoteCell(category)}; it has ${categories.join(", ")}`);
  }
  const target = text("target").replace(/\s*%$/, "").replaceAll(",", "");
  const aim = Number(target);
  if (!Number.isFinite(aim)) throw fault("target", `${quoteCell(text("target"))} is not a number`);
  return { measure: id, breakdown, category, ...(target !== "" && { target: aim }) };
}
