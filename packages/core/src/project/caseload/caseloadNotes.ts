import { isoFromDay } from "../../return/isoDate.ts";
import { monthEnds } from "../monthEnds.ts";
import { lateNotes } from "../scenario/lateNotes.ts";
import { keyOf } from "../scenario/objectRule.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { isByAge } from "./countRule.ts";
import { isStandard } from "./isStandard.ts";
import { type SupportAssumption, supportAssumptions } from "./variableAssumptions.ts";

/**
 * What whoever reads a scenario's figures should know of the scenario, in sentences: assumptions that change nothing
 * where totals are given, months that lie outside the dates of those totals, and dates that lie after the months.
 *
 * @example
 * caseloadNotes(readCaseloadScenario("from: 2020-03-01\nmonths: 2\nstopping: 0.1\nyoung_people:\n  counts: {2020-03-31: 231}", "eleven.yaml")); // => ["eleven: the young people are counts, so that stopping will change nothing.","eleven: after 2020-03-31 the last count stands."]
 */
export function caseloadNotes(scenario: CaseloadScenario): readonly string[] {
  const { youngPeople, title, from, months, advisers, payAward, budget } = scenario;
  const notes = [...lateNotes(scenario, { advisers, pay_award: payAward, budget })];
  if (!("counts" in youngPeople)) return notes;
  const names = Object.keys(supportAssumptions) as readonly SupportAssumption[];
  const counted = youngPeople.counts.some(({ value }) => isByAge(value)) ? "takeUpAt21" : undefined;
  const idle = names.filter((name) => name !== counted && !isStandard(scenario, name)).map(keyOf);
  if (idle.length > 0)
    notes.push(`${title}: the young people are counts, so that ${idle.join(", ")} will change nothing.`);
  const first = youngPeople.counts[0]?.day ?? from;
  const last = youngPeople.counts.at(-1)?.day ?? from;
  const ends = monthEnds(from, months);
  if ((ends[0] ?? from) < first) notes.push(`${title}: before ${isoFromDay(first)} the first count stands.`);
  if ((ends.at(-1) ?? from) > last) notes.push(`${title}: after ${isoFromDay(last)} the last count stands.`);
  return notes;
}
