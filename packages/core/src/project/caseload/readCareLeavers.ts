import type { LeavingCareStatus } from "../../cohort/Entitlement.ts";
import { type DayOfCell, daysOfColumn } from "../../read/date/daysOfColumn.ts";
import { InputError } from "../../read/InputError.ts";
import type { TextRow } from "../../read/parseRows.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import { readTable, type TextTable } from "../../read/readTable.ts";
import { type Day, noDay } from "../../return/Day.ts";
import type { CareLeaver, Contact } from "./CareLeaver.ts";
import { contactOfCode } from "./contactOfCode.ts";

const columns = ["child", "birth_date", "status", "in_touch"] as const;

const statuses: readonly LeavingCareStatus[] = ["eligible", "relevant", "former relevant", "qualifying"];

/**
 * Reads a list of care leavers from a CSV of `child`, `birth_date`, `status` and `in_touch`, in any order and beside
 * other columns; a date of birth, or DOB, is a birth date. A date may be written in any way that can be one day only:
 * DD/MM/YYYY, YYYY-MM-DD, 15 June 2004. Status is eligible, relevant, former relevant or qualifying; blank is by age. In touch is yes, no, declined or a code of OC3 (YES, NO, REFU, NREQ, RHOM, DIED); blank is not known.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if a column is missing or a cell cannot be read: a sentence for each row, which names file, row
 *   and column
 * @example
 * readCareLeavers(new TextEncoder().encode("child,birth_date,status,in_touch\nA1,15/06/2004,Former relevant,REFU\n"), "list.csv").map(({ birth, status, contact }) => [isoFromDay(birth), status, contact]); // => [["2004-06-15","former relevant","declined"]]
 * readCareLeavers(new TextEncoder().encode("child,birth_date,status,in_touch\nA1,15/06/2004,,often\n"), "list.csv"); // throws: "list.csv row 2: in_touch is \"often\" but must be yes, no, declined, a code of OC3 or blank."
 */
export function readCareLeavers(bytes: Uint8Array, name: string): readonly CareLeaver[] {
  const table = readTable(bytes, name);
  const at = columnsOf(table);
  const dayOf = daysOfColumn(table, at.birth_date);
  const seen = new Map<string, number>();
  const faults: string[] = [];
  const people = [...table.rows].flatMap((row) => unlessFaulty(() => careLeaverIn(row), faults));
  if (faults.length > 0) throw new InputError(inOneText(faults));
  return people;

  function careLeaverIn({ cells, line, fault }: TextRow): CareLeaver {
    const place = `${name} row ${line}`;
    if (fault !== undefined) {
      throw new InputError(`${place}: the row has ${fault === "open quotation mark" ? "an" : "a"} ${fault}; mend it.`);
    }
    const cell = (column: (typeof columns)[number]): string => cells[at[column] ?? -1]?.trim() ?? "";
    const child = cell("child");
    if (child === "") throw new InputError(`${place}: child is blank; give each young person an identifier.`);
    const earlier = seen.get(child);
    if (earlier !== undefined)
      throw new InputError(`${place}: child is the same as in row ${earlier}; keep one of them.`);
    seen.set(child, line);
    const birth = birthIn(dayOf(cell("birth_date")), place);
    return { child, birth, status: statusIn(cell("status"), place), ...contactIn(cell("in_touch"), place) };
  }
}

/** What is read of a row, or nothing, and its fault among the others. */
function unlessFaulty(read: () => CareLeaver, faults: string[]): readonly CareLeaver[] {
  try {
    return [read()];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(error.message);
    return [];
  }
}

const mostTold = 20;

function inOneText(faults: readonly string[]): string {
  const more = faults.length - mostTold;
  return [...faults.slice(0, mostTold), ...(more > 0 ? [`There are ${more} more such rows.`] : [])].join("\n");
}

function columnsOf({ heading, file }: TextTable): Readonly<Record<(typeof columns)[number], number>> {
  const written = heading.map((column) => column.trim().toLowerCase().replaceAll(/[ -]/g, "_"));
  const names = written.map((name) =>
    ["date_of_birth", "birthdate", "dob"].includes(name) && !written.includes("birth_date") ? "birth_date" : name,
  );
  const missing = columns.find((column) => column !== "status" && !names.includes(column));
  if (missing !== undefined) {
    throw new InputError(
      `${file} row 1: there is no column ${missing}; a list of care leavers has ${columns.join(", ")}.`,
    );
  }
  const [child, birth, status, inTouch] = columns.map((column) => names.indexOf(column));
  return { child: child ?? -1, birth_date: birth ?? -1, status: status ?? -1, in_touch: inTouch ?? -1 };
}

function birthIn({ day, fault }: DayOfCell, place: string): Day {
  if (day !== noDay) return day;
  throw new InputError(`${place}: birth_date ${fault ?? "is blank; write it as DD/MM/YYYY"}.`);
}

function statusIn(text: string, place: string): LeavingCareStatus | undefined {
  const status = text.toLowerCase().replaceAll(/[-_ ]+/g, " ");
  if (status === "") return undefined;
  const found = statuses.find((known) => known === status);
  if (found !== undefined) return found;
  throw new InputError(`${place}: status is ${quoteCell(text)} but must be ${statuses.join(", ")} or blank.`);
}

const answers: ReadonlyMap<string, Contact> = new Map([
  ["", "not known"],
  ["Y", "in touch"],
  ["TRUE", "in touch"],
  ["1", "in touch"],
  ["N", "not in touch"],
  ["FALSE", "not in touch"],
  ["0", "not in touch"],
  ["DECLINED", "declined"],
]);

function contactIn(text: string, place: string): Pick<CareLeaver, "contact" | "closed"> {
  const code = text.toUpperCase();
  const answer = answers.get(code);
  if (answer !== undefined) return { contact: answer, closed: false };
  const found = contactOfCode(code);
  if (found !== undefined) return found;
  throw new InputError(
    `${place}: in_touch is ${quoteCell(text)} but must be yes, no, declined, a code of OC3 or blank.`,
  );
}
