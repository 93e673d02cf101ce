import type { Benchmark, Figure } from "@lac-analytics/core";
import { type Finding, findings } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { headMessage } from "../../../packages/notebook/src/findings/headMessage.ts";
import { questionOf, spareQuestionOf } from "../../../packages/notebook/src/findings/messageQuestions.ts";
import { yearlyShares } from "./watched.ts";

/** The finding of a series, with what is said of it by hand. */
function findingOf(figures: readonly Figure[], said: Partial<Finding>): Finding {
  const [finding] = findings([{ figures }]);
  if (finding === undefined) throw new Error("A series without a figure");
  return { ...finding, ...said };
}

const rose = { word: "rising", direction: "up", sureness: "clear" } as const;
const trend = { test: "trend", since: "2023-03-31" } as const;

/** Published beside England's, whose value is far above ours. */
const belowEngland = {
  stand: "unlike",
  beside: "England",
  standsBy: "own",
  benchmark: {
    against: { figure: { symbol: "c", year: 2025 }, comparators: [{ with: "England", value: 90 }] },
  } as unknown as Benchmark,
} as const;

function verdict(said: object): Finding["verdict"] {
  return { ...rose, reason: trend, ...said } as unknown as Finding["verdict"];
}

describe("questionOf", () => {
  it("asks of a price that rose and is low why it is low, and of what else rose and is low of both", () => {
    const price = yearlyShares(
      { measure: "unit-cost-week", breakdown: "cost-line", category: "residential" },
      [80, 90],
    ).map((figure) => ({ ...figure, unit: "pounds a week" }) as Figure);
    const cheap = findingOf(price, { ...belowEngland, polarity: "none", verdict: verdict({}) });
    expect(questionOf("change", cheap)).toBe("How do we pay less for children's homes, and is their quality as good?");
    const share = findingOf(
      yearlyShares({ measure: "legal-status-share", breakdown: "legal-status", category: "C2" }, [80, 90]),
      {
        ...belowEngland,
        polarity: "none",
        verdict: verdict({}),
      },
    );
    expect(questionOf("change", share)).toBe(
      "Why did the share under a full care order go up, when we are so far below England, and do our plans allow for it?",
    );
  });

  it("asks of what slips and is still among the best how it stays there, and of what turned for the worse whether it did", () => {
    const far = findingOf(yearlyShares({ measure: "out-of-area-share" }, [20, 30]), {});
    expect(questionOf("slipping", far)).toMatch(
      /^What lies behind the change in .*, and what will keep us among the best\?$/,
    );
    const better = findingOf(yearlyShares({ measure: "convictions" }, [60, 2, 40]), {
      verdict: verdict({ word: "improving", direction: "down" }),
    });
    expect(questionOf("over years", better)).toBe(
      "Is the turn for the worse of late in offending only chance, and when will we know?",
    );
  });

  it("asks after each child where a share is of ten or fewer, and of none where it could not be better, nor of one", () => {
    const of = (count: number) => findingOf(yearlyShares({ measure: "adopted-share" }, [count], 4), {});
    expect(questionOf("now", of(1))).toMatch(/^What became of each child who had a plan for adoption/);
    expect(questionOf("now", of(2))).toBe(
      "What happened in each of the few cases behind the share of leavers who are adopted?",
    );
    expect(questionOf("now", of(4))).toBe("");
    const ofTen = (denominator: number) =>
      questionOf("now", findingOf(yearlyShares({ measure: "immunisations" }, [2], denominator), {}));
    expect(ofTen(10)).toMatch(/^What happened in each of the few cases/);
    expect(ofTen(11)).toMatch(/^Are children missing their immunisations/);
  });

  it("has a spare one of the way that a figure went, where the change may be chance", () => {
    const home = (counts: readonly number[]) =>
      findingOf(yearlyShares({ measure: "permanent-home-12-months" }, counts), {});
    expect(questionOf("untested change", home([20, 40]))).toBe("");
    expect(spareQuestionOf("untested change", home([20, 40]))).toMatch(/^Which children find a permanent home so soon/);
    expect(spareQuestionOf("untested change", home([40, 20]))).toMatch(/^What keeps children who could go home/);
  });
});

describe("the question of what heads a paper", () => {
  it("is of the number that is told, though its rate goes the other way", () => {
    const number = yearlyShares({ measure: "cla-number" }, [27, 32]).map(
      (figure) =>
        ({ ...figure, unit: "children", value: figure.symbol === "" ? (figure.numerator ?? 0) : 0 }) as Figure,
    );
    const rate = findingOf(yearlyShares({ measure: "cla-rate" }, [80, 34]), {
      verdict: verdict({ word: "falling", direction: "down" }),
    });
    const question = (figures: readonly Figure[]) => headMessage([findingOf(figures, {}), rate])[0]?.question;
    // what did not clearly change is asked of as it is
    expect(question(number)).toBe("For how many do our plans and budget allow, and what if there are more?");
    const risen = findingOf(number, { verdict: verdict({ word: "rising", direction: "up" }) });
    expect(headMessage([risen, rate])[0]?.question).toMatch(/^What brings more children into care/);
    const fallen = findingOf(
      number.map((figure, at) => ({ ...figure, value: 32 - at * 5 }) as Figure),
      { verdict: verdict({ word: "falling", direction: "down" }) },
    );
    expect(headMessage([fallen, rate])[0]?.question).toMatch(/^What brings the number down/);
  });
});
