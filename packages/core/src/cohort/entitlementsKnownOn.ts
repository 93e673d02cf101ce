import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { reportingYearOf } from "../return/reportingYear.ts";
import { birthday } from "./birthday.ts";
import { birthReader } from "./birthOf.ts";
import { careLeaverEntitlements } from "./careLeaverEntitlements.ts";
import { codeTest } from "./codeTest.ts";
import type { Entitlement } from "./Entitlement.ts";
import { closedReasons, entitlementsOf } from "./entitlementsOf.ts";
import type { RowOf } from "./LeftOut.ts";
import { lastEpisode } from "./lastEpisode.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { timeInCare } from "./timeInCare.ts";

/** What a return says of one young person's entitlements as known on a day, and the row by which it says so. */
export interface KnownEntitlements {
  /** place of the child in `Return.children` */
  readonly child: number;
  readonly birth: Day;
  /** looked after on the day, and under 18 */
  readonly inCare: boolean;
  /** past, present and to come, in order */
  readonly entitlements: readonly Entitlement[];
  /** the last episode begun by the day, or the row of OC3 where that stands for the episodes */
  readonly evidence: RowOf;
}

/**
 * The entitlements of everybody whom a return has in care or in OC3, whatever their age, as known at the end of a day:
 * what it says of later days is not used. Whoever is in care is judged by the episodes. So is anybody else whom OC3
 * never had by the reporting year of the day, and anybody who died, was taken over by another authority or was found to
 * be an adult (E2, E3, E15). For the rest OC3 stands, as last reported: its young people have passed the 13 weeks even
 * where the return does not reach back, and to those who died or went home for six months (DIED, RHOM) nothing is owed.
 * Children without a date of birth are not given.
 *
 * Source: DfE, SSDA903 return, OC3: young people looked after for 13 weeks since their 14th birthday, some of it at 16
 * or over.
 */
export const entitlementsKnownOn: (care: Return, day: Day) => readonly KnownEntitlements[] = oncePerReturn(
  (care: Return, day: Day) => {
    const periodsOf = timeInCare(care, day);
    const isGone = codeTest(care.OC3.columns.IN_TOUCH, ["DIED", "RHOM"]);
    const birthOf = birthReader(care);
    const reportedRows = rowsByYear(care, reportingYearOf(day));
    const found: KnownEntitlements[] = [];
    for (let child = 0; child < care.children.length; child += 1) {
      const birth = birthOf(child);
      if (birth === noDay) continue;
      const periods = periodsOf.get(child) ?? [];
      const last = periods.at(-1);
      const inCare = last?.end === noDay && birthday(birth, 18) > day;
      const reported = reportedRows[child] ?? -1;
      const episode = lastEpisode(care, child, day);
      if (reported >= 0 && !inCare && !closedReasons.has(last?.reason ?? "")) {
        const entitlements = isGone(reported) ? [] : careLeaverEntitlements(birth);
        found.push({ child, birth, inCare, entitlements, evidence: { file: "OC3", row: reported } });
      } else if (episode !== undefined) {
        const entitlements = entitlementsOf(birth, periods);
        found.push({ child, birth, inCare, entitlements, evidence: { file: "Episodes", row: episode } });
      }
    }
    return found;
  },
);

/** Each care leaver's row in OC3 as last reported by a reporting year; −1 for whoever never was. */
const rowsByYear: (care: Return, year: number) => Int32Array = oncePerReturn((care, latest: number) => {
  const { rows, child, source } = care.OC3;
  const found = new Int32Array(care.children.length).fill(-1);
  const years = new Int32Array(care.children.length);
  for (let row = 0; row < rows; row += 1) {
    const index = child[row] ?? 0;
    const year = care.sourceYears[source[row] ?? 0] ?? latest;
    if (year > latest || year < (years[index] ?? 0)) continue;
    found[index] = row;
    years[index] = year;
  }
  return found;
});
