import { longDate } from "@lac-analytics/charts";
import { addMonths, type Day, isoFromDay } from "@lac-analytics/core";
import type { Assumption, AtDay, Field } from "@lac-analytics/core/project";
import { isByDate } from "./entryReader.ts";
import type { ChoiceControl, NumberControl } from "./ModelControl.ts";
import { assumptionControls, numberControl } from "./numberControls.ts";

/** Controls for a yearly rise of pay or prices: one for every 1 April, or one for each of its dates. */
export function riseControls(
  id: string,
  field: Field<unknown>,
  rise: Assumption | readonly AtDay<Assumption>[] | undefined,
): readonly NumberControl[] {
  const entry = { field, step: 0.25 };
  if (isByDate<Assumption>(rise)) {
    return rise.flatMap(({ day, value }) =>
      assumptionControls(
        { ...entry, id: `${id}-${isoFromDay(day)}`, label: `${field.title} on ${longDate(isoFromDay(day))}` },
        value,
      ),
    );
  }
  const hint = "On every 1 April after the first month.";
  return assumptionControls({ ...entry, id, hint, slider: { minimum: 0, maximum: 10 } }, rise);
}

/** Controls for a budget: one for every financial year, or one for each date from which it holds. */
export function budgetControls(
  field: Field<unknown>,
  budget: number | readonly AtDay<number | undefined>[] | undefined,
): readonly NumberControl[] {
  const entry = { field, step: 1000 };
  if (!isByDate<number | undefined>(budget)) return [numberControl({ ...entry, id: "budget" }, budget)];
  return budget.map(({ day, value }) =>
    numberControl(
      { ...entry, id: `budget-${isoFromDay(day)}`, label: `${field.title} from ${longDate(isoFromDay(day))}` },
      value,
    ),
  );
}

/**
 * A choice among the firsts of the months of a scenario.
 *
 * @param none what is chosen where there is no date
 * @param chosen a day that is among them whether it is one of these months or not
 */
export function dateControl(
  { from, months }: { readonly from: Day; readonly months: number },
  id: string,
  label: string,
  none: string,
  chosen: Day | undefined,
): ChoiceControl {
  const days = Array.from({ length: Math.max(0, months - 1) }, (_, month) => addMonths(from, month + 1));
  if (chosen !== undefined && !days.includes(chosen)) days.push(chosen);
  return {
    kind: "choice",
    id,
    label,
    hint: "",
    value: chosen === undefined ? "" : isoFromDay(chosen),
    choices: [
      { value: "", label: none },
      ...days.map(isoFromDay).map((date) => ({ value: date, label: `From ${longDate(date)}` })),
    ],
  };
}
