import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readPaperFigures } from "../../../packages/core/src/reconcile/readPaperFigures.ts";
import { reconcile } from "../../../packages/core/src/reconcile/reconcile.ts";
import { describeWithOracle } from "../../oraclePath.ts";

/** P060 to P069, as ids are written. */
function ids(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `P${String(from + index).padStart(3, "0")}`);
}

describeWithOracle("panel-2019/published-figures.csv", "the panel pack of 11 February 2019", (path) => {
  const rows = reconcile(readPaperFigures(readFileSync(path), "published-figures.csv"));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const idsWith = (verdict: string): readonly string[] =>
    rows.filter((row) => row.verdict === verdict).map(({ id }) => id);

  it("has seven figures that cannot be true", () => {
    // 34/233 = 14.592%; 254/9 = 28.22; 258/7 = 36.86, /8 = 32.25, /9 = 28.67, /10 = 25.8, /11 = 23.45
    expect(idsWith("inconsistent")).toEqual(["P008", "P070", ...ids(73, 77)]);
  });

  it("has these figures that follow from others, or are parts or wholes, and can be true", () => {
    expect(idsWith("consistent")).toEqual([
      ...ids(1, 7),
      "P010",
      ...ids(14, 18),
      "P020",
      "P021",
      ...ids(27, 29),
      "P031",
      "P032",
      "P035",
      ...ids(60, 69),
      "P071",
      "P072",
      "P083",
      "P086",
      "P087",
      ...ids(106, 108),
      "P121",
    ]);
  });

  it("leaves the others unjudged, each with its reason", () => {
    expect(idsWith("not checkable")).toHaveLength(96 - 7 - 40);
    expect(rows).toHaveLength(96);
    expect(rowOf.get("P009")?.message).toBe("Nothing else that is printed says what 21 should be.");
  });

  it.each([
    // 233/315 = 73.968%, 233/314 = 74.20%, 233/316 = 73.73%
    ["P002", "73.97", "The number that is not printed must be 315: 233 of 315 is 73.97%."],
    // 204 × 78.5% = 160.14 and 204 × 79.5% = 162.18
    ["P106", "79", "The number that is not printed can be 161 or 162: 161 of 204 is 78.92%, which rounds to 79%."],
    // 204 × 20.5% = 41.82 and 204 × 21.5% = 43.86
    ["P107", "21", "The number that is not printed can be 42 or 43: 42 of 204 is 20.59%, which rounds to 21%."],
    // 204 × 0.5% = 1.02
    ["P108", "0", "The number that is not printed can be 0 or 1: 0 of 204 is 0%."],
    // 468 × 4.65% = 21.76 and 468 × 4.75% = 22.23
    ["P121", "4.7", "The number that is not printed must be 22: 22 of 468 is 4.70%, which rounds to 4.7%."],
  ])("says which whole numbers can stand for the one that %s does not print", (id, recomputed, message) => {
    expect(rowOf.get(id)).toMatchObject({ verdict: "consistent", recomputed, message });
  });

  it("says what would have given the friends and family share", () => {
    // 33/233 = 14.163%; 34/240 = 14.167% and 34/241 = 14.108%, so no total gives 14.16%
    expect(rowOf.get("P008")).toEqual({
      id: "P008",
      verdict: "inconsistent",
      published: "14.16",
      recomputed: "14.59",
      message: "34 of 233 is 14.59%, not 14.16%; 14.16% would take 33 children instead of 34.",
    });
    expect(rowOf.get("P007")?.message).toContain("P008, which follows from it, does not agree with it");
  });

  it("finds that no number of young people gives the caseloads of 2020", () => {
    // 29 × 9 needs 256.5 or more, and 36 × 7 less than 255.5
    expect(rowOf.get("P070")?.message).toBe(
      "254 divided by 9 is 28.22, which rounds to 28, not 29; 29 would take 257 to 265 young people instead of 254; " +
        "no whole number gives all of 36, 32, 29, 25 and 23 in para 16.",
    );
  });

  it("finds the one number of young people that gives the caseloads of 2021, and the 37 printed beside the 39", () => {
    // 276 divided by 7 to 11: 39.43, 34.5, 30.67, 27.6, 25.09; 39 needs less than 276.5 and 35 at least 276
    expect(rowOf.get("P073")?.message).toBe(
      "258 divided by 7 is 36.86, which rounds to 37, not 39; 39 would take 270 to 276 young people instead of 258; " +
        "276 would give all of 39, 35, 31, 28 and 25 in para 16; P062 prints 37 for the same figure.",
    );
    expect(rowOf.get("P062")?.message).toBe(
      "258 divided by 7 is 36.86, which rounds to 37; P073 prints 39 for the same figure.",
    );
  });

  it("lets two caseloads stand that were worked out from two numbers of young people, and says so", () => {
    expect(rowOf.get("P083")?.message).toBe(
      "232 divided by 11 is 21.09, which rounds to 21.1; P072 prints 23 for the same figure, which is 254 divided by 11.",
    );
  });

  it("accuses nobody where names or dates differ, but points at what is alike", () => {
    expect(rowOf.get("P012")?.message).toContain("P013 prints 41 under the same name, and no date is printed");
    expect(rowOf.get("P042")?.message).toContain(
      'P043 prints 18 for "adoption support assessments undertaken to date"',
    );
    expect(rowOf.get("P100")?.message).toBe("Nothing else that is printed says what 28 should be.");
  });
});
