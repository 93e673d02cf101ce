import type { Figure } from "@lac-analytics/core";
import { findings, keyMessages } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { withBetterOrWorse } from "../../../packages/notebook/src/findings/withBetterOrWorse.ts";
import { yearlyShares } from "./watched.ts";

const immunised = { measure: "immunisations" } as const;
const checked = { measure: "health-assessments" } as const;
const missing = { measure: "missing-children-share" } as const;

const messagesOf = (...series: readonly (readonly Figure[])[]) =>
  keyMessages(findings(series.map((figures) => ({ figures }))));

describe("withBetterOrWorse", () => {
  it("says that nothing got better or worse, where nothing did, of how many figures, and why nobody can tell", () => {
    const [level, worse, better] = [
      yearlyShares(checked, [150, 151]),
      yearlyShares(immunised, [180, 140]),
      yearlyShares(immunised, [140, 180]),
    ];
    const of = (...series: readonly (readonly Figure[])[]) =>
      messagesOf(...series).flatMap(({ lead, text }) =>
        /^(Better|Worse|Better or worse|Nothing (that is shown is )?clearly .*)$/.test(lead)
          ? [`${lead}: ${text}`]
          : [],
      );
    const both = "We tested yearly health checks and immunisations.";
    expect(of(level)).toEqual(["Nothing clearly better or worse: We tested yearly health checks."]);
    expect(of(level, worse)[1]).toBe(`Nothing clearly better: ${both}`);
    expect(of(level, better)[1]).toBe(`Nothing clearly worse: ${both}`);
    expect(of(level, yearlyShares(missing, [20]))).toEqual([
      "Nothing clearly better or worse: We could test only yearly health checks.",
    ]);
    const [dental, reviews] = [{ measure: "dental-checks" } as const, { measure: "reviews-on-time" } as const];
    const four = [level, ...[missing, dental, reviews].map((name) => yearlyShares(name, [150, 151]))];
    expect(of(...four)).toEqual([
      "Nothing clearly better or worse: We tested all four figures that can get better or worse.",
    ]);
    expect(of(...four, yearlyShares(immunised, [160]))).toEqual([
      "Nothing clearly better or worse: We could test four of the five figures that can get better or worse.",
    ]);
    expect(of(worse, yearlyShares(missing, [80, 20]))).toHaveLength(2);
    expect(of(yearlyShares(immunised, [160]))).toEqual([
      "Better or worse: No figure that can get better or worse could be tested against an earlier one, so nobody can tell.",
    ]);
    const withheld = worse?.map((figure) => ({ ...figure, symbol: "c" }) as Figure) ?? [];
    expect(of(level ?? [], withheld)).toEqual([
      "Nothing that is shown is clearly better or worse: We could test only yearly health checks.",
    ]);
    expect(of(yearlyShares({ measure: "sgo-share" }, [100, 101]))).toEqual([
      "Better or worse: More or less of what this paper counts is in itself neither good nor bad.",
    ]);
  });

  it("says it at the end of the last message where a page has no place left, and keeps what that asks", () => {
    const found = findings([{ figures: yearlyShares(checked, [150, 151]) }]);
    const last = { kind: "steady", lead: "No clear change", text: "All.", question: "Why?", weight: 0 } as const;
    const first = { ...last, kind: "change", lead: "Up" } as const;
    expect(withBetterOrWorse(found, [first, last], 2)).toEqual([
      first,
      { ...last, text: "All. Nothing clearly better or worse: we tested yearly health checks." },
    ]);
    expect(withBetterOrWorse(found, [first, last], 3).map(({ lead }) => lead)).toEqual([
      "Up",
      "Nothing clearly better or worse",
      "No clear change",
    ]);
  });

  it("says nothing of a paper that watches nothing", () => {
    expect(withBetterOrWorse([], [], 6)).toEqual([]);
  });
});
