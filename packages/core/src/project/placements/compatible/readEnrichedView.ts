import { type DayOfCell, daysOfColumn } from "../../../read/date/daysOfColumn.ts";
import { InputError } from "../../../read/InputError.ts";
import { quoteCell } from "../../../read/quoteCell.ts";
import { readTable } from "../../../read/readTable.ts";
import { type Day, noDay } from "../../../return/Day.ts";
import type { Period } from "../../../return/reportingYear.ts";
import type { DemandData, DemandEpisode } from "./DemandEpisode.ts";

const columns = [
  "CHILD",
  "DECOM",
  "DEC",
  "SEX",
  "ETHNIC",
  "UASC",
  "age",
  "end_age",
  "age_bin",
  "end_age_bin",
  "placement_type",
  "placement_type_before",
  "placement_type_after",
  "placement_type_detail",
] as const;

/**
 * Reads the episode table that cs-demand-model-regional makes of its inputs (its "enriched view"), for a comparison
 * that begins there. `regionalEpisodes` makes the same out of the return.
 *
 * @param covers the days of its data: 1 April before the first YEAR to 31 March on or after the last date
 * @throws {InputError} if a column is missing, or a date is blank where there must be one or cannot be read
 * @example
 * const view = new TextEncoder().encode("CHILD,DECOM,DEC,SEX,ETHNIC,UASC,age,end_age,age_bin,end_age_bin,placement_type,placement_type_before,placement_type_after,placement_type_detail\n1,2023-04-10,,1.0,WBRI,False,9.86,,5 to 10,,Fostering,Not in care,,Fostering (IFA)\n");
 * const covers = { from: dayFromIso("2023-04-01"), to: dayFromIso("2024-03-31") };
 * readEnrichedView(view, "view.csv", covers).episodes.map(({ sex, ageBand, group, uasc }) => [sex, ageBand, group, uasc]); // => [["1","5 to 10","Fostering",false]]
 */
export function readEnrichedView(bytes: Uint8Array, name: string, covers: Period): DemandData {
  const table = readTable(bytes, name);
  const { heading, rows } = table;
  const missing = columns.find((column) => !heading.includes(column));
  if (missing !== undefined) throw new InputError(`${name} has no column ${missing}; give the enriched view.`);
  const authorityAt = heading.indexOf("LA");
  const [startOf, endOf] = [daysOfColumn(table, "decom"), daysOfColumn(table, "dec")];
  const episodes = Array.from(rows, ({ cells, line }): DemandEpisode => {
    const cell = (column: (typeof columns)[number]): string => cells[heading.indexOf(column)]?.trim() ?? "";
    const dayOf = (column: "DECOM" | "DEC", { day, fault }: DayOfCell): Day => {
      if (fault !== undefined)
        throw new InputError(`${name} row ${line}, ${column}: ${quoteCell(cell(column))} ${fault}.`);
      if (day === noDay && column === "DECOM") throw new InputError(`${name} row ${line}, DECOM: it is blank.`);
      return day;
    };
    const end = dayOf("DEC", endOf(cell("DEC")));
    return {
      child: cell("CHILD"),
      start: dayOf("DECOM", startOf(cell("DECOM"))),
      end,
      age: Number(cell("age")),
      endAge: Number(cell("end_age")),
      ageBand: cell("age_bin"),
      endAgeBand: cell("end_age_bin"),
      group: cell("placement_type"),
      groupBefore: cell("placement_type_before"),
      groupAfter: end === noDay ? "" : cell("placement_type_after"),
      detail: cell("placement_type_detail"),
      authority: cells[authorityAt]?.trim() ?? "",
      sex: cell("SEX").replace(/\.0$/, ""),
      ethnicity: cell("ETHNIC"),
      uasc: cell("UASC").toLowerCase() === "true",
    };
  });
  return { episodes, covers };
}
