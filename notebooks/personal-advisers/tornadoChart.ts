import { type Chart, type DatedWording, tornado } from "@lac-analytics/charts";
import {
  type CaseloadScenario,
  caseloadAnswer,
  caseloadAssumptions,
  tornado as rangesOf,
} from "@lac-analytics/core/project";
import type { NotebookSource } from "@lac-analytics/notebook";
import { assumptionText } from "./assumptionTable.ts";
import { peopleOf } from "./scenario.ts";

/** The assumptions as a chart names them, by their keys in a scenario. */
const shortNames: Readonly<Record<string, string>> = {
  counts: "Young people counted",
  take_up_at_21: "Take-up of support at 21",
  stopping: "Stopping at 21 or over",
  re_engagement: "Coming back",
  contact: "Those not in touch who seek support",
  end_of_support: "Age at which support ends",
  becoming_care_leavers: "Children who become care leavers",
  arrivals: "Arrivals",
  joint_working: "Advisers before 18",
  qualifying_support: "Qualifying young people supported",
  vacancies: "Posts that stand empty",
};

/** How far each assumption that is a range moves the young people in receipt at their most; null where none does. */
export function tornadoChart(source: NotebookSource, scenario: CaseloadScenario, wording: DatedWording): Chart | null {
  const people = source.internal ? peopleOf(source, scenario) : undefined;
  const inputs = people === undefined ? {} : { people };
  const base = caseloadAnswer(scenario, "young people", inputs);
  const units = new Map(caseloadAssumptions(scenario).map(({ key, unit }) => [key, unit]));
  const rows = rangesOf(scenario, { question: "young people", ...inputs })
    .filter(({ swing }) => swing > 0)
    .map(({ assumption, low, high, atLow, atHigh }) => {
      const unit = units.get(assumption) ?? "number";
      const ends =
        low === undefined || high === undefined
          ? {}
          : { lowEnd: assumptionText(low, unit), highEnd: assumptionText(high, unit) };
      return { assumption: shortNames[assumption] ?? assumption, low: atLow, high: atHigh, base, ...ends };
    });
  return rows.length === 0
    ? null
    : tornado(rows, "young people", { ...wording, measure: "Young people in receipt at the month end with the most" });
}
