import type { Return } from "@lac-analytics/core";
import { type CareRows, careReturn } from "../../careReturn.ts";
import { randomNumbers } from "../../randomNumbers.ts";

/** What the children of a random return can be. */
export const childrenCanBe = {
  /** on 31 March 2019 */
  age: [1, 6, 11, 14, 17],
  sex: ["male", "female"],
  uasc: [true, false],
  place: ["U1", "U4", "U6", "A3", "P1", "K1", "K2", "H5", "R5", "S1"],
  provider: ["PR1", "PR2", "PR4", ""],
} as const;

const likely = {
  age: [4, 9, 14, 12, 17],
  place: [6, 20, 12, 3, 4, 1, 8, 9, 1, 2],
  provider: [10, 2, 9, 1],
};

/** The rows of such a return that may be spoilt. */
export type RandomRows = Required<Pick<CareRows, "episodes" | "header">>;

/**
 * A return of children who each come into care once, in 2017 to 2019, some of whom leave again.
 *
 * @param spoil what becomes of its rows before they are read
 */
export async function randomReturn(
  seed: number,
  children: number,
  spoil: (rows: RandomRows) => RandomRows = (rows) => rows,
): Promise<Return> {
  const next = randomNumbers(seed);
  const choose = <T>(from: readonly T[], weights: readonly number[]): T => {
    const drawn = next() * weights.reduce((sum, weight) => sum + weight, 0);
    const upTo = weights.map((_, at) => weights.slice(0, at + 1).reduce((sum, weight) => sum + weight, 0));
    const chosen = from[upTo.findIndex((sum) => drawn < sum)];
    if (chosen === undefined) throw new Error("there is a weight for each to choose from");
    return chosen;
  };
  const rows = Array.from({ length: children }, (_, number) => {
    const child = `C${number}`;
    const place = choose(childrenCanBe.place, likely.place);
    const came = `${1 + Math.floor(next() * 28)}/0${1 + Math.floor(next() * 9)}/${next() < 0.7 ? 2017 : 2018}`;
    const left = next() < 0.25 ? `0${1 + Math.floor(next() * 3)}/01/2019,E4A` : ",";
    const born = 2019 - choose(childrenCanBe.age, likely.age);
    return {
      episode: `${child},${came.padStart(10, "0")},S,C2,${place},${choose(childrenCanBe.provider, likely.provider)},${left},N1`,
      header: `${child},${next() < 0.55 ? 1 : 2},01/03/${born},WBRI`,
      uasc: next() < 0.12 ? [`${child},`] : [],
    };
  });
  const { episodes, header } = spoil({
    episodes: rows.map(({ episode }) => episode),
    header: rows.map(({ header }) => header),
  });
  return careReturn({ episodes, header, uasc: rows.flatMap(({ uasc }) => uasc) });
}
