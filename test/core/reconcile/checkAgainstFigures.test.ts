import { describe, expect, it } from "vitest";
import type { Figure } from "../../../packages/core/src/measure/Figure.ts";
import type { PaperFigure } from "../../../packages/core/src/reconcile/PaperFigure.ts";
import type { Reconciliation } from "../../../packages/core/src/reconcile/Reconciliation.ts";
import { reconcile } from "../../../packages/core/src/reconcile/reconcile.ts";

const date = "2019-01-21";

const fosterShare: Figure = {
  measure: "placement-share",
  periodStart: date,
  periodEnd: date,
  authority: "E06000056",
  breakdown: "placement",
  category: "U",
  unit: "percent",
  note: "",
  symbol: "",
  numerator: 233,
  denominator: 315,
  // 73.968253968…
  value: (233 / 315) * 100,
};

const printedShare: PaperFigure = {
  id: "share",
  value: "73.97",
  unit: "percent",
  asAt: date,
  catalogue: { measure: "placement-share", breakdown: "placement", category: "U" },
};

function compared(published: PaperFigure, ...figures: readonly Figure[]): Reconciliation | undefined {
  return reconcile([published], figures)[0];
}

describe("a draft against the figures of a return", () => {
  it("agrees where the computed figure rounds to the printed one", () => {
    expect(compared(printedShare, fosterShare)).toEqual({
      id: "share",
      verdict: "consistent",
      published: "73.97",
      recomputed: "73.97",
      message: "The return gives 73.97%.",
    });
    expect(compared({ ...printedShare, value: "74" }, fosterShare)?.message).toBe(
      "The return gives 73.97%, which rounds to 74%.",
    );
  });

  it("disagrees where it does not", () => {
    expect(compared({ ...printedShare, value: "73.96" }, fosterShare)).toMatchObject({
      verdict: "inconsistent",
      recomputed: "73.97",
      message: "The return gives 73.97%, not 73.96%.",
    });
  });

  it("is the figure over the same period where the paper says over which", () => {
    const sixMonths = { ...fosterShare, periodStart: "2018-07-22" };
    const printed = { ...printedShare, periodStart: "2018-07-22" };
    expect(compared(printed, fosterShare, sixMonths)?.verdict).toBe("consistent");
    expect(compared(printed, fosterShare)?.verdict).toBe("not checkable");
  });

  it("is rounded from its counts, which a double cannot spoil", () => {
    // 29 of 200 is 14.5% exactly; as a double 29 / 200 × 100 is 14.499999999999998
    const half: Figure = { ...fosterShare, numerator: 29, denominator: 200, value: (29 / 200) * 100 };
    expect(compared({ ...printedShare, value: "15" }, half)?.verdict).toBe("consistent");
    expect(compared({ ...printedShare, value: "14" }, half)?.verdict).toBe("inconsistent");
  });

  it("compares a rate and a mean, which have no counts that give them", () => {
    // 315 of 61,300 is 51.386 per 10,000
    const rate: Figure = {
      ...fosterShare,
      unit: "per 10,000",
      denominator: 61_300,
      numerator: 315,
      value: (315 / 61_300) * 10_000,
    };
    expect(compared({ ...printedShare, value: "51", unit: "per 10,000" }, rate)?.verdict).toBe("consistent");
    const { numerator: _, denominator: __, ...identity } = fosterShare;
    const mean: Figure = { ...identity, unit: "days", value: 389.5 };
    expect(compared({ ...printedShare, value: "390", unit: "days" }, mean)?.verdict).toBe("consistent");
    expect(compared({ ...printedShare, value: "389", unit: "days" }, mean)?.verdict).toBe("inconsistent");
  });

  it("compares a printed count with the count behind a share", () => {
    const children = { ...printedShare, unit: "children" };
    expect(compared({ ...children, value: "233" }, fosterShare)?.verdict).toBe("consistent");
    expect(compared({ ...children, value: "234" }, fosterShare)?.message).toBe("The return gives 233, not 234.");
  });

  it("outweighs the paper's own arithmetic where the two disagree", () => {
    const [, , share] = reconcile(
      [
        { id: "a", value: "232", unit: "children" },
        { id: "b", value: "315", unit: "children" },
        { ...printedShare, value: "73.65", formula: "a / b" },
      ],
      [fosterShare],
    );
    expect(share).toMatchObject({
      verdict: "inconsistent",
      recomputed: "73.97",
      message: "The return gives 73.97%, not 73.65%.",
    });
  });

  it.each([
    [
      "was not computed",
      [{ ...fosterShare, category: "K" }],
      "No placement-share (placement U) at 2019-01-21 was computed.",
    ],
    [
      "is of another date",
      [{ ...fosterShare, periodEnd: "2018-07-21" }],
      "No placement-share (placement U) at 2019-01-21 was computed.",
    ],
    [
      "is there twice",
      [fosterShare, fosterShare],
      "More than one placement-share (placement U) was computed, and nothing says which is meant.",
    ],
    [
      "is in another unit",
      [{ ...fosterShare, unit: "days" }],
      "The computed placement-share (placement U) is in another unit (days).",
    ],
  ] as const)("cannot tell where the computed figure %s", (_, figures, message) => {
    expect(compared(printedShare, ...figures)).toMatchObject({ verdict: "not checkable", message });
  });

  it("cannot tell where the computed figure is withheld", () => {
    const { value: _, ...identity } = fosterShare;
    expect(compared(printedShare, { ...identity, symbol: "c" })).toMatchObject({
      verdict: "not checkable",
      message: "The computed placement-share (placement U) has no value (c).",
    });
  });

  it("takes the one date that was computed where the paper prints none", () => {
    expect(compared({ ...printedShare, asAt: "" }, fosterShare)?.verdict).toBe("consistent");
  });
});
