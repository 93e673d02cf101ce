import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type CheckResult, checkReturn, type ReturnFile, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { describeWithOracle } from "../../oraclePath.ts";
import { describeWithPublished } from "../../publishedPath.ts";

async function check(folder: string, isPart: (name: string) => boolean = () => true): Promise<CheckResult> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".csv") && isPart(name))
    .map((name): ReturnFile => ({ name, bytes: readFileSync(join(folder, name)) }));
  return checkReturn(await readReturn(files));
}

function broken({ rules }: CheckResult): readonly (readonly [code: string, rows: number])[] {
  return rules.filter(({ breaches }) => breaches > 0).map(({ code, breaches }) => [code, breaches]);
}

describe("the sample", () => {
  it("breaks no rule, though it goes back many years", async () => {
    const result = await check(resolve(import.meta.dirname, "../../../data-samples/return"));
    expect(broken(result)).toEqual([]);
    expect(result.rules.length).toBeGreaterThan(220);
  });
});

describeWithOracle(
  "returns/central-bedfordshire-2025",
  "a return with the figures of the release of 2025",
  (folder) => {
    it("breaks two rules: short breaks have a URN, and three temporary placements no postcode", async () => {
      const result = await check(folder, (name) => name !== "expected.csv");
      expect(result.year).toBe(2025);
      expect(broken(result)).toEqual([
        ["214", 38],
        ["392b", 3],
      ]);
    });
  },
);

/** Rows that break a rule in a return that was made to break many, counted by a short program of another language. */
const counted: readonly (readonly [code: string, rows: number])[] = [
  ["148", 1413],
  ["158", 1361],
  ["168", 296],
  ["193", 1327],
  ["213", 1105],
  ["214", 803],
  ["217", 325],
  ["222", 2440],
  ["302", 0],
  ["336", 112],
  ["344", 21],
  ["352", 0],
  ["355", 0],
  ["356", 0],
  ["357", 8],
  ["358", 596],
  ["365", 365],
  ["366", 364],
  ["371", 177],
  ["372", 96],
  ["373", 8],
  ["374", 151],
  ["375", 138],
  ["376", 156],
  ["378", 13],
  ["379", 192],
  ["380", 81],
  ["381", 210],
  ["382", 148],
  ["384", 65],
  ["385", 12],
  ["386", 0],
  ["387", 61],
  ["389", 39],
  ["390", 90],
  ["392d", 0],
  ["398", 803],
  ["408", 359],
  ["431", 1],
  ["432", 7],
  ["433", 12],
  ["434", 58],
  ["435", 7],
  ["436", 5],
  ["437", 7],
  ["440", 1435],
  ["441", 663],
  ["460", 31],
  ["501", 82],
  ["511", 5],
  ["516", 86],
  ["527", 92],
  ["528", 107],
  ["529", 398],
  ["530", 27],
  ["531", 28],
  ["542", 1226],
  ["546", 2527],
  ["550", 845],
  ["551", 761],
  ["553", 361],
  ["601", 110],
  ["EPI", 541],
];

describeWithPublished("peer-data/ssda903-fake-return/tests/fake_data", "a return made to break rules", (folder) => {
  it("breaks them as often as another program counts", async () => {
    const result = await check(folder, (name) => name !== "placed_for_adoption_errors.csv");
    const rows = new Map(result.rules.map(({ code, breaches }) => [code, breaches]));
    expect(result.year).toBe(2018);
    expect(counted.map(([code]) => [code, rows.get(code)])).toEqual(counted);
  });
});
