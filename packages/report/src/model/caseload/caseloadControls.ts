import { longDate } from "@lac-analytics/charts";
import { isoFromDay } from "@lac-analytics/core";
import { type CaseloadScenario, caseloadFields } from "@lac-analytics/core/project";
import { budgetControls, dateControl, riseControls } from "../datedControls.ts";
import type { ControlGroup, ModelControl, ModelEntries } from "../ModelControl.ts";
import { assumptionControls, numberControl, sliderFor } from "../numberControls.ts";

/**
 * The controls of a scenario of caseloads, holding what it says. One change of the advisers more can be entered than there
 * are.
 *
 * @param entries what stands in them; what the scenario says without
 */
export function caseloadControls(scenario: CaseloadScenario, entries?: ModelEntries): readonly ControlGroup[] {
  const changes = 1 + (entries === undefined ? laterSteps(scenario).length : changesEntered(entries));
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
    { legend: "Caseload", controls: targetControls(scenario) },
    { legend: "Cost", controls: costControls(scenario) },
  ];
}

/** How many later changes of the advisers have something in their controls, and those before the last of them. */
export function changesEntered(entries: ModelEntries): number {
  const entered = Object.entries(entries).flatMap(([id, text]) => {
    const change = /^advisers-(\d{1,3})(?:-from)?$/.exec(id)?.[1];
    return change === undefined || text === "" ? [] : [Number(change)];
  });
  return Math.max(0, ...entered);
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
        dateControl(scenario, `${id}-from`, `${name}: from`, "No change", later[at]?.from),
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

function targetControls({ targetCaseload, takeUpAt21, youngPeople }: CaseloadScenario): readonly ModelControl[] {
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
    ...riseControls("payAward", caseloadFields.payAward, payAward),
    ...budgetControls(caseloadFields.budget, budget),
  ];
}
