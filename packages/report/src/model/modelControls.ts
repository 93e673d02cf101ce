import { longDate } from "@lac-analytics/charts";
import { addMonths, type Day, isoFromDay } from "@lac-analytics/core";
import type { AtDay, CaseloadScenario } from "@lac-analytics/core/project";
import type { ChoiceControl, ControlGroup, ModelControl, NumberControl } from "./ModelControl.ts";
import { assumption, number } from "./numberControls.ts";

/** The controls of a scenario's page, holding what the scenario says. */
export function modelControls(scenario: CaseloadScenario): readonly ControlGroup[] {
  return [
    { legend: "Advisers", controls: adviserControls(scenario) },
    { legend: "Caseload", controls: caseloadControls(scenario) },
    { legend: "Cost", controls: costControls(scenario) },
    {
      legend: "Name",
      controls: [
        {
          kind: "text",
          id: "title",
          label: "Name of the scenario",
          hint: "Stands in the files that you download.",
          value: `${scenario.title}: what if`,
        },
      ],
    },
  ];
}

function adviserControls(scenario: CaseloadScenario): readonly ModelControl[] {
  const { advisers, from, recruitmentMonths, vacancies } = scenario;
  const steps = typeof advisers === "number" ? [{ from, number: advisers }] : (advisers ?? []);
  const [first, later] = [steps.findLast((step) => step.from <= from), steps.find((step) => step.from > from)];
  const most = Math.max(20, ...steps.map(({ number }) => 2 * number), ...(scenario.compare ?? []));
  const posts = { unit: "full-time posts", minimum: 0.1, maximum: 10_000, step: 0.5 };
  return [
    number(
      {
        id: "advisers",
        label: `Advisers from ${longDate(isoFromDay(from))}`,
        ...posts,
        ...ifGiven(first, { minimum: 0.5, maximum: most }),
      },
      first?.number,
    ),
    laterChange(scenario, later?.from),
    number(
      {
        id: "laterAdvisers",
        label: "Advisers from then on",
        ...posts,
        optional: true,
        hint: "Counts only with a date.",
      },
      later?.number,
    ),
    number(
      {
        id: "recruitmentMonths",
        label: "Time to fill a new post",
        unit: "months",
        minimum: 0,
        maximum: 24,
        step: 1,
        whole: true,
      },
      recruitmentMonths,
    ),
    ...assumption(
      { id: "vacancies", label: "Posts that stand empty", unit: "%", minimum: 0, maximum: 90, step: 1, scale: 100 },
      vacancies,
    ),
  ];
}

function laterChange({ from, months }: CaseloadScenario, chosen: Day | undefined): ChoiceControl {
  const days = Array.from({ length: Math.max(0, months - 1) }, (_, month) => addMonths(from, month + 1));
  if (chosen !== undefined && !days.includes(chosen)) days.push(chosen);
  return {
    kind: "choice",
    id: "laterFrom",
    label: "Later change of advisers",
    hint: "",
    value: chosen === undefined ? "" : isoFromDay(chosen),
    choices: [
      { value: "", label: "No change" },
      ...days.map(isoFromDay).map((date) => ({ value: date, label: `From ${longDate(date)}` })),
    ],
  };
}

function caseloadControls(scenario: CaseloadScenario): readonly ModelControl[] {
  const { targetCaseload, takeUpAt21, youngPeople } = scenario;
  const byAge =
    "counts" in youngPeople && youngPeople.counts.some(({ value }) => typeof value === "object" && "under21" in value);
  return [
    number(
      {
        id: "targetCaseload",
        label: "Target caseload",
        unit: "young people for each adviser",
        minimum: 0.1,
        maximum: 10_000,
        step: 0.5,
        ...ifGiven(targetCaseload, { minimum: 10, maximum: Math.max(40, targetCaseload ?? 0) }),
      },
      targetCaseload,
    ),
    ...(byAge
      ? assumption(
          {
            id: "takeUpAt21",
            label: "Take-up of support at 21",
            unit: "%",
            minimum: 0,
            maximum: 100,
            step: 1,
            scale: 100,
            slider: { minimum: 0, maximum: 100 },
          },
          takeUpAt21,
          true,
        )
      : []),
  ];
}

function costControls({ costPerAdviser, onCosts, payAward, budget }: CaseloadScenario): readonly ModelControl[] {
  const pounds = { unit: "£ a year", minimum: 0, maximum: 1_000_000 };
  const likely = typeof costPerAdviser === "object" ? costPerAdviser.high : (costPerAdviser ?? 0);
  const award = { unit: "%", minimum: -50, maximum: 100, step: 0.25, scale: 100, optional: true };
  const yearly = { ...pounds, maximum: 1e9, step: 1000, optional: true };
  return [
    ...assumption(
      {
        id: "costPerAdviser",
        label: "Cost of one adviser",
        ...pounds,
        step: 500,
        ...ifGiven(costPerAdviser, { minimum: 0, maximum: Math.max(60_000, 1.5 * likely) }),
      },
      costPerAdviser,
    ),
    ...assumption(
      {
        id: "onCosts",
        label: "On-costs",
        unit: "% of that cost",
        minimum: 0,
        maximum: 300,
        step: 1,
        scale: 100,
        optional: onCosts === undefined,
      },
      onCosts,
    ),
    ...(isByDate(payAward)
      ? payAward.flatMap(({ day, value }) =>
          assumption(
            { id: `payAward-${isoFromDay(day)}`, label: `Pay award on ${longDate(isoFromDay(day))}`, ...award },
            value,
          ),
        )
      : assumption(
          {
            id: "payAward",
            label: "Pay award",
            ...award,
            hint: "On every 1 April after the first month.",
            slider: { minimum: 0, maximum: 10 },
          },
          payAward,
        )),
    ...(isByDate(budget)
      ? budget.map(({ day, value }) =>
          number(
            { id: `budget-${isoFromDay(day)}`, label: `Budget from ${longDate(isoFromDay(day))}`, ...yearly },
            value,
          ),
        )
      : [number({ id: "budget", label: "Budget", ...yearly }, budget)]),
  ];
}

/** A slider for what the report's scenario says; what it does not say may stay blank, and a slider cannot stand on that. */
function ifGiven(
  value: unknown,
  slider: NonNullable<NumberControl["slider"]>,
): Pick<NumberControl, "optional"> & Partial<Pick<NumberControl, "slider">> {
  return value === undefined ? { optional: true } : { optional: false, slider };
}

/** Whether something is told for each of several dates. */
export function isByDate<T>(value: unknown): value is readonly AtDay<T>[] {
  return Array.isArray(value);
}
