import {
  dayFromIso,
  figuresOf,
  findMeasure,
  type MeasureId,
  measures,
  publicationOf,
  type Return,
  withOwnBreakdowns,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { returnWithHeader, returnWithOwnColumns } from "../ownColumns.ts";

const heading = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
const care = await returnWithOwnColumns();
const date = { asAt: dayFromIso("2025-03-31") };

function counts(of: Return, measure: MeasureId, by: string): readonly (readonly unknown[])[] {
  const own = withOwnBreakdowns([findMeasure(measure)], of);
  return figuresOf(of, date, { measures: own, by: [[by]] }).map(({ category, numerator, denominator }) => [
    category,
    numerator,
    denominator,
  ]);
}

describe("withOwnBreakdowns", () => {
  it("counts by a column of the header, a blank cell as unassigned", () => {
    expect(counts(care, "cla-number", "team")).toEqual([
      ["North", 2, undefined],
      ["South", 1, undefined],
      ["unassigned", 1, undefined],
    ]);
  });

  it("counts by a column of the episodes, whatever marks stand in it", () => {
    expect(counts(care, "cla-number", "area")).toEqual([
      ["East", 2, undefined],
      ["West, far", 2, undefined],
    ]);
  });

  it("gives a share of each group, also where it is nought", () => {
    expect(counts(care, "foster-share", "team")).toEqual([
      ["North", 2, 2],
      ["South", 0, 1],
      ["unassigned", 1, 1],
    ]);
  });

  it("leaves rates of a population as they are, of which nobody has that of a team", () => {
    const [rate] = withOwnBreakdowns([findMeasure("cla-rate")], care);
    expect(rate?.breakdowns.map(({ id }) => id)).not.toContain("team");
  });

  it("leaves all measures as they are where the return has no such column", async () => {
    const plain = await returnWithHeader([heading, "007,M,01/02/2012,WBRI,,0,"], false);
    expect(withOwnBreakdowns(measures, plain)).toBe(measures);
  });

  it("takes no column that tells people apart and not groups: fifty texts are the most", async () => {
    const rows = Array.from({ length: 51 }, (_, at) => `A${at},M,01/02/2012,WBRI,,0,,Name ${at}`);
    const named = await returnWithHeader([`${heading},Forename`, ...rows], false);
    expect(withOwnBreakdowns(measures, named)).toBe(measures);
    const fewer = await returnWithHeader([`${heading},Forename`, ...rows.slice(1)], false);
    expect(withOwnBreakdowns(measures, fewer)).not.toBe(measures);
  });

  it("gives figures that are not available in what is published", () => {
    const own = withOwnBreakdowns([findMeasure("cla-number")], care);
    const published = publicationOf(care).of(figuresOf(care, date, { measures: own, by: [["team"]] }));
    expect(published.map(({ symbol, numerator }) => [symbol, numerator])).toEqual([
      ["x", undefined],
      ["x", undefined],
      ["x", undefined],
    ]);
  });
});
