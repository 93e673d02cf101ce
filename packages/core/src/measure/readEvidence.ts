import { daysOfColumn } from "../read/date/daysOfColumn.ts";
import { InputError } from "../read/InputError.ts";
import { onOneLine } from "../read/onOneLine.ts";
import { openTable } from "../read/openTable.ts";
import { quoteCell } from "../read/quoteCell.ts";
import { rowsByColumn } from "../read/rowsByColumn.ts";
import { type Day, noDay } from "../return/Day.ts";
import { type Evidence, type Grade, grades, type Judgement, type ThemeEvidence } from "./Evidence.ts";
import type { Measure } from "./Measure.ts";
import { plannedIndicator } from "./plannedIndicator.ts";

const columns = [
  "theme",
  "by",
  "date",
  "judgement",
  "aim",
  "indicator",
  "breakdown",
  "category",
  "target",
  "impact",
  "narrative",
  "source",
] as const;

type Column = (typeof columns)[number];
type Text = (column: Column) => string;
type Fault = (column: Column, what: string) => InputError;

/** The columns that only what the council has to show fills. */
const ofEvidence = ["aim", "indicator", "breakdown", "category", "target", "impact"] as const;

/**
 * Reads what a council holds ready for those who review it: a table of
 * `theme,by,date,judgement,aim,indicator,breakdown,category,target,impact,narrative,source`, in any order of columns, as
 * CSV or as the first sheet of a workbook that has them.
 *
 * A row with a judgement is what somebody found of a theme: it has who judged, the date and the source, and may have a
 * narrative. Every other row is evidence for its theme: what was aimed at, and any of the indicator by which it can be
 * told (as in an action plan), the impact, a narrative and a source. Text is kept as text, on one line.
 *
 * @param name what the file is called in messages
 * @param own measures of the authority's own, which the indicators may be too, as `ownMeasures` makes them
 * @throws {InputError} naming file, row and column, if a column is missing, a cell cannot be what it should be, a
 * judgement and evidence share a row, one judgement stands there twice, or there are no rows
 * @example
 * readEvidence(new TextEncoder().encode("theme,by,date,judgement,aim,indicator,breakdown,category,target,impact,narrative,source\nAdoption,Ofsted inspection,2017-07-06,Good,,,,,,,,Report of 2017\n"), "evidence.csv").then(({ judgements }) => judgements.map(({ grade }) => grade)); // => ["good"]
 */
export async function readEvidence(bytes: Uint8Array, name: string, own: readonly Measure[] = []): Promise<Evidence> {
  const table = await openTable(bytes, name, columns);
  const dayOf = daysOfColumn(table, "date");
  const rows = rowsByColumn(table, columns, ["theme"], (cell, row, fault) => {
    const text: Text = (column) => onOneLine(cell(column));
    const { day, fault: wrong } = dayOf(cell("date"));
    if (wrong !== undefined) throw fault("date", `${quoteCell(cell("date"))} ${wrong}`);
    return text("judgement") === ""
      ? ({ kind: "evidence", of: evidenceIn(text, row, fault, own) } as const)
      : ({ kind: "judgement", of: judgementIn(text, day, row, fault) } as const);
  });
  if (rows.length === 0) throw new InputError(`${name} has no evidence below its heading.`);
  const judgements = rows.flatMap((row) => (row.kind === "judgement" ? [row.of] : []));
  requireEachOnce(judgements, name);
  return { judgements, evidence: rows.flatMap((row) => (row.kind === "evidence" ? [row.of] : [])) };
}

function judgementIn(text: Text, day: Day, row: number, fault: Fault): Judgement {
  const filled = ofEvidence.find((column) => text(column) !== "");
  if (filled !== undefined) throw fault(filled, "a judgement has a row of its own; give this in another row");
  for (const column of ["by", "date", "source"] as const) {
    const isBlank = column === "date" ? day === noDay : text(column) === "";
    if (isBlank) throw fault(column, "it is blank, and a judgement needs it");
  }
  const grade = gradeOf(text("judgement"));
  return {
    theme: text("theme"),
    by: text("by"),
    day,
    judgement: text("judgement"),
    ...(grade !== undefined && { grade }),
    narrative: text("narrative"),
    source: text("source"),
    row,
  };
}

function evidenceIn(text: Text, row: number, fault: Fault, own: readonly Measure[]): ThemeEvidence {
  for (const column of ["by", "date"] as const) {
    if (text(column) !== "") throw fault("judgement", `it is blank, and the row has something under ${column}`);
  }
  if (text("aim") === "") throw fault("aim", "it is blank; give what was aimed at, or a judgement");
  const indicator = plannedIndicator(text, fault, own);
  return {
    theme: text("theme"),
    aim: text("aim"),
    ...(indicator !== undefined && { indicator }),
    impact: text("impact"),
    narrative: text("narrative"),
    source: text("source"),
    row,
  };
}

/** The grade that a judgement is, written in full or short: "Requires improvement to be good", "requires improvement". */
function gradeOf(judgement: string): Grade | undefined {
  const written = judgement.toLowerCase().replaceAll(/[\s_-]+/g, " ");
  return grades.find(({ id, label }) => [id.replaceAll("-", " "), label.toLowerCase()].includes(written))?.id;
}

function requireEachOnce(judgements: readonly Judgement[], name: string): void {
  const rowOf = new Map<string, number>();
  for (const { theme, by, day, row } of judgements) {
    const key = JSON.stringify([theme, by, day]);
    const earlier = rowOf.get(key);
    if (earlier !== undefined) {
      throw new InputError(`${name} row ${row}, judgement: row ${earlier} has one of the same theme, people and date.`);
    }
    rowOf.set(key, row);
  }
}
