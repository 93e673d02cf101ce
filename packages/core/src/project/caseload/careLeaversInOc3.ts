import { birthOf } from "../../cohort/birthOf.ts";
import { type Day, noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import { reportingYearOf } from "../../return/reportingYear.ts";
import type { CareLeaver } from "./CareLeaver.ts";
import { contactOfCode } from "./contactOfCode.ts";

/**
 * The care leavers in OC3, as last reported by the reporting year of a day: young people who were looked after for 13
 * weeks since their 14th birthday, some of it at 16 or over, and whose 17th to 21st birthday, later to 25th, fell in
 * the year. Whoever has no date of birth is left out.
 *
 * Source: DfE, SSDA903 return, OC3.
 */
export function careLeaversInOc3(care: Return, asAt: Day): readonly CareLeaver[] {
  const { rows, child, source, columns } = care.OC3;
  const { codes, values } = columns.IN_TOUCH;
  const latest = reportingYearOf(asAt);
  const found = new Map<number, { readonly year: number; readonly leaver: CareLeaver }>();
  for (let row = 0; row < rows; row += 1) {
    const index = child[row] ?? 0;
    const birth = birthOf(care, index);
    const year = care.sourceYears[source[row] ?? 0] ?? latest;
    if (birth === noDay || year > latest || year < (found.get(index)?.year ?? year)) continue;
    const answer = contactOfCode(codes[values[row] ?? 0] ?? "") ?? { contact: "not known", closed: false };
    found.set(index, { year, leaver: { child: care.children[index] ?? "", birth, status: undefined, ...answer } });
  }
  return [...found.values()].map(({ leaver }) => leaver);
}
