import type { figureColumns, reconciliationColumns } from "@lac-analytics/core";
import type { OutputColumn } from "./OutputTable.ts";
import { projectionColumns } from "./projectionColumns.ts";
import type { Said } from "./Said.ts";
import type { traceColumns } from "./traceRows.ts";

const figure: Readonly<Record<(typeof figureColumns)[number], Said>> = {
  measure: ["text", "The measure, by its id; lac measures lists them."],
  period_start: ["date", "The first day of the period; that of period_end for a figure at a date."],
  period_end: ["date", "The last day of the period."],
  authority: ["text", "The authority's GSS code; blank where none was given."],
  breakdown: ["text", "What the figure is broken down by, or total."],
  category: ["text", "The category of the breakdown, or total."],
  numerator: ["number", "The count above the line; blank where there is none, or it is withheld."],
  denominator: ["number", "The count below the line; blank where there is none, or it is withheld."],
  value: [
    "number",
    "The figure in its unit, in full; blank where a symbol stands in its place, which is never nought.",
  ],
  unit: ["text", "The unit of the value and its interval."],
  lower: ["number", "The lower end of the interval."],
  upper: ["number", "The upper end of the interval."],
  confidence: ["number", "How sure the interval is, as a share of one."],
  method: ["text", "The method of the interval."],
  symbol: ["text", "c: withheld to protect people; k: rounds to nought; x: not available; z: has no meaning."],
  note: ["text", "What a reader must know of the figure."],
};

const trace: Readonly<Record<(typeof traceColumns)[number], Said>> = {
  list: ["text", "numerator, denominator, or left out."],
  child: ["text", "The child's identifier. The list is for internal use."],
  file: ["text", "The file of the row."],
  row: ["number", "The line of the file, 1 being its heading."],
  day: ["date", "The day on which age and the like are taken."],
  amount: ["number", "What is added up or averaged, where it is not one."],
  reason: ["text", "Why the row is left out."],
};

const problem = {
  code: ["text", "The rule of the Department, or what was found in reading."],
  severity: ["text", "error, query or note."],
  file: ["text", "The file of the row."],
  row: ["number", "The line of the file, 1 being its heading."],
  child: ["text", "The child's identifier. The list is for internal use."],
  column: ["text", "The column of the cell."],
  value: ["text", "What stands in the cell."],
  message: ["text", "What is wrong, and what to do."],
} as const satisfies Readonly<Record<string, Said>>;

const rule = {
  code: ["text", "The rule, as the Department numbers it."],
  implemented: ["text", "Whether it is run here."],
  severity: ["text", "error or query."],
  says: ["text", "What is wrong where it is broken, or why it is not implemented."],
  fields: ["text", "The columns it looks at."],
  live: ["text", "The reporting years in which it is live; blank where it always is."],
  needs: ["text", "What it needs beside the return."],
  distorts: ["text", "The measures that its breach changes."],
  certainty: ["text", "How far its words can be trusted; blank where nothing is in doubt."],
} as const satisfies Readonly<Record<string, Said>>;

const measure = {
  id: ["text", "The measure, as other tables name it."],
  title: ["text", "What it is called."],
  unit: ["text", "The unit of its values."],
  definition: ["text", "What is counted, of whom, and when."],
  source: ["text", "Where that is defined."],
} as const satisfies Readonly<Record<string, Said>>;

const reconciliation: Readonly<Record<(typeof reconciliationColumns)[number], Said>> = {
  id: ["text", "The figure, as the list of the paper's figures names it."],
  verdict: ["text", "consistent, inconsistent or not checkable."],
  published: ["text", "The figure as printed."],
  recomputed: [
    "text",
    "What follows from its formula or the return, to the decimals printed; a range where that is rounded.",
  ],
  message: ["text", "Why."],
};

const comparison = {
  measure: ["text", "The measure, by its id; lac measures lists them."],
  breakdown: ["text", "What the figure is broken down by, or total."],
  category: ["text", "The category of the breakdown, or total."],
  period_end: ["date", "The last day of the period of the own figure."],
  own: ["number", "The figure of the return; blank where it is not available, which is never nought."],
  own_lower: ["number", "The lower end of its interval."],
  own_upper: ["number", "The upper end of its interval."],
  own_published: [
    "number",
    "What was published of the authority itself in the same year as the others; blank where it was withheld, or nothing was.",
  ],
  unit: ["text", "The unit of the values."],
  beside: ["text", "What it is set beside: neighbours, region or England."],
  name: ["text", "The area, or the model of the neighbours."],
  year: ["number", "The year to 31 March of what was published."],
  value: ["number", "What was published: of neighbours the plain mean of those that have a value."],
  gap: ["number", "The own figure less the published one."],
  gap_lower: ["number", "The lower end of the gap's interval, at 95 per cent; blank where the counts are not known."],
  gap_upper: ["number", "The upper end of the gap's interval, at 95 per cent; blank where the counts are not known."],
  verdict: [
    "text",
    "better, worse, higher or lower where the gap is more than chance; else no clear difference, not tested or not available.",
  ],
  note: ["text", "What a reader must know of the own figure."],
} as const satisfies Readonly<Record<string, Said>>;

const packDifference = {
  page: ["text", "The page of a report."],
  table: ["text", "The caption of the table in it."],
  row: ["text", "What the row is called, by its first cells."],
  column: ["text", "The heading of the column."],
  kind: [
    "text",
    "revised where row or column names a date, so that both packs tell of the same one; moved where neither does; only before or only after where one pack alone prints it.",
  ],
  old: ["text", "What the earlier pack prints, with its symbols."],
  new: ["text", "What the later pack prints."],
  causes: [
    "text",
    "What differs between the packs that can bear on it: date, data (other files), definition (other software or notebook), settings.",
  ],
} as const satisfies Readonly<Record<string, Said>>;

const difference = {
  measure: figure.measure,
  period_start: figure.period_start,
  period_end: figure.period_end,
  authority: figure.authority,
  breakdown: figure.breakdown,
  category: figure.category,
  kind: [
    "text",
    "moved; revised, where the new return answers for later days too; only before or only after, where one return has no such figure.",
  ],
  old: ["number", "The figure of the old return; blank where it has none, which is never nought."],
  new: ["number", "The figure of the new return; blank where it has none, which is never nought."],
  unit: ["text", "The unit of the values and of what is made of them."],
  difference: ["number", "The new figure less the old one: what the next three add up to."],
  by_gone: [
    "number",
    "What changed with children who are no longer in the return; blank where it cannot be told apart.",
  ],
  by_corrected: ["number", "What changed then with records of children in both returns: corrected, or told since."],
  by_new: ["number", "What changed last with children who are new in the return."],
  children_gone: ["number", "How many of those gone were counted, above or below the line."],
  children_corrected: ["number", "How many children in both returns are counted in one only, or otherwise."],
  children_new: ["number", "How many of those new are counted, above or below the line."],
  corrections: [
    "text",
    "Where the records of these children in both differ, among the columns that the figure rests on, and of how many.",
  ],
  old_numerator: ["number", "The count above the line in the old return."],
  old_denominator: ["number", "The count below the line in the old return."],
  new_numerator: ["number", "The count above the line in the new return."],
  new_denominator: ["number", "The count below the line in the new return."],
  note: ["text", "What a reader must know of the figure, or why one return has none."],
} as const satisfies Readonly<Record<string, Said>>;

const audit = {
  measure: ["text", "The measure, by its id; lac measures lists them."],
  period_start: ["date", "The first day of the period; that of period_end for a figure at a date."],
  period_end: ["date", "The last day of the period."],
  breakdown: ["text", "What the figure is broken down by, or total."],
  category: ["text", "The category of the breakdown, or total."],
  count: ["text", "Which of its counts is withheld: numerator or denominator."],
  low: ["number", "The least that a reader of all editions must hold possible. The list is for internal use."],
  high: ["number", "The greatest of those proved to be possible; there may be more."],
  verdict: [
    "text",
    "protected, or fewer than five values; can be nought alone, of a nought that is withheld for the sake of others.",
  ],
} as const satisfies Readonly<Record<string, Said>>;

/** The columns of every table that a command writes, in their order. */
export const tableColumns = {
  figures: columnsOf(figure),
  trace: columnsOf(trace),
  problems: columnsOf(problem),
  rules: columnsOf(rule),
  measures: columnsOf(measure),
  caseload: columnsOf(projectionColumns.caseload),
  caseload_years: columnsOf(projectionColumns.caseloadYear),
  placements: columnsOf(projectionColumns.placement),
  placement_years: columnsOf(projectionColumns.placementYear),
  placement_prices: columnsOf(projectionColumns.placementPrice),
  past_forecasts: columnsOf(projectionColumns.pastForecast),
  path_costs: columnsOf(projectionColumns.pathCost),
  ledger: columnsOf(projectionColumns.ledger),
  reconciliation: columnsOf(reconciliation),
  comparisons: columnsOf(comparison),
  differences: columnsOf(difference),
  pack_differences: columnsOf(packDifference),
  audit: columnsOf(audit),
} as const satisfies Readonly<Record<string, readonly OutputColumn[]>>;

function columnsOf(said: Readonly<Record<string, Said>>): readonly OutputColumn[] {
  return Object.entries(said).map(([name, [kind, means, shown]]) => ({ name, kind, means, ...(shown && { shown }) }));
}
