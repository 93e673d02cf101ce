import { costBesidePublished, costOfCare, costOfResidential, costOfWaiting } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { withPublished } from "./publishedFiles.ts";

const lines = ["all", "fostering", "residential"].map((line) => `unit-cost-week:cost-line:${line}`);

describe("costOfCare", () => {
  it("says what a week cost as last published, beside England, and what all children cost a year at that", () => {
    const facts = withPublished(lines, [
      [2017, "us", 1100, 600, 4000],
      [2018, "us", 1180, 630.5, 4210],
      [2018, "England", 1250, 700, 4500],
      [2019, "us", 1300, 700, 4400],
    ]);
    const said = "A week in care cost £1,180 for each child in 2017-18, and £1,250 in England.";
    expect(costOfCare(facts)).toBe(said);
    // 1,180 × 315 × 365.25 / 7 = 19,394,773
    expect(costOfCare(facts, { numerator: 315 })).toBe(
      `${said} At the council's price, which holds all that is spent on them, the 315 children now in care cost about £19.4 million a year.`,
    );
    expect(costOfCare(facts, {})).toBe(said);
  });

  it("says of England only what is known", () => {
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

describe("costBesidePublished", () => {
  it("says what a plan takes for each child, and what the same children cost as published", () => {
    // 8,000,000 / 200 / (365.25 / 7) = 766.6, and 1,000 × 200 × 365.25 / 7 = 10,435,714
    expect(costBesidePublished(withPublished(lines.slice(0, 1), [[2018, "us", 1000]]), 8_000_000, 200)).toBe(
      "This is by the plan's own price of each kind of home, £767 a week for a child on average. All that is spent on children in care came to £1,000 in 2017-18, at which the same children would cost £10.4 million: the paper on who they are takes that price.",
    );
  });

  it("is blank without a published price or without children", () => {
    expect(costBesidePublished(withPublished(lines, []), 8_000_000, 200)).toBe("");
    expect(costBesidePublished(withPublished(lines.slice(0, 1), [[2018, "us", 1000]]), 0, 0)).toBe("");
  });
});

describe("costOfResidential", () => {
  const facts = withPublished(lines, [[2018, "us", 1000, 600, 4000]]);
  // 3,400 × 365.25 / 7 = 177,407
  const prices =
    "A week in a children's home cost £4,000 in 2017-18, and in a foster home £600 (Department for Education)";
  const each = `${prices}: about £177,000 a year more for a child.`;

  it("says what a child costs more in a children's home, or what those do of whom a paper tells, and never both", () => {
    expect(costOfResidential(facts)).toBe(each);
    expect(costOfResidential(facts, { count: 3, told: "Three children moved" })).toBe(
      `${prices}. Three children moved: about £532,000 more, if each is there for a year.`,
    );
    for (const count of [0, undefined]) expect(costOfResidential(facts, { count, told: "None" })).toBe(each);
  });

  it("is blank where a price is not published, or a children's home costs no more", () => {
    expect(costOfResidential(withPublished(lines, [[2018, "us", 1000, "c", 4000]]))).toBe("");
    expect(costOfResidential(withPublished(lines, [[2018, "us", 1000, 600, 600]]))).toBe("");
  });
});

describe("costOfWaiting", () => {
  const facts = withPublished(lines, [[2018, "us", 1000, 600, 4000]]);

  it("says what foster care costs while children wait", () => {
    expect(costOfWaiting(facts, { count: 7, told: "The seven who wait" })).toBe(
      "The seven who wait cost about £4,200 a week in foster care meanwhile, at the £600 that a week of it cost in 2017-18 (Department for Education).",
    );
  });

  it("is blank where nobody waits, or how many may not be told, or the price is not published", () => {
    for (const count of [0, undefined]) expect(costOfWaiting(facts, { count, told: "None" })).toBe("");
    expect(costOfWaiting(withPublished(lines.slice(0, 1), [[2018, "us", 1000]]), { count: 7, told: "Seven" })).toBe("");
  });
});
