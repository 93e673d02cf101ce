import { describe, expect, it } from "vitest";
import type { ProtectedFigures } from "../../../packages/core/src/protect/protectTogether.ts";
import { withNoughtsWithheld } from "../../../packages/core/src/protect/withNoughtsWithheld.ts";
import { countFigures } from "./tableFigures.ts";

/** Counts by need, of which those above nought are withheld, each with a range as wide as is said. */
function made(counts: Readonly<Record<string, number>>, width: number): ProtectedFigures {
  const figures = countFigures("ceased-number", "need", counts);
  return {
    figures,
    published: figures.map((figure) => {
      const { numerator, ...rest } = figure;
      return numerator === 0 ? figure : { ...rest, symbol: "c" };
    }),
    moves: [],
    ranges: figures.map(({ numerator = 0 }) =>
      numerator === 0 ? {} : { numerator: { low: numerator, high: numerator + width } },
    ),
  };
}

const shownOf = ({ published }: ProtectedFigures): readonly (number | string)[] =>
  published.map((figure) => (figure.symbol === "" ? figure.value : figure.symbol));

describe("noughts", () => {
  it("are withheld where each of the others is one for all that is left, whoever knows how many they are", () => {
    const told = made({ N1: 1, N2: 0, N3: 1, N4: 0 }, 0);
    expect(shownOf(told)).toEqual(["c", 0, "c", 0]);
    const { published } = withNoughtsWithheld(told, 5);
    expect(published.map(({ symbol, numerator }) => [symbol, numerator])).toEqual(Array(4).fill(["c", undefined]));
  });

  it("are shown where more than four are left to be spread over the others", () => {
    // 4 and 3 of seven: each may be from one to six
    expect(shownOf(withNoughtsWithheld(made({ N1: 4, N2: 0, N3: 3 }, 0), 5))).toEqual(["c", 0, "c"]);
    // 3 and 3 of six: each may be from one to five
    expect(shownOf(withNoughtsWithheld(made({ N1: 3, N2: 0, N3: 3 }, 0), 5))).toEqual(["c", 0, "c"]);
    // 3 and 2 of five: each may be from one to four
    expect(shownOf(withNoughtsWithheld(made({ N1: 3, N2: 0, N3: 2 }, 0), 5))).toEqual(["c", "c", "c"]);
  });

  it("are shown where what is withheld is proved to be uncertain", () => {
    const safe = made({ N1: 1, N2: 0, N3: 1 }, 4);
    expect(withNoughtsWithheld(safe, 5)).toBe(safe);
  });

  it("are shown where nothing is withheld beside them", () => {
    const none = made({ N1: 0, N2: 0 }, 0);
    expect(shownOf(withNoughtsWithheld(none, 5))).toEqual([0, 0]);
  });
});
