import { findMeasure, isKnownAt } from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/report";
import type { projected } from "./scenario.ts";

type Scenario = Parameters<typeof projected>[1];

/** Whether who is entitled can be told: by the counts of the scenario or a list alone, or by the return. */
export function canProject({ care, asAt }: NotebookSource, { youngPeople }: Scenario): boolean {
  if ("counts" in youngPeople || youngPeople.people.return.length === 0) return true;
  return isKnownAt(care, findMeasure("pa-entitled"), { asAt });
}

/** What stands in the place of a projection where the return cannot tell who is entitled. */
export const nothingProjected = {
  whyWide: "",
  caseloads: [],
  cost: "",
  statusTable: null,
  fan: null,
  ages: "Nothing is projected, since the return cannot tell who is entitled.",
  grid: null,
  caseloadTable: null,
  neededTable: null,
  chanceTable: null,
  unitCost: "",
  costTable: null,
  establishmentTable: null,
  waitingTable: null,
  tornado: null,
  comparison: null,
  model: null,
} as const;
