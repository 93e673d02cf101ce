import { publishedTrend } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { withPublished } from "./publishedFiles.ts";

const rate = { measure: "cla-rate", breakdown: "total", category: "total" } as const;
const foster = { measure: "placement-share", breakdown: "placement", category: "U" } as const;
const facts = withPublished(
  ["cla-rate", "placement-share:placement:U"],
  [
    [2017, "us", 50, 71],
    [2018, "us", 51, 72],
    [2019, "us", 52, 73],
    [2017, "England", 62, 74],
    [2018, "England", 64, 73],
    [2018, "region", 49, 70],
  ],
);
const pointsOf = (figures: readonly { readonly periodEnd: string }[] = []) =>
  figures.map((figure) => [figure.periodEnd, (figure as { readonly value?: number }).value]);

describe("publishedTrend", () => {
  it("has the years that were out by the date of the report, of the council and of others", () => {
    const trend = publishedTrend(facts, rate);
    expect(pointsOf(trend?.own)).toEqual([
      ["2017-03-31", 50],
      ["2018-03-31", 51],
    ]);
    expect(pointsOf(trend?.others.England)).toEqual([
      ["2017-03-31", 62],
      ["2018-03-31", 64],
    ]);
    expect(pointsOf(trend?.others.region)).toEqual([["2018-03-31", 49]]);
    expect(trend?.others.neighbours).toEqual([]);
  });

  it("is of the category that is asked for", () => {
    expect(pointsOf(publishedTrend(facts, foster)?.own).at(-1)).toEqual(["2018-03-31", 72]);
  });

  it("is none of what the files do not have, by measure, breakdown or category, or where there is none", () => {
    expect(publishedTrend(facts, { ...rate, measure: "adopted-share" })).toBeUndefined();
    expect(publishedTrend(facts, { ...foster, breakdown: "placement-detail" })).toBeUndefined();
    expect(publishedTrend(facts, { ...foster, category: "K" })).toBeUndefined();
    expect(publishedTrend({ ...facts, table: () => undefined }, rate)).toBeUndefined();
    expect(publishedTrend({ ...facts, authority: "E06000017" }, rate)).toBeUndefined();
  });
});
