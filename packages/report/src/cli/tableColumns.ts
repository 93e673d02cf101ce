import type { caseloadColumns, figureColumns, placementColumns, reconciliationColumns } from "@lac-analytics/core";
import type { OutputColumn } from "./OutputTable.ts";
import type { traceColumns } from "./traceRows.ts";

/** What is said of a column: the kind of its cells, and what they mean. */
type Said = readonly [kind: OutputColumn["kind"], means: string];

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

const caseload: Readonly<Record<(typeof caseloadColumns)[number], Said>> = {
  scenario: ["text", "The title of the scenario."],
  month: ["date", "The last day of the month."],
  advisers: ["number", "Personal advisers in post; blank where the scenario has none."],
  young_people: ["number", "Young people with an adviser, as expected."],
  lower: ["number", "The lower end of their range, at 95 per cent."],
  upper: ["number", "The upper end of their range, at 95 per cent."],
  caseload: ["number", "Young people for each adviser, as expected."],
  caseload_lower: ["number", "The lower end of its range, at 95 per cent."],
  caseload_upper: ["number", "The upper end of its range, at 95 per cent."],
  advisers_needed: ["number", "Advisers that the target caseload asks for; blank without a target."],
  cost: ["number", "Pounds that the month is expected to cost; blank where no cost was given."],
};

const placement: Readonly<Record<(typeof placementColumns)[number], Said>> = {
  scenario: ["text", "The title of the scenario."],
  month: ["date", "The last day of the month."],
  category: ["text", "The group of placements, or total."],
  expected: ["number", "Children at the end of the month, as expected."],
  lower: ["number", "The lower end of their range, at 95 per cent; blank where the model gives none."],
  upper: ["number", "The upper end of their range, at 95 per cent; blank where the model gives none."],
  cost: ["number", "Pounds that the month is expected to cost; blank where no price was given."],
};

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

/** The columns of every table that a command writes, in their order. */
export const tableColumns = {
  figures: columnsOf(figure),
  trace: columnsOf(trace),
  problems: columnsOf(problem),
  rules: columnsOf(rule),
  measures: columnsOf(measure),
  caseload: columnsOf(caseload),
  placements: columnsOf(placement),
  reconciliation: columnsOf(reconciliation),
} as const satisfies Readonly<Record<string, readonly OutputColumn[]>>;

function columnsOf(said: Readonly<Record<string, Said>>): readonly OutputColumn[] {
  return Object.entries(said).map(([name, [kind, means]]) => ({ name, kind, means }));
}
