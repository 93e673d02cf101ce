import { type DayColumn, noDay } from "../../return/Day.ts";
import { distorts } from "../distorts.ts";
import { given } from "../given.ts";
import type { LiveYears, Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

interface Period {
  readonly file: "Missing" | "DoLo";
  readonly start: string;
  readonly end: string;
}

/** A rule that a period which last year's return leaves open is in this one; shown at the child's Header row. */
function goesOn(
  { file, start, end }: Period,
  rule: Pick<Rule, "code" | "says" | "distorts"> & { readonly live?: LiveYears },
): Rule {
  return {
    severity: "error",
    advice: `add the period to ${file}, with the same ${start}`,
    file: "Header",
    column: "CHILD",
    fields: [`${file}.${start}`],
    files: [file],
    needs: ["last-year"],
    lastYearFile: file,
    ...rule,
    test: ({ care, lastYear }) => {
      const last = given(lastYear);
      const now = rowsOf(care, file);
      const then = rowsOf(last.care, file);
      const { child } = rowsOf(care, "Header");
      const began = daysOf(care[file].columns, start);
      const beganThen = daysOf(last.care[file].columns, start);
      const endedThen = daysOf(last.care[file].columns, end);
      const isContinued = (c: number, day: number): boolean => {
        for (let row = now.first(c); row < now.end(c); row += 1) if (began(row) === day) return true;
        return false;
      };
      return (row) => {
        const earlier = last.childAt[child(row)] ?? -1;
        for (let at = then.first(earlier); at < then.end(earlier); at += 1) {
          const isOpen = beganThen(at) !== noDay && endedThen(at) === noDay;
          if (isOpen && !isContinued(child(row), beganThen(at))) return true;
        }
        return false;
      };
    },
  };
}

function daysOf(columns: Readonly<Record<string, unknown>>, column: string): (row: number) => number {
  const days = columns[column] as DayColumn;
  return (row) => days[row] ?? noDay;
}

/** Periods that were open at the end of last year's return and must be in this one. */
export const openLastYearRules: readonly Rule[] = [
  goesOn(
    { file: "Missing", start: "MIS_START", end: "MIS_END" },
    {
      code: "576",
      says: "last year's return leaves the child missing or away, and this one has no period that began on that day",
      distorts: [...distorts.missing, ...distorts.missingAtDate],
    },
  ),
  goesOn(
    { file: "DoLo", start: "DOLO_START", end: "DOLO_END" },
    {
      code: "706",
      live: { from: 2027 },
      says: "last year's return has an order depriving the child of liberty that is open, and this one has none that began on that day",
      distorts: [],
    },
  ),
];
