import { dayFromIso } from "@lac-analytics/core";
import { rollingChange, rollingChangeInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";
import { knownOf } from "../../notebooks/openSample.ts";

const adopted = (child: string, entered: string, movedIn: string, ordered: string): readonly string[] => [
  `${child},${entered},S,E1,U6,PR1,${movedIn},X1`,
  `${child},${movedIn},P,E1,A6,PR1,${ordered},E12`,
];
const care = await careReturn({
  episodes: [
    ...adopted("L", "01/01/2013", "01/01/2014", "01/06/2015"),
    ...adopted("S", "01/01/2016", "31/03/2016", "01/06/2017"),
    ...adopted("T", "01/01/2016", "10/04/2016", "01/06/2017"),
    ...adopted("E", "01/01/2018", "20/02/2018", "01/05/2018"),
  ],
});
const known = knownOf(care);
const { care: _, ...withoutReturn } = known;
const change = (internal: boolean, earlier: string) =>
  rollingChange(internal ? known : withoutReturn, "adoption-a1", dayFromIso(earlier), dayFromIso("2018-06-30"));

describe("rollingChange", () => {
  it("tests the change of an average in a version for internal use", () => {
    expect(change(true, "2018-03-31")).toMatchObject({ earlier: { count: 3 }, later: { count: 3 } });
  });

  it("gives none for publication, nor where the return does not reach back to the beginning of the earlier window", () => {
    expect(change(false, "2018-03-31")).toBeUndefined();
    expect(change(true, "2018-03-29")).toBeUndefined();
  });
});

describe("rollingChangeInWords", () => {
  const inWords = (internal: boolean, earlier: string): string =>
    rollingChangeInWords(
      { ...(internal ? known : withoutReturn), internal },
      "adoption-a1",
      dayFromIso(earlier),
      dayFromIso("2018-06-30"),
    );

  it("says how the average changed, or why that is not told", () => {
    expect(inWords(true, "2018-03-31")).toBe(
      "The average is of three children and was of three children: too few to say whether it changed by more than chance.",
    );
    expect(inWords(true, "2018-03-29")).toContain("does not reach far enough");
    expect(inWords(false, "2018-03-31")).toContain("left out for publication");
  });
});
