import { ownMeasures, readSeries, readSeriesMeasures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const encoder = new TextEncoder();
const titles = (...lines: readonly string[]) =>
  readSeriesMeasures(encoder.encode(["measure,title,unit,polarity,definition", ...lines].join("\n")), "own.csv");
const series = (...lines: readonly string[]) =>
  readSeries(
    encoder.encode(["measure,date,breakdown,category,numerator,denominator,value,note", ...lines].join("\n")),
    "series.csv",
  );

describe("ownMeasures", () => {
  it("are measures like any other, with the breakdowns and categories of the series, the total first", () => {
    const [visits] = ownMeasures(
      titles("visits,Visits on time,percent,higher-better,Visits made when they were due."),
      series(
        "visits,2024-12-31,team;sex,north;male,5,6,,",
        "visits,2024-12-31,,,50,60,,",
        "mentors,2024-12-31,area,x,1,,,",
      ),
    );
    expect(visits).toMatchObject({
      id: "visits",
      title: "Visits on time",
      unit: "percent",
      kind: "local",
      polarity: "higher-better",
      definition: "Visits made when they were due.",
      interval: "wilson",
    });
    expect(visits?.breakdowns.map(({ id, categories }) => [id, categories.map((category) => category.id)])).toEqual([
      ["total", ["total"]],
      ["team", ["north"]],
      ["sex", ["male"]],
    ]);
  });

  it("have a total where the series says nothing of them", () => {
    expect(ownMeasures(titles("visits,Visits,visits,,"), [])[0]?.breakdowns.map(({ id }) => id)).toEqual(["total"]);
  });

  it("are none without titles", () => {
    expect(ownMeasures([], series("visits,2024-12-31,,,50,60,,"))).toEqual([]);
  });

  it("may not be those of the catalogue, nor one twice", () => {
    expect(() => ownMeasures(titles("cla-rate,Rate,per 10,,"), [])).toThrow('"cla-rate" is a measure of the catalogue');
    expect(() => ownMeasures(titles("a1,One,days,,", "a1,Another,days,,"), [])).toThrow('there are two measures "a1"');
  });
});
