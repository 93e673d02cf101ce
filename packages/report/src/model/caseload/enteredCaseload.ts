import { isoFromDay } from "@lac-analytics/core";
import { type CaseloadScenario, caseloadFields, type PlainValue } from "@lac-analytics/core/project";
import { type EntryReader, entryReader } from "../entryReader.ts";
import type { ModelEntries } from "../ModelControl.ts";
import type { Entered } from "../ScenarioKind.ts";
import { caseloadControls, changesEntered } from "./caseloadControls.ts";

/**
 * The scenario that a reader has entered: what stands in the controls is read by the rules that read a scenario file, and
 * what is blank is not given, as it is there. Undefined where an entry cannot be used, with the reasons.
 *
 * @param base the scenario that the entries change
 */
export function enteredCaseload(base: CaseloadScenario, entries: ModelEntries): Entered<CaseloadScenario> {
  const reader = entryReader(caseloadControls(base, entries), entries);
  const { read, numberOf, rangeOf, textIn } = reader;
  const { payAward, budget, title, advisers, takeUpAt21 } = caseloadFields;
  const nameFault = "Give the scenario a name of one line, at most 500 characters long.";
  const name = read(title, textIn("title"), "title", nameFault);
  const scenario: CaseloadScenario = {
    ...base,
    title: name ?? "",
    advisers: read(advisers, stepsIn(base, entries, reader), "advisers", "Give the advisers once for each date."),
    recruitmentMonths: numberOf(caseloadFields.recruitmentMonths, "recruitmentMonths") ?? 0,
    vacancies: rangeOf(caseloadFields.vacancies, "vacancies") ?? 0,
    targetCaseload: numberOf(caseloadFields.targetCaseload, "targetCaseload"),
    takeUpAt21: reader.has("takeUpAt21") ? (rangeOf(takeUpAt21, "takeUpAt21") ?? base.takeUpAt21) : base.takeUpAt21,
    costPerAdviser: rangeOf(caseloadFields.costPerAdviser, "costPerAdviser"),
    onCosts: rangeOf(caseloadFields.onCosts, "onCosts"),
    payAward: reader.datedRangeOf(payAward, "payAward", base.payAward),
    budget: reader.datedNumberOf(budget, "budget", base.budget),
  };
  return { scenario: reader.faults.length === 0 ? scenario : undefined, faults: reader.faults };
}

/** The advisers as they were entered: one number, or numbers each from a day on. */
function stepsIn({ from }: CaseloadScenario, entries: ModelEntries, { numberIn, refuse }: EntryReader): PlainValue {
  const first = numberIn(caseloadFields.advisers, "advisers");
  const later = Array.from({ length: changesEntered(entries) }, (_, at) => {
    const id = `advisers-${at + 1}`;
    const number = numberIn(caseloadFields.advisers, id);
    const date = entries[`${id}-from`] ?? "";
    if (date !== "" && number === undefined)
      refuse(id, "Give the number of advisers from this date on, or choose no change.");
    return date === "" || number === undefined ? [] : [{ from: date, number }];
  }).flat();
  if (later.length === 0) return first;
  if (first === undefined) refuse("advisers", "Give the number of advisers before the later change too.");
  return [{ from: isoFromDay(from), number: first ?? Number.NaN }, ...later];
}
