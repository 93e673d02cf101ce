import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import type { AssumedRange, Assumption, CaseloadScenario } from "@lac-analytics/core/project";
import type { ModelControl, ModelEntries, NumberControl } from "./ModelControl.ts";
import { isByDate, modelControls } from "./modelControls.ts";

/** Why an entry cannot be used, said beside its control. */
export interface EntryFault {
  readonly id: string;
  readonly fault: string;
}

/**
 * The scenario that a reader has entered: the report's own with what stands in the controls in its place. Undefined
 * where an entry cannot be used, with the reasons.
 *
 * @param own the report's scenario
 */
export function scenarioOf(
  own: CaseloadScenario,
  entries: ModelEntries,
): { readonly scenario: CaseloadScenario | undefined; readonly faults: readonly EntryFault[] } {
  const controls = new Map(
    modelControls(own).flatMap((group) => group.controls.map((control) => [control.id, control])),
  );
  const faults: EntryFault[] = [];
  const numberIn = (id: string): number | undefined => {
    const control = controls.get(id);
    if (control?.kind !== "number") return undefined;
    const { value, fault } = readNumber(control, entries[id] ?? "");
    if (fault !== undefined) faults.push({ id, fault });
    return value;
  };
  const required = (id: string): number => numberIn(id) ?? Number.NaN;
  const assumption = (id: string): Assumption | undefined => {
    const likely = numberIn(id);
    if (!controls.has(`${id}-low`)) return likely;
    const [low, high] = [numberIn(`${id}-low`), numberIn(`${id}-high`)];
    if (low === undefined && high === undefined) return likely;
    const fault = faultOfRange({ low, likely, high });
    if (fault !== undefined) faults.push({ id: low === undefined ? `${id}-low` : `${id}-high`, fault });
    return { low: low ?? Number.NaN, likely, high: high ?? Number.NaN };
  };
  const title = (entries.title ?? "").trim();
  if (title === "" || title.length > 500 || /\p{Cc}/u.test(title)) {
    faults.push({ id: "title", fault: "Give the scenario a name of one line, at most 500 characters long." });
  }
  // an award that is left blank is none, and a budget that is left blank is no budget, not one of nought
  const payAward = isByDate<Assumption>(own.payAward)
    ? own.payAward.flatMap(({ day }) => {
        const value = assumption(`payAward-${isoFromDay(day)}`);
        return value === undefined ? [] : [{ day, value }];
      })
    : assumption("payAward");
  const budget = isByDate<number | undefined>(own.budget)
    ? own.budget.map(({ day }) => ({ day, value: numberIn(`budget-${isoFromDay(day)}`) }))
    : numberIn("budget");
  const scenario: CaseloadScenario = {
    ...own,
    title,
    advisers: advisersIn(own, entries, numberIn, faults),
    recruitmentMonths: required("recruitmentMonths"),
    vacancies: assumption("vacancies") ?? Number.NaN,
    targetCaseload: numberIn("targetCaseload"),
    takeUpAt21: controls.has("takeUpAt21") ? (assumption("takeUpAt21") ?? Number.NaN) : own.takeUpAt21,
    costPerAdviser: assumption("costPerAdviser"),
    onCosts: assumption("onCosts"),
    payAward,
    budget,
  };
  return { scenario: faults.length === 0 ? scenario : undefined, faults };
}

/** What stands in the controls at first. */
export function firstEntries(own: CaseloadScenario): ModelEntries {
  const all: readonly ModelControl[] = modelControls(own).flatMap(({ controls }) => controls);
  return Object.fromEntries(all.map(({ id, value }) => [id, value]));
}

function advisersIn(
  own: CaseloadScenario,
  entries: ModelEntries,
  numberIn: (id: string) => number | undefined,
  faults: EntryFault[],
): CaseloadScenario["advisers"] {
  const number = numberIn("advisers");
  const date = entries.laterFrom ?? "";
  if (date === "") return number;
  const later = numberIn("laterAdvisers");
  const refuse = (id: string, fault: string): undefined => {
    if (!faults.some((known) => known.id === id)) faults.push({ id, fault });
  };
  if (number === undefined) return refuse("advisers", "Give the number of advisers before the later change too.");
  if (later === undefined) {
    return refuse("laterAdvisers", "Give the number of advisers from the later date, or choose no change.");
  }
  return [
    { from: own.from, number },
    { from: dayFromIso(date), number: later },
  ];
}

function readNumber(
  { minimum, maximum, optional, scale, whole }: NumberControl,
  text: string,
): { readonly value?: number; readonly fault?: string } {
  const fault = `Give a number from ${minimum} to ${maximum}${optional ? ", or leave it blank" : ""}.`;
  if (text.trim() === "") return optional ? {} : { fault };
  const entered = Number(text);
  if (!(entered >= minimum && entered <= maximum)) return { fault };
  if (whole === true && !Number.isInteger(entered)) return { fault: "Give a whole number." };
  return { value: entered / scale };
}

function faultOfRange({
  low,
  likely,
  high,
}: { readonly [end in keyof AssumedRange]: number | undefined }): string | undefined {
  if (low === undefined || high === undefined) return "Give both the lowest and the highest, or neither.";
  if (!(low < high)) return "The lowest must be below the highest.";
  if (likely !== undefined && !(low <= likely && likely <= high)) return "The likeliest must lie between the two.";
  return undefined;
}
