import { InputError } from "../../read/InputError.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import { readDay } from "../../read/readDay.ts";
import { readTable } from "../../read/readTable.ts";
import { rowsByColumn } from "../../read/rowsByColumn.ts";
import { calendarOf } from "../../return/calendarOf.ts";

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
 * Reads an extract of the ledger: a CSV of `month,provider,amount`, in any order and beside other columns. The month is
 * YYYY-MM, or any day of it; the amount is in pounds, with or without a sign, commas and a £; several rows of a month and
 * provider are added together by whoever compares them.
 *
 * @param name what the file is called in messages
 * @throws {InputError} naming file, row and column, if a column is missing, a cell cannot be read or there are no rows
 * @example
 * readLedger(new TextEncoder().encode("month,provider,amount\n2019-04,Own foster care,\"£12,345.60\"\n"), "ledger.csv"); // => [{"month":"2019-04","provider":"Own foster care","amount":12345.6}]
 */
export function readLedger(bytes: Uint8Array, name: string): readonly LedgerRow[] {
  const rows = rowsByColumn(readTable(bytes, name), columns, columns, (cell, _row, fault): LedgerRow => {
    const month = monthOf(cell("month"));
    if (month === undefined) throw fault("month", `${quoteCell(cell("month"))} is no month; write it as 2019-04`);
    const amount = poundsOf(cell("amount"));
    if (amount === undefined) throw fault("amount", `${quoteCell(cell("amount"))} is no amount in pounds`);
    return { month, provider: cell("provider").trim(), amount };
  });
  if (rows.length === 0) throw new InputError(`${name} has no rows below its heading.`);
  return rows;
}

function monthOf(text: string): string | undefined {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  const { day, fault } = readDay(text);
  if (fault !== undefined || text === "") return undefined;
  const { year, month } = calendarOf(day);
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** An amount as ledgers write it: £1,234.50, -1234.5, or (1,234.50) for what is paid back. */
function poundsOf(text: string): number | undefined {
  const [, bracket = "", sign = "", digits = ""] =
    /^(\()?([-−+]?)£?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\)?$/.exec(text.replaceAll(" ", "")) ?? [];
  if (digits === "" || (bracket !== "") !== text.includes(")")) return undefined;
  const pounds = Number(digits.replaceAll(",", ""));
  return bracket !== "" || sign === "-" || sign === "−" ? -pounds : pounds;
}
