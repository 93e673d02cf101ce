import { daysOfColumn } from "../read/date/daysOfColumn.ts";
import { InputError } from "../read/InputError.ts";
import { onOneLine } from "../read/onOneLine.ts";
import { openTable } from "../read/openTable.ts";
import { quoteCell } from "../read/quoteCell.ts";
import { rowsByColumn } from "../read/rowsByColumn.ts";
import { type ActionStatus, actionStatuses } from "./ActionStatus.ts";
import type { Measure } from "./Measure.ts";
import type { PlannedAction } from "./PlannedAction.ts";
import { plannedIndicator } from "./plannedIndicator.ts";

const columns = [
  "source",
  "recommendation",
  "action",
  "owner",
  "due",
  "status",
  "progress",
  "indicator",
  "breakdown",
  "category",
  "target",
  "note",
] as const;

type Column = (typeof columns)[number];

/**
 * Reads an action plan: a CSV of `source,recommendation,action,owner,due,status,progress,indicator,breakdown,category,target,note`,
 * in any order of columns. The status is one of not started, on track, at risk, late and done. The indicator is the id of
 * a measure of the catalogue, with a breakdown and a category of it where it is not its total, and the target a number in
 * the measure's unit. A due date that is blank is none. Text is kept as text, on one line. The first sheet of a workbook
 * with these columns will do as well.
 *
 * @param name what the file is called in messages
 * @param own measures of the authority's own, which the indicators may be too, as `ownMeasures` makes them
 * @throws {InputError} naming file, row and column, if a column is missing, a cell cannot be what it should be, or there
 * are no actions
 * @example
 * readActionPlan(new TextEncoder().encode("source,recommendation,action,owner,due,status,progress,indicator,breakdown,category,target,note\nOfsted,Better plans,Check every plan,Head of Service,2018-06-30,On track,,pep-quality-share,pep-quality,good-or-better,85,\n"), "plan.csv").then((actions) => actions.map(({ status }) => status)); // => ["on-track"]
 */
export async function readActionPlan(
  bytes: Uint8Array,
  name: string,
  own: readonly Measure[] = [],
): Promise<readonly PlannedAction[]> {
  const table = await openTable(bytes, name, columns);
  const dayOf = daysOfColumn(table, "due");
  const actions = rowsByColumn(table, columns, ["recommendation", "action", "status"], (cell, row, fault) => {
    const text = (column: Column): string => onOneLine(cell(column));
    const { day, fault: wrong } = dayOf(cell("due"));
    if (wrong !== undefined) throw fault("due", `${quoteCell(cell("due"))} ${wrong}`);
    const indicator = plannedIndicator(text, fault, own);
    return {
      source: text("source"),
      recommendation: text("recommendation"),
      action: text("action"),
      owner: text("owner"),
      due: day,
      status: statusOf(cell("status"), fault),
      progress: text("progress"),
      ...(indicator !== undefined && { indicator }),
      note: text("note"),
      row,
    };
  });
  if (actions.length === 0) throw new InputError(`${name} has no actions below its heading.`);
  return actions;
}

function statusOf(text: string, fault: (column: Column, what: string) => InputError): ActionStatus {
  const wanted = text.toLowerCase().replaceAll(/[\s_-]+/g, "-");
  const found = actionStatuses.find(({ id }) => id === wanted);
  if (found !== undefined) return found.id;
  const known = actionStatuses.map(({ label }) => label.toLowerCase()).join(", ");
  throw fault("status", `${quoteCell(text)} is none of ${known}`);
}
