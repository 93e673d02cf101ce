import { dayFromIso, type FigureInputs } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { beforeAll, describe, expect, it } from "vitest";
import { childrenCounted } from "../../../../packages/core/src/protect/relations/childrenCounted.ts";
import { groupedBy } from "../../../../packages/core/src/return/groupedBy.ts";
import { randomReturn } from "../randomReturn.ts";
import { childrenOfCounts, type Seen } from "./childrenOfCounts.ts";
import { dealtReturn } from "./dealtReturn.ts";

/** Postcodes that lie here and there, as their letters have it: those of a real list would be where the sample's homes are. */
const inputs: FigureInputs = {
  authority: "E06000056",
  postcodes: (postcode) => {
    const drawn = [...postcode].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
    const authority = drawn % 3 === 0 ? "E06000056" : "E06000055";
    return drawn % 10 === 0 ? undefined : { authority, easting: 500_000 + drawn * 20, northing: 240_000 };
  },
};

/** Pairs that differ, but not in every category of these returns. */
const accidents: readonly (readonly string[])[] = [
  // of placements that begin in the months, and of those that end in them: they differ by moves on the first day
  ["moves-per-child-year numerator", "placement-change-reason-share numerator"],
  // children whom others placed here are in a series of the council's, and in no return
  ["placement-net-gain numerator", "out-of-area-share numerator"],
];

describe("counts of the same children", () => {
  let sampleAndDealt: readonly Seen[] = [];
  beforeAll(async () => {
    const { return: care } = await readReturnFrom(["data-samples/return"]);
    const returns = [care, ...(await Promise.all([1, 2, 3, 4, 5, 6].map(dealtReturn)))];
    const days = ["2019-01-21", "2018-03-31", "2017-06-30", "2016-12-31"].map(dayFromIso);
    const occasions = returns.flatMap((each) => days.map((day) => ({ care: each, day })));
    sampleAndDealt = childrenOfCounts(occasions, inputs);
  });
  const differingIn = (seen: readonly Seen[]): readonly string[] =>
    [...groupedBy(seen, nameOfSeen).values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : others.filter((each) => !areSame(first, each)).map((each) => pairOf(first, each)),
    );

  it("are of the same children in the sample, also with its cells dealt anew, and one number where they count one for each", () => {
    expect(differingIn(sampleAndDealt)).toEqual([]);
  });

  it("are so in small returns, where many are nought", async () => {
    const returns = await Promise.all([1, 2, 3].map((seed) => randomReturn(seed, 40)));
    const occasions = returns.map((care) => ({ care, day: dayFromIso("2019-03-31") }));
    expect(differingIn(childrenOfCounts(occasions, inputs))).toEqual([]);
  });

  it("are all that are of the same children wherever they are seen, but for accidents", () => {
    const named = [...groupedBy(sampleAndDealt, nameOfSeen).values()].map(merged).filter(isSeenEnough);
    const unlisted = named.flatMap((one, at) =>
      named
        .slice(at + 1)
        .filter((other) => areSame(one, other) && isSeenEnough(whereBoth(one, other)))
        .filter((other) => !accidents.some((pair) => pair.includes(countOf(one)) && pair.includes(countOf(other))))
        .map((other) => pairOf(one, other)),
    );
    expect(unlisted).toEqual([]);
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

function nameOfSeen({ measure, role, breakdown, category }: Seen): string {
  const isTotal = breakdown === "total";
  return childrenCounted({
    measure,
    role,
    breakdowns: isTotal ? [] : [breakdown],
    categories: isTotal ? [] : [category],
  });
}

function countOf({ measure, role }: Seen): string {
  return `${measure} ${role}`;
}

function pairOf(...pair: readonly Seen[]): string {
  return pair.map((each) => `${countOf(each)} ${each.breakdown} ${each.category}`).join(" = ");
}

/** Whether two counts are of the same children at every occasion at which there are both, and never two numbers. */
function areSame(one: Seen, other: Seen): boolean {
  return one.at.every((mine, at) => {
    const theirs = other.at[at];
    if (mine === undefined || theirs === undefined) return true;
    const isOneNumber = mine.value === undefined || theirs.value === undefined || mine.value === theirs.value;
    return mine.key === theirs.key && isOneNumber;
  });
}

/** Counts that have one name as one, which is seen wherever one of them is. */
function merged(alike: readonly Seen[]): Seen {
  const [first = expect.fail("a group has somebody")] = alike;
  const occasions = Math.max(...alike.map(({ at }) => at.length));
  return { ...first, at: Array.from({ length: occasions }, (_, at) => alike.find((each) => each.at[at])?.at[at]) };
}

/** The first where the other is seen as well. */
function whereBoth(one: Seen, other: Seen): Seen {
  return { ...one, at: one.at.map((then, at) => (other.at[at] === undefined ? undefined : then)) };
}

/** Of fewer children than these nobody can say that they are the same. */
function isSeenEnough({ at }: Seen): boolean {
  return at.reduce((sum, then) => sum + (then?.children ?? 0), 0) >= 10;
}
