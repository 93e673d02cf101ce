import { longDate } from "@lac-analytics/charts";
import { addMonths, type Day, isoFromDay } from "@lac-analytics/core";
import { type AtDay, type CaseloadScenario, caseloadFields } from "@lac-analytics/core/project";
import type { ChoiceControl, ControlGroup, ModelControl, ModelEntries, SliderEnds } from "./ModelControl.ts";
import { assumptionControls, numberControl } from "./numberControls.ts";

/**
 * The controls of a scenario's page, holding what the scenario says. One change of the advisers more can be entered than
 * there are.
 *
 * @param changes how many later changes of the advisers there is room for
 */
export function modelControls(
  scenario: CaseloadScenario,
  changes: number = laterSteps(scenario).length + 1,
): readonly ControlGroup[] {
  return [
    {
      legend: "Name",
      controls: [
        {
          kind: "text",
          id: "title",
          label: caseloadFields.title.title,
          hint: "Stands beside it in tables and charts, and in the files that you download.",
          value: scenario.title,
        },
      ],
    },
    { legend: "Advisers", controls: adviserControls(scenario, changes) },
    { legend: "Caseload", controls: caseloadControls(scenario) },
    { legend: "Cost", controls: costControls(scenario) },
  ];
}

/** The controls of a scenario as they are with these entries: one change of the advisers more than were entered. */
export function controlsWith(scenario: CaseloadScenario, entries: ModelEntries): readonly ControlGroup[] {
  return modelControls(scenario, changesEntered(entries) + 1);
}

/** How many later changes of the advisers have something in their controls, and those before the last of them. */
export function changesEntered(entries: ModelEntries): number {
  const entered = Object.entries(entries).flatMap(([id, text]) => {
    const change = /^advisers-(\d{1,3})(?:-from)?$/.exec(id)?.[1];
    return change === undefined || text === "" ? [] : [Number(change)];
  });
  return Math.max(0, ...entered);
}

/** What stands in the controls at first. */
export function firstEntries(scenario: CaseloadScenario): ModelEntries {
  const all: readonly ModelControl[] = modelControls(scenario).flatMap(({ controls }) => controls);
  return Object.fromEntries(all.map(({ id, value }) => [id, value]));
}

/** The posts at the start, where they are given. */
function firstPosts({ advisers, from }: CaseloadScenario): number | undefined {
  return typeof advisers === "object" ? advisers.findLast((step) => step.from <= from)?.number : advisers;
}

function laterSteps({ advisers, from }: CaseloadScenario) {
  return typeof advisers === "object" ? advisers.filter((step) => step.from > from) : [];
}

function adviserControls(scenario: CaseloadScenario, changes: number): readonly ModelControl[] {
  const { from, recruitmentMonths, vacancies, compare = [] } = scenario;
  const first = firstPosts(scenario);
  const later = laterSteps(scenario);
  const most = Math.max(
    20,
    ...[first ?? 0, ...later.map(({ number }) => number)].map((posts) => 2 * posts),
    ...compare,
  );
  const posts = { field: caseloadFields.advisers, step: 0.5 };
  return [
    numberControl(
      {
        ...posts,
        id: "advisers",
        label: `Advisers from ${longDate(isoFromDay(from))}`,
        ...sliderFor(first, { minimum: 0.5, maximum: most }),
      },
      first,
    ),
    ...Array.from({ length: changes }, (_, at) => at).flatMap((at): readonly ModelControl[] => {
      const [id, name] = [`advisers-${at + 1}`, `Change ${at + 1}`];
      return [
        changeDate(scenario, `${id}-from`, `${name}: from`, later[at]?.from),
        numberControl(
          { ...posts, id, label: `${name}: advisers from then on`, hint: "Counts only with a date." },
          later[at]?.number,
        ),
      ];
    }),
    numberControl({ id: "recruitmentMonths", field: caseloadFields.recruitmentMonths, step: 1 }, recruitmentMonths),
    ...assumptionControls({ id: "vacancies", field: caseloadFields.vacancies, step: 1 }, vacancies),
  ];
}

function changeDate(
  { from, months }: CaseloadScenario,
  id: string,
  label: string,
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
      { value: "", label: "No change" },
      ...days.map(isoFromDay).map((date) => ({ value: date, label: `From ${longDate(date)}` })),
    ],
  };
}

function caseloadControls({ targetCaseload, takeUpAt21, youngPeople }: CaseloadScenario): readonly ModelControl[] {
  const byAge =
    "counts" in youngPeople && youngPeople.counts.some(({ value }) => typeof value === "object" && "under21" in value);
  return [
    numberControl(
      {
        id: "targetCaseload",
        field: caseloadFields.targetCaseload,
        step: 0.5,
        ...sliderFor(targetCaseload, { minimum: 10, maximum: Math.max(40, targetCaseload ?? 0) }),
      },
      targetCaseload,
    ),
    // totals do not change with the take-up
    ...(byAge
      ? assumptionControls(
          { id: "takeUpAt21", field: caseloadFields.takeUpAt21, step: 1, slider: { minimum: 0, maximum: 100 } },
          takeUpAt21,
          true,
        )
      : []),
  ];
}

function costControls({ costPerAdviser, onCosts, payAward, budget }: CaseloadScenario): readonly ModelControl[] {
  const likely = typeof costPerAdviser === "object" ? costPerAdviser.high : (costPerAdviser ?? 0);
  const award = { field: caseloadFields.payAward, step: 0.25 };
  const yearly = { field: caseloadFields.budget, step: 1000 };
  return [
    ...assumptionControls(
      {
        id: "costPerAdviser",
        field: caseloadFields.costPerAdviser,
        step: 500,
        ...sliderFor(costPerAdviser, { minimum: 0, maximum: Math.max(60_000, 1.5 * likely) }),
      },
      costPerAdviser,
    ),
    ...assumptionControls({ id: "onCosts", field: caseloadFields.onCosts, step: 1 }, onCosts),
    ...(isByDate(payAward)
      ? payAward.flatMap(({ day, value }) =>
          assumptionControls(
            { ...award, id: `payAward-${isoFromDay(day)}`, label: `Pay award on ${longDate(isoFromDay(day))}` },
            value,
          ),
        )
      : assumptionControls(
          {
            ...award,
            id: "payAward",
            hint: "On every 1 April after the first month.",
            slider: { minimum: 0, maximum: 10 },
          },
          payAward,
        )),
    ...(isByDate(budget)
      ? budget.map(({ day, value }) =>
          numberControl(
            { ...yearly, id: `budget-${isoFromDay(day)}`, label: `Budget from ${longDate(isoFromDay(day))}` },
            value,
          ),
        )
      : [numberControl({ ...yearly, id: "budget" }, budget)]),
  ];
}

/** A slider for what the scenario says; where it says nothing there is nothing on which one could stand. */
function sliderFor(value: unknown, slider: SliderEnds): { readonly slider?: SliderEnds } {
  return value === undefined ? {} : { slider };
}

/** Whether something is told for each of several dates. */
export function isByDate<T>(value: unknown): value is readonly AtDay<T>[] {
  return Array.isArray(value);
}
