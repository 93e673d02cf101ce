import { type Day, dayFromIso, type Figure, findMeasure } from "@lac-analytics/core";
import type { AskedFigures, NotebookSource } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { madeCells, settledCells } from "../../../packages/notebook/src/cells/madeCells.ts";

const source = { council: "Elsewhere" } as NotebookSource;
const day = dayFromIso("2019-03-31");
const figure = { measure: "cla-number", symbol: "", value: 7 } as Figure;
const request = { days: [day], measures: [findMeasure("cla-number")], by: [] };

describe("madeCells", () => {
  it("gives cells the source, and the answers to what is asked by their names", async () => {
    const made = await madeCells(
      {
        asks: ({ council }: NotebookSource) => ({ [council]: request }),
        cells: ({ council }: NotebookSource, asked: Readonly<Record<string, AskedFigures>>) => ({
          council,
          found: asked[council]?.on(day),
        }),
      },
      source,
      ({ days }: { readonly days: readonly Day[] }) => days.map(() => [figure]),
    );
    expect(made).toEqual({ council: "Elsewhere", found: [figure] });
  });

  it("asks nothing where the notebook does not, and waits for what is a promise", async () => {
    const asked = () => {
      throw new Error("nothing is asked");
    };
    expect(await madeCells({ cells: () => ({ a: 1 }) }, source, asked)).toEqual({ a: 1 });
    expect(await madeCells({ asks: async () => ({}), cells: async () => ({ a: 2 }) }, source, asked)).toEqual({ a: 2 });
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ["asks, which it exports, is no function", { asks: {}, cells: () => ({}) }],
    ["the function asks returns no requests", { asks: () => undefined, cells: () => ({}) }],
    ["the function asks returns no requests", { asks: () => null, cells: () => ({}) }],
    ["the function asks returns no requests", { asks: () => "all", cells: () => ({}) }],
    ["it exports no function called cells", {}],
    ["it exports no function called cells", { cells: {} }],
    ["the function cells returns no cells", { cells: () => undefined }],
    ["the function cells returns no cells", { cells: () => null }],
    ["the function cells returns no cells", { cells: () => 7 }],
  ])("says that %s", async (message, exported) => {
    await expect(madeCells(exported, source, () => [])).rejects.toThrow(new TypeError(message));
  });

  it("lets its own errors pass, and those of answers under the name of the request", async () => {
    const own = new RangeError("own");
    const fails = () => {
      throw own;
    };
    await expect(madeCells({ cells: fails }, source, () => [])).rejects.toBe(own);
    await expect(madeCells({ asks: () => ({ all: request }), cells: () => ({}) }, source, fails)).rejects.toThrow(
      'what it asks for as "all" cannot be answered: own',
    );
  });
});

describe("settledCells", () => {
  const faults = {
    failed: async (cell: string, reason: unknown) => new Error(`${cell} failed: ${reason}`),
    unprintable: async (cell: string, fault: string) => new Error(`${cell}: ${fault}`),
  };

  it("waits for cells, in their order", async () => {
    const cells = await settledCells({ b: Promise.resolve("x"), a: 7, none: null }, faults);
    expect(Object.entries(cells)).toEqual([
      ["b", "x"],
      ["a", 7],
      ["none", null],
    ]);
    expect(await settledCells({}, faults)).toEqual({});
  });

  it("says which was the first that failed or cannot be printed", async () => {
    const late = Promise.reject("late");
    await expect(settledCells({ a: 1, b: late, c: Number.NaN }, faults)).rejects.toThrow("b failed: late");
    await expect(settledCells({ a: { rows: [Number.NaN] }, b: Promise.reject("late") }, faults)).rejects.toThrow(
      "a: it holds NaN at rows[0], which a page cannot print",
    );
    await expect(settledCells({ a: undefined }, faults)).rejects.toThrow(
      "a: it is undefined, which a page cannot print",
    );
  });
});
