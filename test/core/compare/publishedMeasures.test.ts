import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { areaFigures } from "../../../packages/core/src/compare/areaFigures.ts";
import { publishedMeasures } from "../../../packages/core/src/compare/publishedMeasures.ts";
import { describeWithPublished } from "../../publishedPath.ts";
import { publishedFile } from "./publishedFile.ts";

const name = ({ measure, breakdown, category }: (typeof publishedMeasures)[number]): string =>
  `${measure}, ${breakdown}, ${category}`;

/** Their file is of the release, but not of the reference material. */
const healthOutcomes = new Set([
  "health-assessments",
  "immunisations",
  "dental-checks",
  "development-checks",
  "sdq-received",
  "sdq-band-share",
  "substance-misuse",
]);

describe("publishedMeasures", () => {
  it("names each measure, breakdown and category once", () => {
    const names = publishedMeasures.map(name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has the counts of every rate and share that is published with them", () => {
    const without = publishedMeasures.filter(({ counts }) => counts === undefined).map(({ measure }) => measure);
    expect(new Set(without)).toEqual(
      new Set([
        "cla-number",
        "started-number",
        "ceased-number",
        "workforce-caseload",
        "workforce-turnover",
        "workforce-agency",
        "workforce-vacancy",
      ]),
    );
  });
});

describeWithPublished(
  "dfe/ees-2025/la_cla_placement_stability.csv",
  "publishedMeasures in the 2025 edition",
  (path) => {
    const files = [
      "cla_number_and_rate_per_10k_children.csv",
      "la_cla_on_31_march_by_characteristics_2021_2025.csv",
      "la_cla_placement_stability.csv",
      "la_children_who_ceased_2021_2025.csv",
      "la_care_leavers_activity.csv",
      "la_care_leavers_accommodation_suitability.csv",
      "csww_indicators_2017_to_2025.csv",
    ];
    const figures = files
      .flatMap((file) => publishedFile(join(dirname(path), file)))
      .filter(({ year }) => year === 2025);

    it.each(
      publishedMeasures
        .filter(({ measure }) => !healthOutcomes.has(measure))
        .map((series) => ({ title: name(series), series })),
    )("$title has one figure of England, one of each region and one of each authority", ({ series }) => {
      const found = areaFigures(figures, series);
      const areas = found.map(({ figure }) => figure.areaCode || figure.oldCode);
      expect(new Set(areas).size).toBe(areas.length);
      expect(found.filter(({ figure }) => figure.level === "national")).toHaveLength(1);
      expect(found.filter(({ figure }) => figure.level === "regional")).toHaveLength(11);
      // 153 authorities; the workforce has two pairs that report together, the rates two that are no more
      expect(found.filter(({ figure }) => figure.level === "authority").length).toBeGreaterThanOrEqual(151);
    });

    it("has counts behind every share that is not withheld", () => {
      for (const series of publishedMeasures.filter(({ counts }) => counts !== undefined)) {
        const shown = areaFigures(figures, series).filter(({ figure }) => figure.symbol === "" && figure.value > 0);
        expect(shown.filter(({ counts }) => counts === undefined)).toEqual([]);
      }
    });
  },
);
