import { costOfCare } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { withPublished } from "./publishedFiles.ts";

const lines = ["all", "fostering", "residential"].map((line) => `unit-cost-week:cost-line:${line}`);

describe("costOfCare", () => {
  it("says what a week cost by the latest outturn, beside England, and in each kind of home", () => {
    const facts = withPublished(lines, [
      [2017, "us", 1100, 600, 4000],
      [2018, "us", 1180, 630.5, 4210],
      [2018, "England", 1250, 700, 4500],
      [2019, "us", 1300, 700, 4400],
    ]);
    const said =
      "A week in care cost £1,180 for each child in 2017-18 (foster care £631, residential care £4,210); in England it cost £1,250.";
    expect(costOfCare(facts)).toBe(said);
    // 1,180 × 315 = 371,700, and × 365.25 / 7 = 19,394,773
    expect(costOfCare(facts, { numerator: 315 })).toBe(
      `${said} At that price the 315 children now in care cost about £372,000 a week, or £19.4 million a year.`,
    );
    expect(costOfCare(facts, {})).toBe(said);
  });

  it("says of kinds and of England only what is known", () => {
    expect(costOfCare(withPublished(lines, [[2018, "us", 1180, "c", 4210]]))).toBe(
      "A week in care cost £1,180 for each child in 2017-18 (residential care £4,210).",
    );
    expect(costOfCare(withPublished(lines.slice(0, 1), [[2018, "us", 1180]]))).toBe(
      "A week in care cost £1,180 for each child in 2017-18.",
    );
  });

  it("is blank where no cost of all is published", () => {
    expect(costOfCare(withPublished(lines, [[2018, "us", "c", 630, 4210]]))).toBe("");
    expect(costOfCare(withPublished(lines.slice(1), [[2018, "us", 630, 4210]]))).toBe("");
    expect(costOfCare({ ...withPublished(lines, []), table: () => undefined }, { numerator: 315 })).toBe("");
  });
});
