import { join } from "node:path";
import { dayFromIso } from "@lac-analytics/core";
import {
  caseloadRows,
  costByFinancialYear,
  projectCaseload,
  readCareLeavers,
  readCaseloadScenario,
  youngPeopleOf,
} from "@lac-analytics/core/project";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { describeInBrowser, openBrowser, openPage } from "../../../inBrowser.ts";
import { project } from "../../../lac.ts";

const scenario = `title: In a browser
from: 2019-04-01
months: 24
young_people: { people: { care_leavers: list.csv } }
take_up_at_21: { low: 0.6, likely: 0.75, high: 0.8 }
stopping: 0.1
re_engagement: { low: 0.05, high: 0.2 }
arrivals: { low: 4, likely: 10, high: 20 }
arrival_age: 18
pay_award: { low: 0, high: 0.04 }
simulations: 2000
`;
const births = Array.from({ length: 40 }, (_, at) => `${1995 + (at % 6)}-${String((at % 12) + 1).padStart(2, "0")}-15`);
const list = [
  "child,birth_date,in_touch",
  ...births.map((birth, at) => `${at},${birth},${at % 4 === 0 ? "no" : "yes"}`),
].join("\n");

describeInBrowser("projectCaseload in a browser", () => {
  it("gives digit for digit what it gives in Node", async () => {
    const bundle = await build({
      stdin: {
        contents: 'export * from "./project/index.ts"; export { dayFromIso } from "./index.ts";',
        resolveDir: join(project, "packages/core/src"),
      },
      // the folder in which this process began may be gone by now
      absWorkingDir: project,
      bundle: true,
      format: "iife",
      globalName: "core",
      platform: "browser",
      write: false,
    });
    const page = await openPage(await openBrowser());
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
    const inBrowser = await page.evaluate(`(() => {
      const scenario = core.readCaseloadScenario(${JSON.stringify(scenario)}, "a.yaml");
      const careLeavers = core.readCareLeavers(new TextEncoder().encode(${JSON.stringify(list)}), "list.csv");
      const people = core.youngPeopleOf({ careLeavers }, core.dayFromIso("2019-03-31"));
      const projection = core.projectCaseload(scenario, { people });
      return { rows: core.caseloadRows(projection), years: core.costByFinancialYear(projection).map(({ cost }) => cost) };
    })()`);
    const careLeavers = readCareLeavers(new TextEncoder().encode(list), "list.csv");
    const people = youngPeopleOf({ careLeavers }, dayFromIso("2019-03-31"));
    const projection = projectCaseload(readCaseloadScenario(scenario, "a.yaml"), { people });
    expect(inBrowser).toEqual({
      rows: caseloadRows(projection),
      years: costByFinancialYear(projection).map(({ cost }) => cost),
    });
  });
});
