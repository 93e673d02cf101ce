import { codeTest } from "../cohort/codeTest.ts";
import { type CodeSet, codeSets } from "../return/codeSets.ts";
import { codesOfYear } from "../return/codesOfYear.ts";
import { type DayColumn, noDay } from "../return/Day.ts";
import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { CodeColumn } from "../return/Return.ts";
import type { CheckContext } from "./CheckContext.ts";
import type { Rule } from "./Rule.ts";
import { rowOfYear } from "./rowsOfYear.ts";

type CellRule = Pick<Rule, "code" | "file" | "column" | "distorts"> & Partial<Rule>;

/**
 * A rule that a code be of the list of the year. A row that was over before the year, in a return that goes back, may
 * have any code that a return has ever had.
 *
 * @param blank whether the cell may be blank
 */
export function codeRule({ blank, ...rule }: CellRule & { readonly blank: "allowed" | "refused" }): Rule {
  const kinds: Readonly<Record<string, string>> = fileLayouts[rule.file];
  const set = kinds[rule.column] as CodeSet;
  return {
    severity: "error",
    says: `${rule.column} is not a code of the year${blank === "refused" ? ", or is blank" : ""}`,
    advice: "look the code up in the guide to the return",
    rows: "all",
    reader: ["unknown-code"],
    insteadOf: ["code-of-other-year"],
    test: (check) => {
      const cells = columnOf(check, rule.file, rule.column);
      const isBlank = codeTest(cells, [""]);
      const everKnown = codeTest(cells, codeSets[set]);
      const ofTheYear = codeTest(cells, codesInYear(set, check.year));
      const isOfYear = rowOfYear(check, rule.file);
      return (row) => {
        if (isBlank(row)) return blank === "refused" && isOfYear(row);
        return isOfYear(row) ? !ofTheYear(row) : !everKnown(row);
      };
    },
    ...rule,
  };
}

function columnOf({ care }: CheckContext, file: FileName, column: string): CodeColumn {
  const { columns } = care[file];
  return columns[column as keyof typeof columns] as unknown as CodeColumn;
}

/**
 * A rule that a date be a date. The reader has found the cells that hold none; where the date must be there, blank
 * cells break the rule too.
 */
export function dateRule({ blank, ...rule }: CellRule & { readonly blank: "allowed" | "refused" }): Rule {
  return {
    severity: "error",
    says: `${rule.column} is not a date${blank === "refused" ? ", or is blank" : ""}`,
    advice: "write the date as DD/MM/YYYY",
    reader: ["bad-date"],
    ...(blank === "refused" && { test: ({ care }: CheckContext) => blankDay(care[rule.file].columns, rule.column) }),
    ...rule,
  };
}

function blankDay(columns: Readonly<Record<string, unknown>>, column: string): (row: number) => boolean {
  const days = columns[column] as DayColumn;
  return (row) => days[row] === noDay;
}

/**
 * The codes of a list that the validation rules accept in a reporting year. They are stricter than the reader, which
 * takes a code as long as any guide had it: Z1 is refused from 2025-26, when it was split into Z11 to Z14, and nobody
 * is homeless (S1) or in custody (X1) and suitably housed.
 *
 * Source: DfE, validation rules 133 and 146.
 */
function codesInYear(set: CodeSet, year: number): readonly string[] {
  const refused = set === "ACCOM" ? ["S1", "X1"] : set === "PLACE" && year >= 2026 ? ["Z1"] : [];
  return codesOfYear(set, year).filter((code) => !refused.includes(code));
}
