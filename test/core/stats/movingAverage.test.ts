import { describe, expect, it } from "vitest";
import { movingAverage } from "../../../packages/core/src/stats/movingAverage.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

describe("movingAverage", () => {
  it("looks back only, and is null until the window is full", () => {
    expect(movingAverage([1, 2, 6, 4], 3)).toEqual([null, null, 3, 4]);
  });

  it("can be centred: odd windows plainly, even ones with half weight at both ends", () => {
    expect(movingAverage([1, 2, 6, 4], 3, { align: "centre" })).toEqual([null, 3, 4, null]);
    // (1/2 + 2 + 6/2) / 2 and (2/2 + 6 + 4/2) / 2
    expect(movingAverage([1, 2, 6, 4], 2, { align: "centre" })).toEqual([null, 2.75, 4.5, null]);
  });

  it("with a window of one is the series itself, and of none or a short series empty or null", () => {
    expect(movingAverage([3, 5], 1)).toEqual([3, 5]);
    expect(movingAverage([], 3)).toEqual([]);
    expect(movingAverage([3, 5], 3, { align: "centre" })).toEqual([null, null]);
  });

  it("refuses a window of zero and a value that is not finite", () => {
    expect(() => movingAverage([1], 0)).toThrow(RangeError);
    expect(() => movingAverage([1, Infinity], 1)).toThrow(RangeError);
  });
});

interface MovingCase {
  readonly id: string;
  readonly input: { readonly values: readonly number[] };
  readonly expected: {
    readonly trailing3: readonly (number | null)[];
    readonly trailing12: readonly (number | null)[];
    readonly centred2x12: readonly (number | null)[];
  };
}

describeWithOracle("rolling.json", "movingAverage agrees with stats::filter and forecast::ma", (path) => {
  const moving = oracleCases<MovingCase>(path).find(({ id }) => id === "moving");
  if (!moving) throw new Error("rolling.json holds no moving averages");
  const { values } = moving.input;

  it.each([
    ["trailing3", movingAverage(values, 3)],
    ["trailing12", movingAverage(values, 12)],
    ["centred2x12", movingAverage(values, 12, { align: "centre" })],
  ] as const)("%s", (name, averages) => {
    const expected = moving.expected[name];
    expect(averages).toHaveLength(expected.length);
    averages.forEach((average, index) => {
      expectClose(average, expected[index] ?? null);
    });
  });
});
