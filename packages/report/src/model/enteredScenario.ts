import { InputError, isoFromDay } from "@lac-analytics/core";
import {
  type CaseloadScenario,
  caseloadFields,
  type Field,
  type PlainValue,
  plainNode,
} from "@lac-analytics/core/project";
import type { ModelControl, ModelEntries } from "./ModelControl.ts";
import { changesEntered, controlsWith, isByDate } from "./modelControls.ts";

/** Why an entry cannot be used, said beside its control. */
export interface EntryFault {
  readonly id: string;
  readonly fault: string;
}

const rangeFault =
  "Give both the lowest and the highest, or neither: the lowest below the highest, and the likeliest between the two.";

/**
 * The scenario that a reader has entered: what stands in the controls is read by the rules that read a scenario file, and
 * what is blank is not given, as it is there. Undefined where an entry cannot be used, with the reasons.
 *
 * @param base the scenario that the entries change
 */
export function enteredScenario(
  base: CaseloadScenario,
  entries: ModelEntries,
): { readonly scenario: CaseloadScenario | undefined; readonly faults: readonly EntryFault[] } {
  const controls = new Map<string, ModelControl>(
    controlsWith(base, entries).flatMap((group) => group.controls.map((control) => [control.id, control])),
  );
  const faults: EntryFault[] = [];
  const textIn = (id: string): string => (entries[id] ?? "").trim();
  /** The value that a key's rule gives; where it refuses, nothing, and the fault is said at the control. */
  const read = <T>(field: Field<T>, written: PlainValue, id: string, fault: string): T | undefined => {
    if (written === undefined) return field.absent;
    try {
      return field.rule.read(plainNode(written), { file: id, path: id });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (!faults.some((known) => known.id.startsWith(id.replace(/-(?:low|high)$/, "")))) faults.push({ id, fault });
      return undefined;
    }
  };
  /** The number in a control, in the unit of the scenario; it is read alone first, so that its fault is said beside it. */
  const numberIn = (field: Field<unknown>, id: string): number | undefined => {
    const control = controls.get(id);
    if (control?.kind !== "number" || textIn(id) === "") return undefined;
    const written = Number(textIn(id)) / control.scale;
    read(field, written, id, `Give ${control.asks}, or leave it blank.`);
    return written;
  };
  const numberOf = <T>(field: Field<T>, id: string): T | undefined => read(field, numberIn(field, id), id, "");
  const rangeIn = (field: Field<unknown>, id: string): PlainValue => {
    const [likely, low, high] = ["", "-low", "-high"].map((end) => numberIn(field, `${id}${end}`));
    return low === undefined && high === undefined ? likely : { low, likely, high };
  };
  const rangeOf = <T>(field: Field<T>, id: string): T | undefined =>
    read(field, rangeIn(field, id), textIn(`${id}-low`) === "" ? `${id}-low` : `${id}-high`, rangeFault);
  /** What is told for each of several dates, read together. */
  const byDate = <T>(field: Field<T>, id: string, days: readonly string[], writtenIn: (id: string) => PlainValue) => {
    const written = Object.fromEntries(days.map((day) => [day, writtenIn(`${id}-${day}`)]));
    const given = Object.values(written).some((value) => value !== undefined);
    return read(field, given ? written : undefined, `${id}-${days[0]}`, rangeFault);
  };
  const { payAward, budget, title, advisers } = caseloadFields;
  const daysOf = (value: unknown): readonly string[] | undefined =>
    isByDate(value) ? value.map(({ day }) => isoFromDay(day)) : undefined;
  const [awardDays, budgetDays] = [daysOf(base.payAward), daysOf(base.budget)];
  const nameFault = "Give the scenario a name of one line, at most 500 characters long.";
  const name = read(title, textIn("title"), "title", nameFault);
  const scenario: CaseloadScenario = {
    ...base,
    title: name ?? "",
    advisers: read(
      advisers,
      stepsIn(base, entries, numberIn, faults),
      "advisers",
      "Give the advisers once for each date.",
    ),
    recruitmentMonths: numberOf(caseloadFields.recruitmentMonths, "recruitmentMonths") ?? 0,
    vacancies: rangeOf(caseloadFields.vacancies, "vacancies") ?? 0,
    targetCaseload: numberOf(caseloadFields.targetCaseload, "targetCaseload"),
    takeUpAt21: controls.has("takeUpAt21")
      ? (rangeOf(caseloadFields.takeUpAt21, "takeUpAt21") ?? base.takeUpAt21)
      : base.takeUpAt21,
    costPerAdviser: rangeOf(caseloadFields.costPerAdviser, "costPerAdviser"),
    onCosts: rangeOf(caseloadFields.onCosts, "onCosts"),
    payAward:
      awardDays === undefined
        ? rangeOf(payAward, "payAward")
        : byDate(payAward, "payAward", awardDays, (id) => rangeIn(payAward, id)),
    budget:
      budgetDays === undefined
        ? numberOf(budget, "budget")
        : byDate(budget, "budget", budgetDays, (id) => numberIn(budget, id) ?? null),
  };
  return { scenario: faults.length === 0 ? scenario : undefined, faults };
}

/** The advisers as they were entered: one number, or numbers each from a day on. */
function stepsIn(
  { from }: CaseloadScenario,
  entries: ModelEntries,
  numberIn: (field: Field<unknown>, id: string) => number | undefined,
  faults: EntryFault[],
): PlainValue {
  const first = numberIn(caseloadFields.advisers, "advisers");
  const later = Array.from({ length: changesEntered(entries) }, (_, at) => {
    const id = `advisers-${at + 1}`;
    const number = numberIn(caseloadFields.advisers, id);
    const date = entries[`${id}-from`] ?? "";
    if (date !== "" && number === undefined)
      faults.push({ id, fault: "Give the number of advisers from this date on, or choose no change." });
    return date === "" || number === undefined ? [] : [{ from: date, number }];
  }).flat();
  if (later.length === 0) return first;
  if (first === undefined)
    faults.push({ id: "advisers", fault: "Give the number of advisers before the later change too." });
  return [{ from: isoFromDay(from), number: first ?? Number.NaN }, ...later];
}
