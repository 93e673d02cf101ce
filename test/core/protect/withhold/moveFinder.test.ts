import { describe, expect, it } from "vitest";
import type { CountSystem } from "../../../../packages/core/src/protect/withhold/CountSystem.ts";
import type { Move } from "../../../../packages/core/src/protect/withhold/Move.ts";
import { moveFinder } from "../../../../packages/core/src/protect/withhold/moveFinder.ts";

/** Counts by name: what each is, and what it costs to hide it; nothing of one that is hidden, and `Infinity` of one that must be shown. */
interface Count {
  readonly value: number;
  readonly price: number;
  readonly least?: number;
}

/** Finds moves of counts whose equations are written as factors by name; answers are by name too. */
function finderOf(
  counts: Readonly<Record<string, Count>>,
  equations: readonly Readonly<Record<string, number>>[],
  steps = 100,
) {
  const names = Object.keys(counts);
  const prices = new Map(Object.values(counts).map(({ price }, at) => [at, price]));
  const terms = equations.map((factors) =>
    Object.entries(factors).map(([name, factor]) => ({ number: names.indexOf(name), factor })),
  );
  const system: CountSystem = {
    values: Object.values(counts).map(({ value }) => value),
    least: Object.values(counts).map(({ least = 0 }) => least),
    equations: terms,
    equationsOf: names.map((_, number) =>
      terms.flatMap((each, equation) => {
        const term = each.find((one) => one.number === number);
        return term === undefined ? [] : [{ equation, factor: term.factor }];
      }),
    ),
    isGuarded: names.map(() => false),
  };
  const finder = moveFinder(system, {
    isHidden: (number) => prices.get(number) === 0,
    priceOf: (number) => prices.get(number) ?? 0,
    steps,
  });
  const moveOf = (by: Readonly<Record<string, number>>): Move =>
    new Map(Object.entries(by).map(([name, change]) => [names.indexOf(name), change]));
  return {
    find: (
      ...begun: readonly { by: Readonly<Record<string, number>>; onTopOf?: Readonly<Record<string, number>> }[]
    ) => {
      const found = finder.find(begun.map(({ by, onTopOf = {} }) => ({ by: moveOf(by), onTopOf: moveOf(onTopOf) })));
      return found && Object.fromEntries([...found].map(([number, by]) => [names[number], by]));
    },
    price: (name: string, price: number) => {
      prices.set(names.indexOf(name), price);
      finder.hiddenOrShown(names.indexOf(name));
    },
  };
}

const shown = Infinity;

describe("moveFinder", () => {
  it("lets another part of a sum fall by as much as one rises", () => {
    // 10 = 3 + 7 is 10 = 4 + 6
    const { find } = finderOf(
      { all: { value: 10, price: shown }, one: { value: 3, price: 0 }, other: { value: 7, price: 4 } },
      [{ all: 1, one: -1, other: -1 }],
    );
    expect(find({ by: { one: 1 } })).toEqual({ one: 1, other: -1 });
  });

  it("finds nothing where all else must be shown, for what was begun is not taken back", () => {
    const { find } = finderOf(
      { all: { value: 10, price: shown }, one: { value: 3, price: 0 }, other: { value: 7, price: shown } },
      [{ all: 1, one: -1, other: -1 }],
    );
    expect(find({ by: { one: 1 } })).toBeUndefined();
  });

  it("moves what is cheaper, and what is hidden already before all", () => {
    const counts = { all: { value: 10, price: shown }, one: { value: 3, price: 0 }, dear: { value: 3, price: 5 } };
    const sum = [{ all: 1, one: -1, dear: -1, cheap: -1 }];
    expect(finderOf({ ...counts, cheap: { value: 4, price: 2 } }, sum).find({ by: { one: 1 } })).toEqual({
      one: 1,
      cheap: -1,
    });
    const hidden = finderOf({ ...counts, cheap: { value: 4, price: 6 } }, sum);
    hidden.price("cheap", 0);
    expect(hidden.find({ by: { one: 1 } })).toEqual({ one: 1, cheap: -1 });
  });

  it("lets nothing fall below the least that it can be", () => {
    // the cheap one is 1 and at least 1
    const { find } = finderOf(
      {
        all: { value: 10, price: shown },
        one: { value: 3, price: 0 },
        cheap: { value: 1, price: 1, least: 1 },
        dear: { value: 6, price: 5 },
      },
      [{ all: 1, one: -1, cheap: -1, dear: -1 }],
    );
    expect(find({ by: { one: 1 } })).toEqual({ one: 1, dear: -1 });
  });

  it("takes several where each can fall by a part only", () => {
    // 7 = 3 + 2 + 2, and none of the last two may be nought: 7 = 5 + 1 + 1
    const { find } = finderOf(
      {
        all: { value: 7, price: shown },
        one: { value: 3, price: 0 },
        second: { value: 2, price: 1, least: 1 },
        third: { value: 2, price: 1, least: 1 },
      },
      [{ all: 1, one: -1, second: -1, third: -1 }],
    );
    expect(find({ by: { one: 2 } })).toEqual({ one: 2, second: -1, third: -1 });
    expect(find({ by: { one: 3 } })).toBeUndefined();
  });

  it("goes round the four corners of a table whose margins stay", () => {
    // rows 5 + 6 and 7 + 8, columns 5 + 7 and 6 + 8
    const margin = (value: number) => ({ value, price: shown });
    const { find } = finderOf(
      {
        a: { value: 5, price: 0 },
        b: { value: 6, price: 1 },
        c: { value: 7, price: 1 },
        d: { value: 8, price: 1 },
        ab: margin(11),
        cd: margin(15),
        ac: margin(12),
        bd: margin(14),
      },
      [
        { ab: 1, a: -1, b: -1 },
        { cd: 1, c: -1, d: -1 },
        { ac: 1, a: -1, c: -1 },
        { bd: 1, b: -1, d: -1 },
      ],
    );
    expect(find({ by: { a: 1 } })).toEqual({ a: 1, b: -1, c: -1, d: 1 });
  });

  it("moves nothing by a part of one", () => {
    // of a number that counts twice half a one would be needed
    const { find } = finderOf(
      { all: { value: 9, price: shown }, one: { value: 3, price: 0 }, twice: { value: 3, price: 1 } },
      [{ all: 1, one: -1, twice: -2 }],
    );
    expect(find({ by: { one: 1 } })).toBeUndefined();
    expect(find({ by: { one: 2 } })).toEqual({ one: 2, twice: -1 });
  });

  it("gives the move with that on top of which it was begun, without what is as it was", () => {
    const { find } = finderOf(
      {
        all: { value: 10, price: shown },
        one: { value: 3, price: 0 },
        other: { value: 4, price: 1 },
        third: { value: 3, price: shown },
      },
      [{ all: 1, one: -1, other: -1, third: -1 }],
    );
    // 10 = 2 + 5 + 3 again 10 = 3 + 4 + 3
    expect(find({ by: { one: 1 }, onTopOf: { one: -1, other: 1 } })).toEqual({});
    // 10 = 1 + 5 + 4, and one more of the first: 10 = 2 + 4 + 4
    expect(find({ by: { one: 1 }, onTopOf: { one: -2, other: 1, third: 1 } })).toEqual({ one: -1, third: 1 });
  });

  it("counts what it stands on top of where something may not fall further", () => {
    // the other is 2, and one less on top of one less would be nought
    const { find } = finderOf(
      { all: { value: 5, price: shown }, one: { value: 3, price: 0 }, other: { value: 2, price: 1, least: 1 } },
      [{ all: 1, one: -1, other: -1 }],
    );
    expect(find({ by: { one: 1 } })).toEqual({ one: 1, other: -1 });
    expect(find({ by: { one: 1 }, onTopOf: { one: 1, other: -1 } })).toBeUndefined();
  });

  it("completes the cheapest of several that were begun", () => {
    const { find } = finderOf(
      {
        one: { value: 3, price: 0 },
        dear: { value: 3, price: 9 },
        two: { value: 4, price: 0 },
        cheap: { value: 4, price: 1 },
      },
      [
        { one: 1, dear: 1 },
        { two: 1, cheap: 1 },
      ],
    );
    expect(find({ by: { one: 1 } }, { by: { two: 1 } })).toEqual({ two: 1, cheap: -1 });
  });

  it("finds what is whole already, and nothing among none", () => {
    const { find } = finderOf({ one: { value: 3, price: 0 }, other: { value: 3, price: 0 } }, [{ one: 1, other: 1 }]);
    expect(find({ by: { one: 1, other: -1 } })).toEqual({ one: 1, other: -1 });
    expect(find()).toBeUndefined();
  });

  it("ends without an answer when its steps are over", () => {
    const counts = { one: { value: 3, price: 0 }, other: { value: 3, price: 1 } };
    expect(finderOf(counts, [{ one: 1, other: 1 }], 1).find({ by: { one: 1 } })).toBeUndefined();
    expect(finderOf(counts, [{ one: 1, other: 1 }], 2).find({ by: { one: 1 } })).toEqual({ one: 1, other: -1 });
  });

  it("hears of what is hidden and shown between two questions", () => {
    const finder = finderOf(
      {
        all: { value: 9, price: shown },
        one: { value: 3, price: 0 },
        other: { value: 3, price: 1 },
        third: { value: 3, price: 2 },
      },
      [{ all: 1, one: -1, other: -1, third: -1 }],
    );
    expect(finder.find({ by: { one: 1 } })).toEqual({ one: 1, other: -1 });
    finder.price("other", shown);
    expect(finder.find({ by: { one: 1 } })).toEqual({ one: 1, third: -1 });
    finder.price("third", shown);
    expect(finder.find({ by: { one: 1 } })).toBeUndefined();
  });
});
