import type { Figure } from "@lac-analytics/core";
import { countCell, countInWords, differenceInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "cla-number",
  periodStart: "2019-01-21",
  periodEnd: "2019-01-21",
  authority: "",
  breakdown: "total",
  category: "total",
  unit: "children",
  note: "",
} as const;

const figure = (value: number): Figure => ({ ...heading, symbol: "", value, numerator: value });
const withheld: Figure = { ...heading, symbol: "c" };

describe("countInWords", () => {
  it("is the count behind the figure, with what is counted", () => {
    expect([countInWords(figure(1), "child", "children"), countInWords(figure(233), "child", "children")]).toEqual([
      "one child",
      "233 children",
    ]);
  });

  it("says of a withheld count that it is withheld, never that it is nought or small, which it need not be", () => {
    expect(countInWords(withheld, "boy")).toBe("a withheld number of boys");
  });
});

describe("countCell", () => {
  it("is the number, or the symbol in square brackets", () => {
    expect([countCell(figure(0)), countCell(figure(12)), countCell(withheld)]).toEqual([0, 12, "[c]"]);
  });
});

describe("differenceInWords", () => {
  it("says which way, and from what", () => {
    expect([
      differenceInWords(figure(315), figure(320)),
      differenceInWords(figure(1320), figure(1315)),
      differenceInWords(figure(7), figure(7)),
    ]).toEqual(["down from 320", "up from 1,315", "the same number"]);
  });

  it("has a share with its sign, and as many decimals as it is asked for", () => {
    const share = (value: number) => ({ ...figure(value), unit: "percent" }) as ReturnType<typeof figure>;
    expect([
      differenceInWords(share(70.4), share(70.3), 1),
      differenceInWords(share(70), share(90)),
      differenceInWords(share(70), share(70)),
    ]).toEqual(["up from 70.3%", "down from 90%", "the same share"]);
  });

  it("compares what is printed", () => {
    const rate = (value: number) => ({ ...figure(value), unit: "percent" }) as ReturnType<typeof figure>;
    expect([
      differenceInWords(rate(25.01), rate(25.04), 1),
      differenceInWords(rate(25.04), rate(25.05), 1),
      differenceInWords(rate(25.04), rate(25.05)),
      differenceInWords(figure(0.4), figure(-0.4)),
    ]).toEqual(["the same share", "down from 25.1%", "the same share", "the same number"]);
  });

  it("calls what is the same a number only where something is counted", () => {
    const same = (unit: Figure["unit"]) => differenceInWords({ ...figure(7), unit }, { ...figure(7), unit });
    expect((["young people", "households", "incidents"] as const).map(same)).toEqual(Array(3).fill("the same number"));
    expect((["days", "weeks", "per 10,000", "ratio", "pounds a week", "score 0-40"] as const).map(same)).toEqual(
      Array(6).fill("the same"),
    );
  });

  it("says nothing where either is withheld", () => {
    expect([differenceInWords(withheld, figure(7)), differenceInWords(figure(7), withheld)]).toEqual([
      "a change that is not shown",
      "a change that is not shown",
    ]);
    expect(differenceInWords(figure(7), { ...withheld, symbol: "x" })).toBe("a change that is not known");
  });
});
