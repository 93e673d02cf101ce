import { projectCaseload } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { caseloadWorkbook } from "../../../packages/report/src/answers/caseloadWorkbook.ts";
import { exampleScenario } from "../model/exampleModel.ts";

/** The heads of the columns of a worksheet of scenarios that say these things. */
function columnsOf(sheet: string, ...scenarios: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const projections = scenarios.map((keys, at) =>
    projectCaseload(exampleScenario({ title: `Scenario ${at}`, ...keys })),
  );
  const found = caseloadWorkbook(projections, "").sheets.find(({ name }) => name === sheet);
  return found?.table?.columns.map(({ label }) => label) ?? [];
}

describe("the workbook of scenarios of caseloads", () => {
  it("has a line for the target that all agree on, also those who name none", () => {
    expect(columnsOf("caseloads", { target_caseload: 22 }, { target_caseload: 22 })).toContain("Target");
    expect(columnsOf("caseloads", { target_caseload: 22 }, { target_caseload: undefined })).toContain("Target");
  });

  it("has none where they want different caseloads", () => {
    expect(columnsOf("caseloads", { target_caseload: 22 }, { target_caseload: 18 })).not.toContain("Target");
  });
});
