import { describe, expect, it } from "vitest";
import type { ProtectedFigures } from "../../../packages/core/src/protect/protectTogether.ts";
import { withNoughtsWithheld } from "../../../packages/core/src/protect/withNoughtsWithheld.ts";
import { countFigures, shareFigures } from "./tableFigures.ts";

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

const noneProved = ({ figures }: ProtectedFigures): ProtectedFigures["ranges"] => figures.map(() => ({}));

const shownOf = ({ published }: ProtectedFigures): readonly (number | string)[] =>
  published.map((figure) => (figure.symbol === "" ? figure.value : figure.symbol));

describe("noughts", () => {
  it("are withheld where each of the others is one for all that is left, whoever knows how many they are", () => {
    const told = made({ N1: 1, N2: 0, N3: 1, N4: 0 }, 0);
    expect(shownOf(told)).toEqual(["c", 0, "c", 0]);
    const { published } = withNoughtsWithheld(told, 5, noneProved);
    expect(published.map(({ symbol, numerator }) => [symbol, numerator])).toEqual(Array(4).fill(["c", undefined]));
  });

  it("are shown where more than four are left to be spread over the others", () => {
    // 4 and 3 of seven: each may be from one to six
    expect(shownOf(withNoughtsWithheld(made({ N1: 4, N2: 0, N3: 3 }, 0), 5, noneProved))).toEqual(["c", 0, "c"]);
    // 3 and 3 of six: each may be from one to five
    expect(shownOf(withNoughtsWithheld(made({ N1: 3, N2: 0, N3: 3 }, 0), 5, noneProved))).toEqual(["c", 0, "c"]);
    // 3 and 2 of five: each may be from one to four
    expect(shownOf(withNoughtsWithheld(made({ N1: 3, N2: 0, N3: 2 }, 0), 5, noneProved))).toEqual(["c", "c", "c"]);
  });

  it("are shown where what is withheld is proved to be uncertain", () => {
    const safe = made({ N1: 1, N2: 0, N3: 1 }, 4);
    expect(withNoughtsWithheld(safe, 5, noneProved)).toBe(safe);
  });

  it("are shown where nothing is withheld beside them", () => {
    const none = made({ N1: 0, N2: 0 }, 0);
    expect(shownOf(withNoughtsWithheld(none, 5, noneProved))).toEqual([0, 0]);
  });

  it("are withheld of the measures that count the same children alone, with their breakdowns and what they are a share of", () => {
    const left = countFigures("ceased-number", "reason-ceased", { adopted: 0, sgo: 1, cao: 1 });
    const adopted = [
      ...countFigures("adopted-number", "total", { total: 0 }),
      ...countFigures("adopted-number", "sex", { male: 0, female: 0 }),
    ];
    const others = countFigures("started-number", "total", { total: 0 });
    const figures = [...left, ...adopted, ...others];
    const told: ProtectedFigures = {
      figures,
      published: figures.map((figure) => {
        const { numerator, ...rest } = figure;
        return numerator === 0 ? figure : { ...rest, symbol: "c" };
      }),
      moves: [],
      ranges: figures.map(({ numerator = 0 }) => (numerator === 0 ? {} : { numerator: { low: 1, high: 1 } })),
    };
    expect(shownOf(withNoughtsWithheld(told, 5, noneProved))).toEqual(["c", "c", "c", "c", "c", "c", 0]);
  });

  it("are withheld wherever the same children are counted: in a category of another measure, in a denominator, in a mean of nobody", () => {
    const left = countFigures("ceased-number", "reason-ceased", { adopted: 0, sgo: 1, cao: 1 });
    const stages = countFigures("adoption-pipeline", "adoption-stage", { placed: 0, adopted: 0 });
    const orders = shareFigures("adoption-order-type-share", "adoption-order", { unopposed: [0, 0] });
    const reversals = countFigures("adoption-pipeline", "reversal-reason", { RD1: 0 });
    const figures = [...left, ...stages, ...orders, ...reversals];
    const told: ProtectedFigures = {
      figures,
      published: figures.map((figure) => {
        const { numerator, ...rest } = figure;
        return numerator === 0 ? figure : { ...rest, symbol: "c" };
      }),
      moves: [],
      ranges: figures.map(({ numerator = 0 }) => (numerator === 0 ? {} : { numerator: { low: 1, high: 1 } })),
    };
    const { published } = withNoughtsWithheld(told, 5, noneProved);
    expect(published.map(({ symbol, numerator, denominator }) => [symbol, numerator, denominator])).toEqual([
      ...Array(6).fill(["c", undefined, undefined]),
      ["", 0, undefined],
    ]);
  });

  it("are withheld of denominators of which each other is one for all that is left", () => {
    const ways = shareFigures("returned-6-months", "way-out", { home: [0, 1], adoption: [0, 0], independence: [0, 1] });
    const told: ProtectedFigures = {
      figures: ways,
      published: ways.map((figure) => {
        const { denominator, ...rest } = figure;
        return denominator === 0 ? figure : { ...rest, symbol: "c" };
      }),
      moves: [],
      ranges: ways.map(({ denominator = 0 }) => (denominator === 0 ? {} : { denominator: { low: 1, high: 1 } })),
    };
    const { published } = withNoughtsWithheld(told, 5, noneProved);
    expect(published.map(({ symbol, denominator }) => [symbol, denominator])).toEqual(Array(3).fill(["c", undefined]));
  });

  it("have what is proved of them where they are withheld, and those beside them what is proved then", () => {
    const told = made({ N1: 1, N2: 0 }, 0);
    const proved = [{ numerator: { low: 0, high: 1 } }, { numerator: { low: 0, high: 1 } }];
    const { ranges } = withNoughtsWithheld(told, 5, (shown) => {
      expect(shown.published.map(({ symbol }) => symbol)).toEqual(["c", "c"]);
      expect(shown.figures.map(shown.stateOf)).toEqual(["unsaid", "unsaid"]);
      return proved;
    });
    expect(ranges).toBe(proved);
  });
});
