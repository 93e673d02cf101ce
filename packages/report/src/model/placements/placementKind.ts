import { InputError } from "@lac-analytics/core";
import {
  type PlacementProjection,
  type PlacementScenario,
  placementFields,
  placementNotes,
  placementScenarioText,
  projectPlacementsFrom,
  readPlacementScenario,
} from "@lac-analytics/core/project";
import type { PlacementModel } from "@lac-analytics/notebook";
import { placementsWorkbook } from "../../answers/placementsWorkbook.ts";
import type { ScenarioKind } from "../ScenarioKind.ts";
import { enteredPlacements } from "./enteredPlacements.ts";
import { placementControls } from "./placementControls.ts";
import { placementResults } from "./placementResults.ts";
import { placementsCsv } from "./placementsCsv.ts";

/** Scenarios of children looked after, their placements and what these cost, for a page. */
export function placementKind(
  { scenario: own, inputs }: PlacementModel,
  council: string,
): ScenarioKind<PlacementScenario, PlacementProjection> {
  return {
    command: "placements",
    holds:
      "The page holds how many children of each age in months were in each kind of placement at the start, and how often children came, moved and left in the days of reference. It holds no name, number or date of birth, and is for whoever may see the report for internal use.",
    sections: [
      { id: "children", heading: "", charts: [0], tables: ["children"] },
      { id: "beside", heading: "Scenarios side by side", charts: [], tables: ["comparison"] },
      { id: "cost", heading: "Cost", charts: [1], tables: ["costs"] },
      { id: "why", heading: "Why the cost differs from the report's scenario", charts: [2], tables: [] },
      { id: "assumed", heading: "What is assumed", charts: [], tables: ["changes", "prices"] },
      { id: "monthly", heading: "Month by month", charts: [], tables: ["months"], folded: true },
    ],
    own,
    controls: placementControls,
    entered: enteredPlacements,
    text: placementScenarioText,
    read: readPlacementScenario,
    opened: (file) => {
      if (file.compatibleWith !== undefined) {
        throw new InputError(
          `${file.title}: it is to be as ${file.compatibleWith}, which this page does not work out.`,
        );
      }
      const { from, months, reference, ageBands, groups, simulations, seed } = own;
      const whole = { ...file, from, months, reference, ageBands, groups, simulations, seed };
      // read anew, so that what it says of groups and ages is held against those of the page
      return readPlacementScenario(placementScenarioText(whole), file.title);
    },
    ownOfPage: [
      ["from", placementFields.from.title],
      ["months", placementFields.months.title],
      ["reference", placementFields.reference.title],
      ["ageBands", placementFields.ages.title],
      ["groups", placementFields.groups.title],
      ["simulations", placementFields.simulations.title],
      ["seed", placementFields.seed.title],
    ],
    project: (scenario) => projectPlacementsFrom(inputs, scenario),
    results: (projections) => placementResults(projections, council),
    csv: placementsCsv,
    workbook: placementsWorkbook,
    notes: placementNotes,
  };
}
