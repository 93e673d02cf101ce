import { describe, expect, it } from "vitest";
import type { PackRecord } from "../../../packages/report/src/build/packRecord.ts";
import type { FigureChange } from "../../../packages/report/src/verify/figureChanges.ts";
import { releaseChanges } from "../../../packages/report/src/verify/releaseChanges.ts";

const madeBy = (version: string, made: Partial<PackRecord> = {}): PackRecord => ({
  asAt: "2025-03-31",
  edition: "internal",
  notebooks: ["homes", "health"],
  formats: ["html"],
  settings: {},
  inputs: [],
  software: version === "" ? [] : [{ name: "@lac-analytics/core", version }],
  outputs: [],
  ...made,
});

const changes: readonly FigureChange[] = [
  { release: "", reason: "Days count.", names: ["health"] },
  { release: "0.10.0", reason: "Rates are of the middle of the year.", names: ["cla-rate", "pa-caseload"] },
  { release: "0.9.0", reason: "Halves are rounded up.", names: ["every measure"] },
  { release: "0.9.0", reason: "Less is withheld.", names: ["every report for publication"] },
  { release: "0.2.0", reason: "The first words.", names: ["cla-rate"] },
];

const printed = new Map([
  ["homes", ["cla-rate", "our-own"]],
  ["health", ["dental-checks"]],
]);

const told = (before: PackRecord, now: PackRecord, differing: readonly string[] = []): readonly string[] =>
  releaseChanges({ before, now, printed, differing }, changes);

describe("what the changelog says of reports that another release made", () => {
  it("is nothing where it is the same release, or nobody knows which", () => {
    expect(told(madeBy("0.2.0"), madeBy("0.2.0"), ["homes"])).toEqual([]);
    expect(told(madeBy(""), madeBy("0.2.0"), ["homes"])).toEqual([]);
  });

  it("is what came after the release that made them, up to this one, as far as they print it", () => {
    expect(told(madeBy("0.9.0"), madeBy("0.10.0"))).toEqual([
      "What is not released yet changes the report health. Days count.",
      'Release 0.10.0 changes "Children looked after per 10,000 aged 0 to 17" in homes. Rates are of the middle of the year.',
    ]);
    expect(told(madeBy("0.2.0"), madeBy("0.9.1")).at(-1)).toBe(
      "Release 0.9.0 changes every measure. Halves are rounded up.",
    );
  });

  it("begins with what bears on measures and reports of theirs", () => {
    const releases = told(madeBy("0.2.0"), madeBy("0.10.0")).map((sentence) => sentence.split(". ")[1]);
    expect(releases).toEqual(["Days count.", "Rates are of the middle of the year.", "Halves are rounded up."]);
  });

  it("tells of what is for publication where the reports are", () => {
    const isTold = (edition: PackRecord["edition"]): boolean =>
      told(madeBy("0.8.0", { edition }), madeBy("0.9.0")).some((sentence) => sentence.endsWith("Less is withheld."));
    expect([isTold("published"), isTold("internal")]).toEqual([true, false]);
  });

  it("names the reports that differ without a word of it", () => {
    const own = madeBy("0.9.0", { notebooks: ["homes", "schools"] });
    expect(told(own, madeBy("0.10.0"), ["homes", "schools"]).at(-1)).toBe(
      "The changelog does not say why figures differ in schools.",
    );
    expect(told(own, madeBy("0.10.0"), ["homes"])).toHaveLength(1);
    expect(told(madeBy("0.8.0"), madeBy("0.9.0"), ["homes", "health"]).join(" ")).not.toContain("does not say");
  });

  it("does not ask why of a report whose notebook is another", () => {
    const made = (version: string, sha256: string): PackRecord =>
      madeBy(version, { notebooks: ["schools"], inputs: [{ file: "schools/cells.ts", sha256 }] });
    const unexplained = (sha256: string): boolean =>
      told(made("0.9.0", "a"), made("0.10.0", sha256), ["schools"]).some((line) => line.includes("does not say why"));
    expect([unexplained("a"), unexplained("b")]).toEqual([true, false]);
  });

  it("is out of reach of an earlier release, by the numbers of both", () => {
    expect(told(madeBy("0.10.0"), madeBy("0.9.9"))).toEqual([
      "Release 0.10.0 made these reports and this is 0.9.9, whose changelog does not reach so far: take release 0.10.0 to make them again.",
    ]);
  });
});
