import { dayNumber, ukDate } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import type { Rows } from "./csvText.ts";
import { LAST_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

const SAME_SEX_MARRIAGE: number = dayNumber("2014-03-29");

/** Number, sex and legal status of the adopters. */
const adopters = (stream: RandomStream, order: number): readonly [string, string, string] => {
  const married = order >= SAME_SEX_MARRIAGE ? "L12" : "L2";
  return stream.weighted<readonly [string, string, string]>([
    [["2", "MF", "L11"], 66],
    [["2", "MF", "L3"], 11],
    [["1", "F1", "L0"], 10],
    [["1", "M1", "L0"], 1],
    [["2", "FF", married], 4],
    [["2", "FF", "L4"], 2],
    [["2", "MM", married], 4],
    [["2", "MM", "L4"], 2],
  ]);
};

/** The AD1 file: the children adopted in the ten years. */
export const adoptionRows = (stream: RandomStream, children: readonly Child[]): Rows =>
  children.flatMap((child) =>
    child.periods.flatMap(({ ending, adoption }) => {
      if (ending !== "adoption" || adoption === null) return [];
      const { decision, match, byCarers, order } = adoption;
      const byWhom = adopters(stream.fork(child.id), order);
      return [[child.id, ukDate(child.birth), ukDate(decision), ukDate(match), byCarers ? "1" : "0", ...byWhom]];
    }),
  );

/** The PlacedAdoption file: every decision that a child should be placed for adoption, with those reversed. */
export const decisionRows = (stream: RandomStream, children: readonly Child[]): Rows =>
  children.flatMap((child) =>
    child.periods.flatMap(({ adoption, reversedPlan }) => {
      const birth = ukDate(child.birth);
      if (adoption !== null && adoption.decision <= LAST_DAY)
        return [[child.id, birth, ukDate(adoption.decision), "", ""]];
      if (reversedPlan === null) return [];
      const why = stream.fork(child.id).weighted([
        ["RD1", 35],
        ["RD3", 50],
        ["RD4", 15],
      ]);
      return [[child.id, birth, ukDate(reversedPlan.decision), ukDate(reversedPlan.ceased), why]];
    }),
  );
