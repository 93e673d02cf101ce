import { possibleDays } from "../../read/date/possibleDays.ts";
import { InputError } from "../../read/InputError.ts";
import { isTotalWord } from "../../read/isTotalWord.ts";
import { openTable } from "../../read/openTable.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import type { TextTable } from "../../read/readTable.ts";
import { rowsByColumn } from "../../read/rowsByColumn.ts";
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

/**
 * Reads an extract of the ledger: CSV, a workbook or Parquet with the columns `month,provider,amount`, in any order, beside
 * other columns and below titles. The month is YYYY-MM, MM/YYYY, Apr-24, April 2024 or a day of it (DD/MM/YYYY); the amount is in pounds,
 * with or without a sign before or after it, commas and a £. Rows of totals are passed over; several rows of a month and
 * provider are added together by whoever compares them.
 *
 * @param name what the file is called in messages
 * @throws {InputError} naming file, row and column, if a column is missing, a cell cannot be read or there are no rows
 * @example
 * await readLedger(new TextEncoder().encode("month,provider,amount\nApr-19,Own foster care,\"£12,345.60\"\n"), "ledger.csv"); // => [{"month":"2019-04","provider":"Own foster care","amount":12345.6}]
 */
export async function readLedger(bytes: Uint8Array, name: string): Promise<readonly LedgerRow[]> {
  const table = await openTable(bytes, name, columns);
  const rows = rowsByColumn(withoutTotals(table), columns, columns, (cell, _row, fault): LedgerRow => {
    const month = monthOf(cell("month"));
    if (month === undefined) throw fault("month", `${quoteCell(cell("month"))} is no month; write it as 2019-04`);
    const amount = poundsOf(cell("amount"));
    if (amount === undefined) throw fault("amount", `${quoteCell(cell("amount"))} is no amount in pounds`);
    return { month, provider: cell("provider").trim(), amount };
  });
  if (rows.length === 0) throw new InputError(`${name} has no rows below its heading.`);
  return rows;
}

/** A total names no month or no provider, or stands in their place. */
function withoutTotals(table: TextTable): TextTable {
  const names = table.heading.map((name) => name.toLowerCase());
  const [month, provider] = [names.indexOf("month"), names.indexOf("provider")];
  const isTotal = (cells: readonly string[]): boolean =>
    cells.some(isTotalWord) &&
    [cells[month] ?? "", cells[provider] ?? ""].some((cell) => cell.trim() === "" || isTotalWord(cell));
  return { ...table, rows: [...table.rows].filter(({ cells }) => !isTotal(cells)) };
}

/** The month that a text names or that holds the day it is; of a day only where its numbers stand as British dates do, or in no doubt. */
function monthOf(text: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/](0?[1-9]|1[0-2])$/.exec(text) ?? [];
  const [, otherMonth, otherYear] = /^(0?[1-9]|1[0-2])[-/](\d{4})$/.exec(text) ?? [];
  if (year !== undefined || otherYear !== undefined)
    return `${year ?? otherYear}-${(month ?? otherMonth ?? "").padStart(2, "0")}`;
  const [, name, ofName] = /^([a-z]{3,9})\.?[-/ ]*(\d{2}|\d{4})$/i.exec(text) ?? [];
  // the first of a month that is named
  const day = name === undefined ? dayIn(text) : dayIn(`1 ${name} ${ofName}`);
  return day === undefined ? undefined : isoFromDay(day).slice(0, 7);
}

function dayIn(text: string): Day | undefined {
  const possible = possibleDays(text);
  if (possible === undefined || (possible.needsOrder && !possible.isOwnForm)) return undefined;
  return possible.days["day first"];
}

/** An amount as ledgers write it: £1,234.50, -1234.5, 1,234.50- or (1,234.50) for what is paid back. */
function poundsOf(text: string): number | undefined {
  const [, bracket = "", sign = "", digits = "", after = ""] =
    /^(\()?([-−+]?£?|£[-−+])((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([-−)]|CR)?$/i.exec(text.replaceAll(" ", "")) ?? [];
  if (digits === "" || (bracket !== "") !== (after === ")") || (/[-−+]/.test(sign) && after !== "")) return undefined;
  const pounds = Number(digits.replaceAll(",", ""));
  return after !== "" || /[-−]/.test(sign) ? -pounds : pounds;
}
