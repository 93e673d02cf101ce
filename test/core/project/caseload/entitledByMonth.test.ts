import { resolve } from "node:path";
import {
  type CategoryOf,
  dayFromIso,
  figuresOf,
  findFigure,
  findFigures,
  measures,
  type Return,
} from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entitledByMonth } from "../../../../packages/core/src/project/caseload/entitledByMonth.ts";
import { youngPeopleOf } from "../../../../packages/core/src/project/caseload/youngPeopleOf.ts";
import { careReturn } from "../../../careReturn.ts";
import { anyCareRows } from "../../measure/anyCareRows.ts";
import { caseloadScenario } from "./caseloadScenario.ts";

interface Entitled {
  readonly under18: number;
  readonly from18: number;
}

/** How many the caseload model holds to be entitled to an adviser on the day from which it starts. */
function entitledInModel(care: Return, asAt: string): Entitled {
  const day = dayFromIso(asAt);
  const [now] = entitledByMonth(youngPeopleOf({ care }, day), caseloadScenario({ becoming_care_leavers: 0 }), [day]);
  const { eligible = 0, relevant = 0, "former relevant": formerRelevant = 0 } = now ?? {};
  return { under18: eligible + relevant, from18: formerRelevant };
}

/** How many the measure counts; undefined where the return cannot tell. */
function entitledInMeasure(care: Return, asAt: string): Entitled | undefined {
  const figures = figuresOf(
    care,
    { asAt: dayFromIso(asAt) },
    { measures: measures.filter(({ id }) => id === "pa-entitled"), by: "all" },
  );
  if (findFigures(figures, "pa-entitled", "age-adviser").some(({ symbol }) => symbol === "x")) return undefined;
  const count = (category: CategoryOf<"age-adviser">): number =>
    findFigure(figures, "pa-entitled", "age-adviser", category).numerator ?? 0;
  return { under18: count("16-17"), from18: count("18-20") + count("21-24") };
}

const days = ["2017-03-31", "2018-03-31", "2018-04-01", "2019-01-31", "2019-03-31", "2020-02-29"];

describe("entitledByMonth and the measure pa-entitled", () => {
  it("count the same young people of the sample", async () => {
    const { return: care } = await readReturnFrom([resolve(import.meta.dirname, "../../../../data-samples/return")]);
    const known = days.filter((day) => entitledInMeasure(care, day) !== undefined);
    expect(known).toContain("2019-03-31");
    for (const day of known) expect(entitledInMeasure(care, day)).toEqual(entitledInModel(care, day));
    expect(entitledInModel(care, "2019-03-31").under18).toBeGreaterThan(0);
    expect(entitledInModel(care, "2019-03-31").from18).toBeGreaterThan(0);
  });

  it("count the same young people of any return, however faulty", async () => {
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(anyCareRows, fc.constantFrom(...days), async (rows, day) => {
        const care = await careReturn(rows);
        const entitled = entitledInMeasure(care, day);
        if (entitled === undefined) return;
        expect(entitled).toEqual(entitledInModel(care, day));
        counted += entitled.under18 + entitled.from18;
      }),
      { numRuns: 400 },
    );
    expect(counted).toBeGreaterThan(0);
  });
});
