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

/** How far each assumption that is a range moves the young people in receipt at their most; null where none does. */
export function tornadoChart(source: NotebookSource, scenario: CaseloadScenario, wording: DatedWording): Chart | null {
  const people = source.internal ? peopleOf(source, scenario) : undefined;
  const inputs = people === undefined ? {} : { people };
  const base = caseloadAnswer(scenario, "young people", inputs);
  const assumed = new Map(caseloadAssumptions(scenario).map((each) => [each.key, each]));
  const rows = rangesOf(scenario, { question: "young people", ...inputs })
    .filter(({ swing }) => swing > 0)
    .map(({ assumption, low, high, atLow, atHigh }) => {
      const counted = assumption === "counts" ? "Young people counted" : assumption;
      const { title = counted, unit = "number" } = assumed.get(assumption) ?? {};
      const ends =
        low === undefined || high === undefined
          ? {}
          : { lowEnd: assumptionText(low, unit), highEnd: assumptionText(high, unit) };
      return { assumption: title, low: atLow, high: atHigh, base, ...ends };
    });
  return rows.length === 0
    ? null
    : tornado(rows, "young people", { ...wording, measure: "Young people in receipt at the month end with the most" });
}
