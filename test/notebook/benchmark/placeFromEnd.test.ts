import { benchmarkTable, readPublished } from "@lac-analytics/core";
import { atAGlance, findings, keyMessages } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { placeFromEnd } from "../../../packages/notebook/src/benchmark/placeFromEnd.ts";

/** The weekly cost of care of authority 857 and of eleven others, as it is published, without counts. */
function costs(own: string, others = "1000 1100 1200 1300 1400 1500 1600 1700 1800 1900 3000", england = "1865") {
  const lines = [
    ...(own === "" ? [] : [`2024,Local authority,857,${own}`]),
    ...(england === "" ? [] : [`2024,National,,${england}`]),
    ...others.split(" ").map((value, at) => `2024,Local authority,${201 + at},${value}`),
  ];
  const text = `time_period,geographic_level,old_la_code,unit-cost-week:cost-line:all\n${lines.join("\n")}\n`;
  return { code: "857", ...benchmarkTable("857", readPublished(new TextEncoder().encode(text), "published.csv")) };
}

const placed = (own: string, others?: string) =>
  costs(own, others).rows.map((row) => {
    const { place, end, among, fromHighest, isInLastQuarter } = placeFromEnd(row) ?? {};
    return [place, end, among, fromHighest, isInLastQuarter];
  })[0];

describe("placeFromEnd", () => {
  it("counts from the end that is nearer, equal values sharing the first of their places", () => {
    expect(placed("2500")).toEqual([2, "highest", 12, 2, true]);
    expect(placed("1100")).toEqual([2, "lowest", 12, 10, true]);
    expect(placed("1650")).toEqual([5, "highest", 12, 5, false]);
    expect(placed("5", "5 5 5")).toEqual([1, "highest", 4, 1, false]);
  });

  it("is in the last quarter where those as far out and farther are a quarter at most, equal values among them", () => {
    // three of twelve are a quarter of them, and four are more
    expect(placed("900", "900 900 1300 1400 1500 1600 1700 1800 1900 2000 3000")).toEqual([1, "lowest", 12, 10, true]);
    expect(placed("900", "900 900 900 1400 1500 1600 1700 1800 1900 2000 3000")).toEqual([1, "lowest", 12, 9, false]);
    expect(placed("2000", "900 1000 1300 1400 1500 1600 1700 1800 1900 2000 2000")?.at(-1)).toBe(true);
    expect(placed("2000", "900 1000 1300 1400 1500 1600 1700 1800 2000 2000 3000")?.at(-1)).toBe(false);
  });

  it("is none of a value that is withheld", () => {
    expect(placed("c")).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  const weekly = { measure: "unit-cost-week", breakdown: "cost-line", category: "all", authority: "" } as const;
  const year = { periodStart: "2023-04-01", periodEnd: "2024-03-31", unit: "pounds a week", note: "" } as const;
  const found = (own: string, others?: string, england?: string) =>
    findings([{ figures: [{ ...weekly, ...year, symbol: "", value: Number(own) }] }], costs(own, others, england));

  it("says of a cost without counts, which no test can judge, that it is among the highest", () => {
    expect(keyMessages(found("2500"))[0]).toMatchObject({
      lead: "Among the highest",
      text: "In March 2024, a week of care cost £2,500 for each child, against £1,865 in England; that was the 2nd highest of 12 councils.",
      question: "Which kinds of home drive the cost of care, and which could we provide more cheaply ourselves?",
    });
    expect(atAGlance(found("2500"), "2024-03-31")?.rows[0]).toContain("2nd highest of 12");
    expect(atAGlance(found("1650"), "2024-03-31")?.rows[0]).toContain("Similar");
  });

  it("has the end in the lead and the question that it has in the sentence, whatever England has, or where that is not known", () => {
    for (const england of ["", "2900", "3000"])
      expect(keyMessages(found("2500", undefined, england))[0]).toMatchObject({
        lead: "Among the highest",
        text: expect.stringContaining("that was the 2nd highest of 12 councils."),
        question: expect.stringContaining("drive the cost of care"),
      });
    expect(keyMessages(found("1100", undefined, "900"))[0]).toMatchObject({
      lead: "Among the lowest",
      text: expect.stringContaining("that was the joint 2nd lowest of 12 councils."),
      question: expect.stringContaining("care cheaper here"),
    });
  });

  it("says of a place that others have too that it is joint", () => {
    const two = "900 1000 1300 1400 1500 1600 1700 1800 1900 2000 2000";
    expect(keyMessages(found("2000", two))[0]?.text).toContain("that was the joint highest of 12 councils.");
    expect(atAGlance(found("2000", two), "2024-03-31")?.rows[0]).toContain("joint highest of 12");
  });

  it("calls no cost that many councils have among the lowest", () => {
    expect(found("900", "900 900 900 1400 1500 1600 1700 1800 1900 2000 3000")[0]?.stand).toBe("alike");
  });
});
