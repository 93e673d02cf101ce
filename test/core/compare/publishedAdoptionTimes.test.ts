import { comparableSeries, readPublished } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { areaFigures } from "../../../packages/core/src/compare/areaFigures.ts";
import { publishedAdoptionTimes } from "../../../packages/core/src/compare/publishedAdoptionTimes.ts";
import { measureNamed } from "../../../packages/core/src/measure/findMeasure.ts";
import { describeWithPublished } from "../../publishedPath.ts";
import { publishedFile } from "./publishedFile.ts";

const heading =
  "time_period,time_identifier,geographic_level,country_code,country_name,cla_group,stage_of_adoption_process,age_start_poc,number";
const row = (stage: string, age: string, time: string): string =>
  `2025,Reporting year,National,E92000001,England,Age on starting final period of care,${stage},${age},${time}`;

describe("publishedAdoptionTimes", () => {
  it("names categories that the catalogue has", () => {
    for (const { measure, breakdown, category } of publishedAdoptionTimes) {
      const { categories = [] } = measureNamed(measure).breakdowns.find(({ id }) => id === breakdown) ?? {};
      expect(categories.map(({ id }) => id)).toContain(category);
    }
  });

  it("has years and months as days, of 365.25 / 12 a month", () => {
    const text = [
      heading,
      row("6. Total average time between entry into care and adoption", "Total", "02:03"),
      row("6. Total average time between entry into care and adoption", "Aged 7 and over", "04:05"),
    ].join("\n");
    const published = readPublished(new TextEncoder().encode(text), "stages.csv");
    const found = comparableSeries(published).flatMap((series) =>
      areaFigures(published, series).map(({ figure }) => [series.category, figure.symbol || figure.value]),
    );
    expect(found).toEqual([
      ["entry-adopted", (27 * 365.25) / 12],
      ["7-plus", (53 * 365.25) / 12],
    ]);
  });
});

describeWithPublished(
  "dfe/ees-2025/national_cla_adopted_average_time_between_adoption_process_stages.csv",
  "publishedAdoptionTimes in the 2025 edition",
  (path) => {
    it("finds one figure of England a stage and an age", () => {
      const figures = publishedFile(path).filter(({ year }) => year === 2025);
      for (const series of publishedAdoptionTimes) expect(areaFigures(figures, series)).toHaveLength(1);
    });
  },
);
