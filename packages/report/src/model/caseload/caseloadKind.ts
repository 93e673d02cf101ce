import {
  type CaseloadProjection,
  type CaseloadScenario,
  caseloadFields,
  caseloadNotes,
  caseloadScenarioText,
  projectCaseload,
  readCaseloadScenario,
} from "@lac-analytics/core/project";
import type { CaseloadModel } from "@lac-analytics/notebook";
import { caseloadWorkbook } from "../../answers/caseloadWorkbook.ts";
import type { ScenarioKind } from "../ScenarioKind.ts";
import { caseloadControls } from "./caseloadControls.ts";
import { caseloadCsv } from "./caseloadCsv.ts";
import { caseloadResults } from "./caseloadResults.ts";
import { enteredCaseload } from "./enteredCaseload.ts";

/** Scenarios of young people, personal advisers and their cost, for a page. */
export function caseloadKind(
  { scenario: own, known }: CaseloadModel,
  council: string,
): ScenarioKind<CaseloadScenario, CaseloadProjection> {
  return {
    command: "caseload",
    holds:
      "The page holds numbers of young people expected at the ends of months, worked out for the report, and no child's details.",
    sections: [
      { id: "caseload", heading: "", charts: [0], tables: ["caseloads"] },
      { id: "beside", heading: "Scenarios side by side", charts: [], tables: ["comparison"] },
      { id: "cost", heading: "Cost", charts: [1], tables: ["costs", "posts"] },
      { id: "advisers", heading: "Advisers needed", charts: [], tables: ["needed", "waiting", "break-even"] },
      { id: "receipt", heading: "Young people in receipt", charts: [2], tables: [] },
      { id: "monthly", heading: "Month by month", charts: [], tables: ["months"], folded: true },
    ],
    own,
    controls: caseloadControls,
    entered: enteredCaseload,
    text: caseloadScenarioText,
    read: readCaseloadScenario,
    // a page has no list of people: those of a file that projects from them are the report's
    opened: (file) => {
      const { youngPeople, from, months, takeUpAt21 } = "counts" in file.youngPeople ? file : own;
      return {
        ...file,
        youngPeople,
        from,
        months,
        takeUpAt21,
        simulations: Math.min(file.simulations, own.simulations),
      };
    },
    ownOfPage: (["youngPeople", "from", "months", "takeUpAt21", "simulations"] as const).map((key) => [
      key,
      caseloadFields[key].title,
    ]),
    project: projectCaseload,
    results: (projections) => caseloadResults(projections, { known, council }),
    csv: caseloadCsv,
    workbook: caseloadWorkbook,
    notes: ({ scenario }) => caseloadNotes(scenario),
  };
}
