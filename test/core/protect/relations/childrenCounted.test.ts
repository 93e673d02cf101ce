import { dayFromIso, type FigureInputs } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import { childrenCounted } from "../../../../packages/core/src/protect/relations/childrenCounted.ts";
import { dealtReturn } from "./dealtReturn.ts";
import { type Occasion, sameChildrenIn } from "./sameChildrenIn.ts";

/** Postcodes that lie here and there, as their letters have it: those of a real list would be where the sample's homes are. */
const inputs: FigureInputs = {
  authority: "E06000056",
  postcodes: (postcode) => {
    const drawn = [...postcode].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
    const authority = drawn % 3 === 0 ? "E06000056" : "E06000055";
    return drawn % 10 === 0 ? undefined : { authority, easting: 500_000 + drawn * 20, northing: 240_000 };
  },
};

describe("counts of the same children", () => {
  it("are those that are the same in the sample and with its codes dealt anew, and no others", async () => {
    const { return: care } = await readReturnFrom(["data-samples/return"]);
    const returns = [care, await dealtReturn(1), await dealtReturn(2), await dealtReturn(3)];
    const days = ["2019-01-21", "2018-03-31", "2017-06-30", "2016-12-31"].map(dayFromIso);
    const occasions = returns.flatMap((each) => days.map((day): Occasion => ({ care: each, day })));
    await expect(fileOf(sameChildrenIn(occasions, inputs))).toMatchFileSnapshot(
      "../../../../packages/core/src/protect/relations/sameChildren.ts",
    );
  });
});

describe("the name of whom a count counts", () => {
  const numerator = (measure: string, place: Readonly<Record<string, string>> = {}): string => {
    const breakdowns = Object.keys(place);
    return childrenCounted({ measure, role: "numerator", breakdowns, categories: Object.values(place) });
  };

  it("is one for a category and for the measure of its children alone", () => {
    const adopted = numerator("ceased-number", { "reason-ceased": "adopted" });
    expect(numerator("adopted-number")).toBe(adopted);
    expect(numerator("adoption-pipeline", { "adoption-stage": "adopted" })).toBe(adopted);
    expect(numerator("adopted-number", { sex: "male" })).not.toBe(adopted);
    expect(numerator("adoption-pipeline", { "adoption-stage": "placed" })).not.toBe(adopted);
  });

  it("is one for a measure and the denominator of a share of its children", () => {
    const denominator = { role: "denominator", breakdowns: [], categories: [] } as const;
    expect(childrenCounted({ measure: "sgo-type-share", ...denominator })).toBe(
      numerator("ceased-number", { "reason-ceased": "sgo" }),
    );
    expect(childrenCounted({ measure: "adopted-share", ...denominator })).toBe(numerator("ceased-number"));
  });

  it("is one in every category of a breakdown, also one that nobody has seen, and where it is crossed", () => {
    for (const reason of ["died", "a-new-reason"]) {
      expect(numerator("ceased-reason-share", { "reason-ceased": reason })).toBe(
        numerator("ceased-number", { "reason-ceased": reason }),
      );
    }
    const crossed = { age: "10-15", sex: "male" };
    expect(numerator("cla-rate", crossed)).toBe(numerator("cla-number", crossed));
    expect(numerator("uasc-number", crossed)).not.toBe(numerator("cla-number", crossed));
  });
});

/** What belongs in the file. Where it is otherwise, a measure came that repeats a number, or one went: `vitest -u` writes it anew. */
function fileOf(lines: readonly string[]): string {
  return [
    "/**",
    " * Counts that are of the same children whatever the return, and so the same number under several names. Before a colon stands a",
    " * breakdown in every category of which it is so. Found by counting; `childrenCounted.test.ts` finds it anew, and writes it.",
    " */",
    "export const sameChildren = `",
    ...lines,
    "`;\n",
  ].join("\n");
}
