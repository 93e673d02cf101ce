import type { Figure } from "@lac-analytics/core";
import { type CaseloadScenario, readCaseloadScenario } from "@lac-analytics/core/project";
import { caseloadModel } from "@lac-analytics/notebook";
import { caseloadKind } from "../../../packages/report/src/model/caseload/caseloadKind.ts";

/** A scenario of counts by age over two years, from a few keys. */
export function exampleScenario(keys: Readonly<Record<string, unknown>> = {}): CaseloadScenario {
  const counts = {
    "2019-03-31": { under_21: 130, from_21: 60, supported_from_21: 10 },
    "2021-03-31": { under_21: 140, from_21: 90 },
  };
  const whole = {
    title: "The report's",
    from: "2019-04-01",
    months: 24,
    young_people: { counts },
    take_up_at_21: 0.75,
    advisers: 7,
    compare: [7, 8, 9, 10, 11],
    target_caseload: 22,
    cost_per_adviser: 28_500,
    on_costs: 0,
    ...keys,
  };
  return readCaseloadScenario(JSON.stringify(whole), "report.json");
}

/** Young people in receipt on a date gone by. */
export function knownFigure(date: string, value: number): Figure {
  const unit = "young people";
  return {
    measure: "pa-receiving",
    periodStart: date,
    periodEnd: date,
    authority: "",
    breakdown: "total",
    category: "total",
    unit,
    symbol: "",
    value,
    numerator: value,
    note: "",
  };
}

/** The kind of a page that begins with this scenario. */
export function kindOf(scenario: CaseloadScenario): ReturnType<typeof caseloadKind> {
  return caseloadKind(caseloadModel(scenario), "A council");
}
