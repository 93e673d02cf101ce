import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { publishedMismatch } from "../../../packages/report/src/source/publishedMismatch.ts";
import { careReturn } from "../../careReturn.ts";

/** So many children who came into care in 2017 and stay. */
async function returnOfSize(children: number) {
  const rows = Array.from({ length: children }, (_, at) => `C${at},01/02/2017,S,C2,U4,PR1,,`);
  return await careReturn({ episodes: rows });
}

const heading = "time_period,geographic_level,old_la_code,new_la_code,cla-rate,cla-rate numerator,cla-rate denominator";
const publishedOf = (...rows: readonly (readonly [year: number, count: string])[]) => ({
  name: "benchmarks.csv",
  bytes: new TextEncoder().encode(
    [
      heading,
      // of 10,000 residents the rate is the count
      ...rows.map(([year, count]) => `${year},Local authority,857,E06000017,${count},${count},10000`),
    ].join("\n"),
  ),
});

async function mismatchOf(children: number, published: ReturnType<typeof publishedOf>, internal = true) {
  const beside = { authority: "E06000017", council: "Rutland", asAt: dayFromIso("2019-01-21"), isKnownAt: () => true };
  return publishedMismatch({ ...beside, care: await returnOfSize(children), published }, internal);
}

async function noteOf(...given: Parameters<typeof mismatchOf>): Promise<string | undefined> {
  return (await mismatchOf(...given))?.note;
}

describe("publishedMismatch", () => {
  const told =
    "This return does not match what the Department published of Rutland: 40 children looked after on 31 March 2018, against 50. Do not use what comes from it, after the first page, until it is known why.";

  it("says how many children there are on the last published day, and how many were published", async () => {
    expect(await noteOf(40, publishedOf([2017, "40"], [2018, "50"]))).toBe(told);
    expect(await noteOf(50, publishedOf([2018, "40"]))).toContain(
      "50 children looked after on 31 March 2018, against 40",
    );
  });

  it("says no number in a version for publication", async () => {
    expect(await noteOf(40, publishedOf([2018, "50"]), false)).toBe(
      told.replace(": 40 children looked after on 31 March 2018, against 50", ""),
    );
  });

  it("asks why, and when it will be mended: with both numbers, and for publication with neither", async () => {
    expect((await mismatchOf(40, publishedOf([2018, "50"])))?.question).toBe(
      "Why does the return hold 40 children when 50 were published, and when will it be mended?",
    );
    expect((await mismatchOf(40, publishedOf([2018, "50"]), false))?.question).toBe(
      "Why does the return hold other children than were published, and when will it be mended?",
    );
  });

  it("is none where they are within a tenth, or within a handful", async () => {
    expect(await noteOf(45, publishedOf([2018, "50"]))).toBeUndefined();
    expect(await noteOf(44, publishedOf([2018, "50"]))).toBeDefined();
    expect(await noteOf(6, publishedOf([2018, "10"]))).toBeUndefined();
    expect(await noteOf(5, publishedOf([2018, "10"]))).toBeDefined();
  });

  it("looks at no day after the report, nor one of which the return or the Department does not tell", async () => {
    expect(await noteOf(40, publishedOf([2018, "40"], [2019, "80"]))).toBeUndefined();
    expect(await noteOf(40, publishedOf([2018, "c"]))).toBeUndefined();
    const care = await returnOfSize(40);
    const beside = { care, authority: "E06000017", council: "Rutland", asAt: dayFromIso("2019-01-21") };
    const published = publishedOf([2018, "80"]);
    expect(publishedMismatch({ ...beside, isKnownAt: () => false, published }, true)).toBeUndefined();
    expect(publishedMismatch({ ...beside, isKnownAt: () => true, published: undefined }, true)).toBeUndefined();
    expect(publishedMismatch({ ...beside, authority: "", isKnownAt: () => true, published }, true)).toBeUndefined();
  });
});
