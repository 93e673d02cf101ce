import { figuresOf } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { asks, cells } from "../../notebooks/personal-advisers/cells.ts";
import { type CareRows, careReturn } from "../careReturn.ts";
import { answersTo, knownOf, openSample, type SampleSource } from "./openSample.ts";

/** Two young people in care, of whom nobody else has told anything. */
const inCare: CareRows = {
  episodes: ["A,01/02/2016,S,C2,U6,PR1,,", "B,01/02/2016,S,C2,U6,PR1,,"],
  header: ["A,1,01/05/2002,WBRI", "B,2,01/05/2001,WBRI"],
};

async function cellsOf(rows: CareRows) {
  const care = await careReturn(rows);
  const answer: SampleSource["answer"] = ({ days, measures, by }) =>
    days.map((day) => figuresOf(care, { asAt: day }, { measures, by }));
  const source = {
    ...(await openSample()),
    ...knownOf(care),
    series: [],
    file: () => undefined,
    table: () => undefined,
    answer,
  };
  return cells(source, answersTo(asks, source));
}

describe("personal advisers of a council whose return has no care leavers in it", () => {
  it("are no paper, and the notes say what to give", async () => {
    const { isTold, definitions, leftOut } = await cellsOf({ ...inCare, notGiven: ["OC3"] });
    expect(isTold).toBe(false);
    expect(definitions).toEqual([]);
    expect(leftOut).toEqual([expect.stringMatching(/^Support for care leavers: left out, .*give OC3 with it/)]);
  });

  it("are one where it has a list of them, if nobody is in it", async () => {
    const { isTold, definitions } = await cellsOf(inCare);
    expect(isTold).toBe(true);
    // of nobody there is no outcome to define
    expect(definitions.map(({ id }) => id)).toEqual(["pa-entitled", "turning-18-next-6-months"]);
  });
});
