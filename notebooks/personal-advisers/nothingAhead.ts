import type { Chart, ChartTable } from "@lac-analytics/charts";
import { findMeasure, type Measure } from "@lac-analytics/core";
import type { CaseloadModel, Message } from "@lac-analytics/notebook";
import type { Caseloads } from "./caseloads.ts";
import type { Costs } from "./costs.ts";
import type { projected } from "./scenario.ts";

/** What is to come of the young people who are known; nothing where it cannot be told, or may not be. */
export interface Ahead {
  readonly messages: readonly Message[];
  /** which of the paper's sections there is something for */
  readonly has: Readonly<Record<"caseloads" | "cost" | "matters" | "compared", boolean>>;
  readonly sure: string;
  readonly asked: string;
  readonly choice: string;
  readonly statusTable: ChartTable | null;
  readonly fan: Chart | null;
  readonly ages: string;
  readonly load: Pick<Caseloads, "sentences" | "grid" | "table" | "neededTable" | "chanceTable" | "leftOut">;
  readonly cost: Omit<Costs, "choice">;
  readonly tornado: Chart | null;
  readonly comparison: ChartTable | null;
  readonly model: CaseloadModel | null;
}

type Scenario = Parameters<typeof projected>[1];

/** Whether who is entitled can be told: by the counts of the scenario or a list alone, or by the return. */
export function canTell({ youngPeople }: Scenario, isKnown: (measure: Measure) => boolean): boolean {
  if ("counts" in youngPeople || youngPeople.people.return.length === 0) return true;
  return isKnown(findMeasure("pa-entitled"));
}

/** Why nothing is projected. */
export const whyNothing = {
  cannotTell: "Nothing is projected, since the return cannot tell who is entitled.",
  past: "Nothing is projected, since the scenario ends before the date of this report.",
  tooFew:
    "Nothing is projected in this version, which is for publication: the young people to come are so few that one of them could be told.",
} as const;

/** What stands in the place of a projection where there is none. */
export function nothingAhead(why: string): Ahead {
  return {
    messages: [],
    has: { caseloads: false, cost: false, matters: false, compared: false },
    sure: "",
    asked: "",
    choice: "",
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
