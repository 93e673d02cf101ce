import { changeInStock, dayFromIso, measures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

const lookedAfter = measures.filter(({ id }) => id === "cla-number");

const stayed = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `S${index},01/01/2015,S,C2,U4,PR1,,`);
const joined = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `J${index},01/11/2018,S,C2,U4,PR1,,`);
const left = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `L${index},01/01/2015,S,C2,U4,PR1,01/11/2018,E4A`);

async function change(...episodes: readonly (readonly string[])[]): Promise<ReturnType<typeof changeInStock>> {
  const care = await careReturn({ episodes: episodes.flat() });
  const [claNumber] = lookedAfter;
  if (claNumber === undefined) throw new Error("there is no such measure");
  return changeInStock(care, claNumber, dayFromIso("2018-07-21"), dayFromIso("2019-01-21"));
}

describe("changeInStock", () => {
  it("is nought where nobody moved, give or take the 3.689 that Garwood (1936) gives for a count of nought", async () => {
    const found = await change(stayed(40));
    expect(found).toMatchObject({ earlier: 40, later: 40, value: 0, clear: false });
    expect(found.upper).toBeCloseTo(3.689, 3);
    expect(found.lower).toBeCloseTo(-3.689, 3);
  });

  it("takes no notice of how many stayed", async () => {
    const { lower, upper } = await change(joined(12), left(20));
    expect(await change(stayed(300), joined(12), left(20))).toMatchObject({
      earlier: 320,
      later: 312,
      value: -8,
      lower,
      upper,
    });
  });

  it("has Wilson's interval of the share that joined: 12 of 32 is 0.375 (0.229 to 0.547)", async () => {
    const { value, lower, upper, clear } = await change(joined(12), left(20));
    expect(value).toBe(-8);
    expect(lower).toBeCloseTo(32 * (2 * 0.2293 - 1), 1);
    expect(upper).toBeCloseTo(32 * (2 * 0.5475 - 1), 1);
    expect(clear).toBe(false);
  });

  it("is clear where many more joined than left", async () => {
    expect(await change(joined(30), left(8))).toMatchObject({ joined: 30, left: 8, value: 22, clear: true });
  });

  it("is not clear where the only child who moved joined", async () => {
    expect(await change(joined(1))).toMatchObject({ value: 1, clear: false });
  });
});
