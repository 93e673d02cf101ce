import { dayFromIso, type Figure } from "@lac-analytics/core";
import { firstPage } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearlyShares } from "./watched.ts";

const immunised = { measure: "immunisations" } as const;
const missing = { measure: "missing-children-share" } as const;

const pageOf = (figures: readonly Figure[], internal: boolean) =>
  firstPage(
    { asAt: dayFromIso("2025-03-31"), authority: "", internal, table: () => undefined },
    { watched: [{ figures }] },
  );

describe("firstPage of a version for publication", () => {
  it("has percentages in whole numbers, and one that rounds to nought but is not as low", () => {
    // 1, 2 and 0 of 400: 0.25%, 0.5% and 0%
    const nowOf = (count: number, internal = false) =>
      pageOf(yearlyShares(missing, [count], 400), internal).found[0]?.now;
    expect(nowOf(1)).toMatchObject({ symbol: "k", numerator: 1, denominator: 400 });
    expect(nowOf(1)).not.toHaveProperty("value");
    expect(nowOf(2)).toMatchObject({ symbol: "", value: 1 });
    expect(nowOf(0)).toMatchObject({ symbol: "", value: 0 });
    expect(nowOf(1, true)).toMatchObject({ symbol: "", value: 0.25 });
  });

  it("has no low figure beside the latest as nought", () => {
    const { found, glance } = pageOf(yearlyShares(missing, [1, 40], 400), false);
    expect(found[0]).not.toHaveProperty("before");
    expect(found[0]?.series.map(({ symbol }) => symbol)).toEqual(["k", ""]);
    expect(glance?.rows.flat()).not.toContain("0%");
  });

  it("asks about a share that is rounded to all, and about none that is all", () => {
    const questionsOf = (count: number) => pageOf(yearlyShares(immunised, [count]), false).questions;
    expect(questionsOf(199)).toContain("Are children missing their immunisations, or are the records missing?");
    expect(questionsOf(200)).not.toContain("Are children missing their immunisations, or are the records missing?");
  });
});

describe("a figure that is older than its paper", () => {
  const said = (asAt: string, time?: string) => {
    const { messages } = firstPage(
      { asAt: dayFromIso(asAt), authority: "", internal: true, table: () => undefined },
      { watched: [{ figures: yearlyShares(immunised, [180, 140]) }], ...(time !== undefined && { time }) },
    );
    const [first] = messages;
    return { text: first?.text, printed: first?.printed && first.text.slice(first.printed.from, first.printed.to) };
  };
  const undated = "70% of children were up to date with their immunisations, down from 90% a year earlier.";

  it("is told with its month from three months on, and where it stands among the words", () => {
    expect(said("2025-07-01")).toEqual({ text: `In March 2025, ${undated}`, printed: "70%" });
    expect(said("2025-06-30")).toEqual({ text: undated, printed: "70%" });
  });

  it("is told without where it is itself a later one of the council, whatever its published one is of", () => {
    const [published, later] = yearlyShares(immunised, [180, 130]);
    const { messages } = firstPage(
      { asAt: dayFromIso("2025-06-30"), authority: "", internal: true, table: () => undefined },
      { watched: [{ figures: [published] as readonly Figure[], since: later }] },
    );
    expect(messages[0]?.text).toMatch(/^In March 2024, 90% /);
  });

  it("is told without where the paper says of when all its figures are", () => {
    expect(said("2025-09-30", "health in the year to 31 March 2025").text).toBe(undated);
  });
});

describe("how sure a first page is", () => {
  const sureOf = (figures: readonly Figure[], internal = true) => pageOf(figures, internal).sure;
  const limits = { lower: 63.3, upper: 75.9, confidence: 0.95 };
  const ranged = yearlyShares(immunised, [180, 140]).map((figure) => ({ ...figure, ...limits }) as Figure);

  it("is told by the range of the first figure that a message tells, whole in a version for publication", () => {
    const words =
      "; such a range is right 19 times in 20. Only what chance would seldom explain is called worse or better.";
    expect(sureOf(ranged)).toBe(
      `The true figure for immunisations (70.0% here) is likely to lie between 63.3% and 75.9%${words}`,
    );
    expect(sureOf(ranged, false)).toBe(
      `The true figure for immunisations (70% here) is likely to lie between 63% and 76%${words}`,
    );
  });

  it("is told by no range that is more than twice as wide as the figure, nor by one of fewer than five", () => {
    const of = (lower: number, upper: number, children = 200) =>
      sureOf(yearlyShares(missing, [children / 4], children).map((figure) => ({ ...figure, lower, upper }) as Figure));
    expect(of(10, 35)).toMatch(/^The true figure for children going missing \(25% here\) .* between 10% and 35%/);
    expect(of(1, 51)).toMatch(/between 1% and 51%/);
    expect(of(1, 52)).toMatch(/^Only what chance /);
    expect(of(10, 35, 4)).toMatch(
      /^Of children going missing .* little can be told: one more or one fewer would move it by 25 points\. Only what chance /,
    );
  });

  it("says how far one child more or fewer would move a share of few", () => {
    const of = (children: number) =>
      sureOf(
        yearlyShares(missing, [children / 4], children).map(
          (figure) => ({ ...figure, lower: 20, upper: 35 }) as Figure,
        ),
      );
    // 100 in 40 are 2.5, and 3 with halves away from nought
    expect(of(40)).toContain("right 19 times in 20. One more or one fewer would move it by three points. Only what");
    expect(of(52)).not.toContain("One more");
    const all = (children: number) =>
      sureOf(
        yearlyShares(missing, [children], children).map((figure) => ({ ...figure, lower: 20, upper: 100 }) as Figure),
      );
    expect(all(4)).toMatch(/one fewer would move it by 25 points/i);
    expect(all(4)).not.toMatch(/one more/i);
    expect(all(2)).not.toMatch(/one (more|fewer)/i);
  });

  it("is what a paper says itself, where it watches no figure", () => {
    const none = { asAt: dayFromIso("2025-03-31"), authority: "", internal: true, table: () => undefined };
    expect(firstPage(none, { watched: [], sure: "There is no chance in this." }).sure).toBe(
      "There is no chance in this.",
    );
  });

  it("is told of ranges at large where no such figure has one, and not where nothing is watched", () => {
    expect(sureOf(yearlyShares(immunised, [180, 140]))).toMatch(/Only what chance .* A likely range holds .* in 20\.$/);
    const none = { asAt: dayFromIso("2025-03-31"), authority: "", internal: true, table: () => undefined };
    expect(firstPage(none, { watched: [] }).sure).toBe("");
  });
});

describe("what members could decide", () => {
  const decided = (figures: readonly Figure[]) =>
    firstPage(
      { asAt: dayFromIso("2025-03-31"), authority: "", internal: true, table: () => undefined },
      { watched: [{ figures }], asked: "Members are asked to note this report." },
    ).asked;

  it("is a report on what got worse, and nothing where nothing did", () => {
    const note = "Members are asked to note this report.";
    const nothing = `${note} No decision is asked for: nothing on this page is clearly worse than before or than elsewhere.`;
    expect(decided(yearlyShares(immunised, [180, 140]))).toBe(
      `${note} To decide, yes or no: whether a report on immunisations comes to the next meeting.`,
    );
    expect(decided(yearlyShares(immunised, [140, 180]))).toBe(nothing);
    expect(decided(yearlyShares(immunised, [180, 179]))).toBe(nothing);
    expect(decided(yearlyShares(immunised, [180]))).toBe(nothing);
  });

  it("is a choice where there is one with its price", () => {
    const page = firstPage(
      { asAt: dayFromIso("2025-03-31"), authority: "", internal: true, table: () => undefined },
      {
        watched: [{ figures: yearlyShares(immunised, [180, 140]) }],
        asked: "Members note this.",
        choice: "Yes or no?",
      },
    );
    expect([page.asked, page.choice]).toEqual(["Members note this.", "Yes or no?"]);
  });
});

describe("the first page where the return does not match what was published", () => {
  const mismatch = { note: "Do not use it.", question: "Why does the return hold 40 children?" };
  const heading =
    "time_period,geographic_level,old_la_code,new_la_code,immunisations,immunisations numerator,immunisations denominator";
  const rows = [
    "2023,Local authority,857,E06000017,90,180,200",
    "2024,Local authority,857,E06000017,70,140,200",
    "2024,National,,E92000001,88,88000,100000",
  ];
  const file = { name: "benchmarks.csv", bytes: new TextEncoder().encode([heading, ...rows].join("\n")) };
  const table = (name: string) => (name === "benchmarks" ? file : undefined);
  const source = { asAt: dayFromIso("2025-03-31"), authority: "E06000017", internal: true, table, mismatch };
  const told = { kind: "concern", lead: "Over", text: "64 cost too much.", question: "Why 64?", weight: 99 } as const;
  const page = firstPage(source, {
    watched: [{ figures: yearlyShares(immunised, [180, 20]) }, { figures: yearlyShares(missing, [180, 20]) }],
    own: [told],
    elsewhere: [{ ...told, lead: "Judged", text: "It was judged good.", question: "" }],
    asked: "Members are asked to note this report.",
    cost: "64 children cost £14.1 million more.",
  });

  it("tells published figures and what rests on other files, and nothing that was counted in the return", () => {
    const texts = page.messages.map(({ text }) => text).join(" ");
    expect(texts).toContain("It was judged good.");
    expect(texts).toContain("70%");
    expect(texts).not.toMatch(/64|10\.0%|missing/);
    expect(page.glance?.rows).toHaveLength(1);
    expect(page.cost).not.toContain("64");
  });

  it("asks first about the mismatch, and has members rely on what was published alone", () => {
    expect(page.questions[0]).toBe(mismatch.question);
    expect(page.questions).not.toContain("Why 64?");
    expect(page.asked).toBe(
      "Members are asked to take the published figures on this page as they are, and to send the rest of the paper back until the return matches them or it is known why it does not. To decide, yes or no: whether a report on immunisations comes to the next meeting.",
    );
    expect(page.sure).toMatch(
      /^The figures on this page are those that were published, and hold\. Nobody can be sure of any /,
    );
  });

  it("says so where nothing of the paper was published, and nothing where the paper has nothing to say", () => {
    const none = { ...source, table: () => undefined };
    const watched = [{ figures: yearlyShares(missing, [180, 20]) }];
    // what is published of others, or of the council in another measure, is nothing of this paper
    for (const { messages, questions, asked, sure } of [firstPage(none, { watched }), firstPage(source, { watched })]) {
      expect(messages.map(({ lead }) => lead)).toEqual(["Nothing to rely on"]);
      expect(questions).toEqual([mismatch.question]);
      expect(asked).toBe(
        "Members are asked to send this paper back until the return matches what was published, or it is known why it does not.",
      );
      expect(sure).toBe(
        "Nobody can be sure of any figure that comes from this return, as it does not match what was published.",
      );
    }
    expect(firstPage(none, { watched: [] }).messages).toEqual([]);
  });

  it("has a check of what was given ask what it always asks, and a paper that tells the return's own be sent back", () => {
    const checks = { watched: [], elsewhere: [told], asked: "Members are asked to note what failed.", sure: "Quite." };
    const { asked, sure } = firstPage(source, checks);
    expect([asked, sure]).toEqual([checks.asked, checks.sure]);
    expect(firstPage(source, { ...checks, own: [told] }).asked).toMatch(/^Members are asked to send this paper back/);
  });
});
