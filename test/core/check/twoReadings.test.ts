import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReturn } from "../../../packages/core/src/check/checkReturn.ts";
import { rules } from "../../../packages/core/src/check/rules.ts";
import { readReturn } from "../../../packages/core/src/read/readReturn.ts";
import { type FileName, fileLayouts } from "../../../packages/core/src/return/fileLayouts.ts";
import type { PlainFiles, PlainReturn, PlainRow, PlainRule } from "./plain/PlainReturn.ts";
import { plainChildRules } from "./plain/plainChildRules.ts";
import { plainEpisodeRules } from "./plain/plainEpisodeRules.ts";
import { plainLastYearRules } from "./plain/plainLastYearRules.ts";
import { plainWorkerRules } from "./plain/plainWorkerRules.ts";
import { smallReturn } from "./plain/smallReturn.ts";

const plainRules: readonly PlainRule[] = [
  ...plainEpisodeRules,
  ...plainChildRules,
  ...plainWorkerRules,
  ...plainLastYearRules,
];
const codes = new Set(plainRules.map(({ code }) => code));
const ourRules = rules.filter(({ code }) => codes.has(code));

async function read(files: PlainFiles) {
  const names = ["Header", "Episodes", "OC3", "AD1", "PlacedAdoption", "Missing", "SWEpisodes", "UASC"] as const;
  // a file in which nobody stands
  const all = { ...files, UASC: [] };
  return readReturn(
    names.map((name: FileName & keyof typeof all) => {
      const columns = ["CHILD", ...Object.keys(fileLayouts[name])];
      const lines = [columns, ...all[name].map((row: PlainRow) => columns.map((column) => row[column] ?? ""))];
      const text = lines.map((cells) => cells.join(",")).join("\n");
      return { name: `${name}.csv`, bytes: new TextEncoder().encode(text) };
    }),
  );
}

/** What the rules of the project find, as the plain reading writes it down. */
async function found(all: PlainReturn): Promise<ReadonlyMap<string, readonly string[]>> {
  const { problems, notRun } = checkReturn(await read(all), {
    year: all.year,
    lastYear: (await read(all.last)).return,
    rules: ourRules,
  });
  const isLeftOut = new Set(notRun.map(({ code }) => code));
  const byCode = Map.groupBy(problems, ({ code }) => code);
  const rowsOf = (code: string): readonly string[] =>
    (byCode.get(code) ?? [])
      .map(({ file, child, row }) => `${file.replace(".csv", "")} ${child} row ${row}`)
      .toSorted();
  return new Map([...codes].filter((code) => !isLeftOut.has(code)).map((code) => [code, rowsOf(code)]));
}

/** Rules on last year's decisions are not run where last year's return has none. */
function mayBeLeftOut(code: string, { last }: PlainReturn): boolean {
  return ["559", "560", "561", "584"].includes(code) && last.PlacedAdoption.length === 0;
}

/** Where the two readings of a return part, with both sentences. */
async function disagreements(all: PlainReturn): Promise<readonly string[]> {
  const ours = await found(all);
  return plainRules.flatMap(({ code, words, broken }) => {
    const plain = broken(all).join("; ");
    const theirs = ours.get(code)?.join("; ");
    if (plain === theirs || (theirs === undefined && mayBeLeftOut(code, all))) return [];
    const says = ourRules.filter((rule) => rule.code === code).map((rule) => rule.says);
    return [
      `${code} in the return to March ${all.year}:\n  as the project tests it, "${says.join('"; or "')}": ${theirs || "no row"}\n  as its words are read plainly, "${words}": ${plain || "no row"}`,
    ];
  });
}

describe("two readings of the rules that bear most on figures, written apart", () => {
  it("find the same rows of small returns", async () => {
    await fc.assert(
      fc.asyncProperty(smallReturn, async (all) => {
        expect((await disagreements(all)).join("\n")).toBe("");
      }),
      { numRuns: 150 },
    );
  });

  it("are each broken and kept by some of them", () => {
    const returns = fc.sample(smallReturn, { numRuns: 500, seed: 2025 });
    for (const { code, broken } of plainRules) {
      const times = returns.filter((all) => broken(all).length > 0).length;
      expect([code, times > 0, times < returns.length]).toEqual([code, true, true]);
    }
  });

  it("are of forty rules and more", () => {
    expect(codes.size).toBeGreaterThanOrEqual(40);
    expect(codes.size).toBe(plainRules.length);
    expect([...codes].filter((code) => !ourRules.some((rule) => rule.code === code))).toEqual([]);
  });
});
