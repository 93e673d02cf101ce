import { longDate } from "@lac-analytics/charts";
import {
  addMonths,
  InputError,
  isoFromDay,
  type PlacementProjection,
  type PlacementScenario,
  projectPlacements,
  readPlacementScenario,
} from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/report";

/** More simulated futures than these would keep whoever builds the report waiting; ranges hardly change with more. */
export const mostFutures = 500;

/** How far the first month of a scenario may lie from the date of the report, in months. */
const nearEnough = 12;

/** The scenario of that name with a number of futures that a report has time for; undefined where there is no such file. */
export function scenarioIn(source: NotebookSource, name: string): PlacementScenario | undefined {
  const file = source.file(name);
  if (file === undefined) return undefined;
  const scenario = readPlacementScenario(file.bytes, file.name);
  return { ...scenario, simulations: Math.min(scenario.simulations, mostFutures) };
}

/** Why a scenario is not for this report; blank where it is. */
export function whyNotFor({ asAt }: NotebookSource, { title, from, compatibleWith }: PlacementScenario): string {
  if (compatibleWith !== undefined) {
    return `The scenario "${title}" is one of ${compatibleWith}, which lac project placements runs; a report needs one without compatible_with.`;
  }
  if (from > addMonths(asAt, nearEnough) || from < addMonths(asAt, -nearEnough)) {
    return `The scenario "${title}" begins on ${longDate(isoFromDay(from))}, more than ${nearEnough} months from the date of this report; give it a first month near to that.`;
  }
  return "";
}

/** The projections of the scenario and of the one to hold it against, or why there is none. */
export interface Projected {
  readonly own?: PlacementProjection;
  readonly compared?: PlacementProjection;
  readonly whyNone: string;
}

/** What is projected from the return: the scenario and, in a report for internal use, the one that it is held against. */
export function projected(source: NotebookSource): Projected {
  const scenario = scenarioIn(source, "placements");
  if (scenario === undefined) {
    return {
      whyNone:
        "There is no scenario of placements for this return: name a YAML file as placements under files in settings.json.",
    };
  }
  const whyNone = whyNotFor(source, scenario);
  if (whyNone !== "") return { whyNone };
  try {
    const own = projectPlacements(source.care, scenario);
    const other = source.internal ? scenarioIn(source, "placements-compared") : undefined;
    if (other === undefined || whyNotFor(source, other) !== "") return { own, whyNone };
    const { simulations, seed } = scenario;
    return { own, compared: projectPlacements(source.care, { ...other, simulations, seed }), whyNone };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { whyNone: `Nothing is projected. ${error.message}` };
  }
}
