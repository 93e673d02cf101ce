import { beforeAll, describe, expect, it } from "vitest";
import { asks as asksOfStability, cells as stabilityOf } from "../../notebooks/stability-and-permanence/cells.ts";
import { asks as asksOfPopulation, cells as populationOf } from "../../notebooks/understanding-our-population/cells.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";

const rutland = { data: [oraclePath("returns/rutland-2025")], authority: "E06000017", asAt: "2025-03-31" };

// 32 children, of whom no group by age and sex, and no reason for a move, has so many that it may be told
describe("a chart of which all is withheld", () => {
  let published: SampleSource;
  let internal: SampleSource;
  beforeAll(async () => {
    published = await openSample({ ...rutland, publish: true });
    internal = await openSample(rutland);
  });

  it("is not drawn in a version for publication, and is in an internal one", () => {
    const population = (source: SampleSource) => populationOf(source, answersTo(asksOfPopulation, source));
    expect(population(published).ageSexChart).toBeNull();
    expect(population(internal).ageSexChart?.title).toContain("of 32 children looked after");
    const stability = (source: SampleSource) => stabilityOf(source, answersTo(asksOfStability, source));
    expect(stability(published).reasonChart).toBeNull();
    expect(stability(internal).reasonChart).not.toBeNull();
  });

  it("leaves the number of boys and of girls to the sentence, so that none is told and withheld on one page", () => {
    const page = populationOf(published, answersTo(asksOfPopulation, published));
    expect([page.boys, page.girls]).toEqual(["15 boys", "17 girls"]);
  });
});
