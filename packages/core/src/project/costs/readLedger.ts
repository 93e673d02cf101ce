import { decideOrder } from "../../read/date/decideOrder.ts";
import { addEvidence, evidenceOf } from "../../read/date/OrderEvidence.ts";
import { possibleDays } from "../../read/date/possibleDays.ts";
import { InputError } from "../../read/InputError.ts";
import { isTotalWord } from "../../read/isTotalWord.ts";
import { openTable } from "../../read/openTable.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import type { TextTable } from "../../read/readTable.ts";
import { rowsByColumn } from "../../read/rowsByColumn.ts";
import { calendarOf } from "../../return/calendarOf.ts";
import type { Day } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";

/** What the ledger holds of one provider in one month. */
export interface LedgerRow {
  /** YYYY-MM */
  readonly month: string;
  /** the name of a price, or the codes that one names, such as U4/PR4 */
  readonly provider: string;
  /** pounds; below nought for what was paid back */
  readonly amount: number;
}

const columns = ["month", "provider", "amount"] as const;

/** What ledgers call a column, where they do not name it as it is named here. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  provider: ["supplier", "supplier name", "provider name", "vendor", "vendor name"],
};

/**
 * Reads an extract of the ledger: CSV, a workbook or Parquet with the columns `month,provider,amount` (a supplier or
 * vendor is a provider), in any order, beside other columns and below titles. The month is YYYY-MM, MM/YYYY, Apr-24, April 2024 or any day of it, day first unless the
 * column shows that its months stand first; the amount is in pounds, with or without a sign before or after it, commas and
 * a £. Rows of totals are passed over; several rows of a month and provider are added together by whoever compares them.
 *
 * @param name what the file is called in messages
 * @throws {InputError} naming file, row and column, if a column is missing, a cell cannot be read or there are no rows
 * @example
 * readLedger(new TextEncoder().encode("month,provider,amount\nApr-19,Own foster care,\"£12,345.60\"\n"), "ledger.csv"); // => [{"month":"2019-04","provider":"Own foster care","amount":12345.6}]
 */
export async function readLedger(bytes: Uint8Array, name: string): Promise<readonly LedgerRow[]> {
  const table = await openTable(bytes, name, columns, otherNames);
  const payments = withoutTotals(table);
  const dayIn = dayReader(cellsOf(payments, "month"));
  const rows = rowsByColumn(payments, columns, columns, (cell, _row, fault): LedgerRow => {
    const month = monthOf(cell("month"), dayIn);
    if (month === undefined)
      throw fault("month", `${quoteCell(cell("month"))} is no month, or may be one of two; write it as 2019-04`);
    const amount = poundsOf(cell("amount"));
    if (amount === undefined) throw fault("amount", `${quoteCell(cell("amount"))} is no amount in pounds`);
    return { month, provider: cell("provider").trim(), amount };
  });
  if (rows.length === 0) throw new InputError(`${name} has no rows below its heading.`);
  return rows;
}

/** The cells of a column, whatever its case; none where there is none. */
function cellsOf({ heading, rows }: TextTable, column: string): readonly string[] {
  const at = heading.findIndex((name) => name.toLowerCase() === column);
  return [...rows].map(({ cells }) => cells[at]?.trim() ?? "");
}

/** A total stands in the place of the month or of the provider, or names neither; those of Excel name one: "Home Total". */
function withoutTotals(table: TextTable): TextTable {
  const rows = [...table.rows];
  const [months, providers] = [cellsOf(table, "month"), cellsOf(table, "provider")];
  const isTotal = (cells: readonly string[], month: string, provider: string): boolean => {
    if (isTotalWord(month) || isTotalWord(provider)) return true;
    if (month === "" && provider === "") return cells.some(isTotalWord);
    return (month === "" || provider === "") && /\stotals?:?$/i.test(month + provider);
  };
  return { ...table, rows: rows.filter(({ cells }, at) => !isTotal(cells, months[at] ?? "", providers[at] ?? "")) };
}

/** Gives the day that a text is, by the order in which the dates of its column stand; none where that is in doubt. */
type DayReader = (text: string) => Day | undefined;

/** The month that a text names, or that holds the day it is. */
function monthOf(text: string, dayIn: DayReader): string | undefined {
  const [, year, month] = /^(\d{4})[-/](0?[1-9]|1[0-2])$/.exec(text) ?? [];
  const [, otherMonth, otherYear] = /^(0?[1-9]|1[0-2])[-/](\d{4})$/.exec(text) ?? [];
  if (year !== undefined || otherYear !== undefined)
    return `${year ?? otherYear}-${(month ?? otherMonth ?? "").padStart(2, "0")}`;
  const [, name, ofName] = /^([a-z]{3,9})\.?[-/ ]*(\d{2}|\d{4})$/i.exec(text) ?? [];
  // the first of a month that is named
  const day = name === undefined ? dayIn(text) : dayIn(`1 ${name} ${ofName}`);
  return day === undefined ? undefined : isoFromDay(day).slice(0, 7);
}

function dayReader(texts: readonly string[]): DayReader {
  const all = [...new Set(texts)].flatMap((text) => possibleDays(text) ?? []);
  const { order } = decideOrder(addEvidence(all.map(evidenceOf)), []);
  const open = all.filter(({ needsOrder }) => needsOrder);
  // 01/01, 02/01, 03/01: days of one January, or the first of each month, the month before it
  const mayBeFirsts =
    open.length > 1 &&
    open.every(({ days }) => days["month first"] !== undefined && calendarOf(days["month first"]).day === 1);
  return (text) => {
    const possible = possibleDays(text);
    if (possible === undefined) return undefined;
    const { days, needsOrder, isOwnForm } = possible;
    if (!needsOrder) return days["day first"] ?? days["month first"] ?? days["year first"];
    if (order === "unknown") return isOwnForm && !mayBeFirsts ? days["day first"] : undefined;
    return order === "mixed" ? undefined : days[order];
  };
}

/** An amount as ledgers write it: £1,234.50, -1234.5, 1,234.50- or (1,234.50) for what is paid back. */
function poundsOf(text: string): number | undefined {
  const [, bracket = "", sign = "", digits = "", after = ""] =
    /^(\()?([-−+]?£?|£[-−+])((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([-−)]|CR)?$/i.exec(text.replaceAll(" ", "")) ?? [];
  if (digits === "" || (bracket !== "") !== (after === ")") || (/[-−+]/.test(sign) && after !== "")) return undefined;
  const pounds = Number(digits.replaceAll(",", ""));
  return after !== "" || /[-−]/.test(sign) ? -pounds : pounds;
}
