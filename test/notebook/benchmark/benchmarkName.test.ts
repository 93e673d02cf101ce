import { benchmarkTable, readPublished } from "@lac-analytics/core";
import { benchmarkName } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("benchmarkName", () => {
  it("is the title of the measure, and the category where it is of one", () => {
    const columns = [
      "cla-rate",
      "care-leavers-eet:age-care-leaver:17-18",
      "care-leavers-eet:age-care-leaver:19-21",
      "care-leavers-activity-share:activity;age-care-leaver:he;19-21",
      "over-20-miles-outside-share:locality-distance:outside-over-20",
    ];
    const text = `time_period,geographic_level,new_la_code,${columns.join(",")}\n2018,Local authority,E06000056,51,81,63,7,21\n`;
    const { rows } = benchmarkTable("E06000056", readPublished(new TextEncoder().encode(text), "a.csv"));
    expect(rows.map(benchmarkName)).toEqual([
      "Children looked after per 10,000 aged 0 to 17",
      "Children placed more than 20 miles from home and outside the authority",
      "Care leavers in education, employment or training, 17 to 18",
      "Care leavers in education, employment or training, 19 to 21",
      "Main activity of care leavers, Higher education, 19 to 21",
    ]);
  });
});
