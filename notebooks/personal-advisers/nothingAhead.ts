import { findMeasure, type Measure } from "@lac-analytics/core";
import type { Ahead } from "./ahead.ts";
import type { projected } from "./scenario.ts";

type Scenario = Parameters<typeof projected>[1];

/** Whether who is entitled can be told: by the counts of the scenario or a list alone, or by the return. */
export function canTell({ youngPeople }: Scenario, isKnown: (measure: Measure) => boolean): boolean {
  if ("counts" in youngPeople || youngPeople.people.return.length === 0) return true;
  return isKnown(findMeasure("pa-entitled"));
}

/** Why nothing is projected. */
export const whyNothing = {
  cannotTell: "Nothing is projected, since the return cannot tell who is entitled.",
  tooFew:
    "Nothing is projected in this version, which is for publication: the young people to come are so few that one of them could be told.",
} as const;

/** What stands in the place of a projection where there is none. */
export function nothingAhead(why: string): Ahead {
  return {
    messages: [],
    has: { caseloads: false, cost: false, matters: false, compared: false, others: false },
    asked: "",
    costInAll: "",
    statusTable: null,
    fan: null,
    ages: why,
    load: { sentences: [], grid: null, table: null, neededTable: null, chanceTable: null, leftOut: [] },
    cost: { summary: "", unit: "", table: null, establishments: null, waiting: null, leftOut: [] },
    tornado: null,
    comparison: null,
    model: null,
  };
}
