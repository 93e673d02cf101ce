import { practiceOf } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("the level of reproducible practice", () => {
  const inputs = [{ file: "Episodes.csv", sha256: "a".repeat(64) }];
  const ours = (version: string) => [
    { name: "@lac-analytics/core", version },
    { name: "vega", version: "6.0.0" },
  ];
  const level = (given: Parameters<typeof practiceOf>[0]): number => practiceOf(given).level;

  it("is that of the last step that holds with all before it", () => {
    expect(level({ inputs: [], versions: ours("1.0.0") })).toBe(0);
    expect(level({ inputs, versions: [] })).toBe(1);
    expect(level({ inputs: [{ file: "Episodes.csv", sha256: "" }], versions: ours("1.0.0") })).toBe(0);
    expect(level({ inputs, versions: ours("0.1.0") })).toBe(2);
    expect(level({ inputs, versions: ours("2.1.0-next.1") })).toBe(2);
    expect(level({ inputs, versions: ours("2.1.0") })).toBe(3);
  });

  it("is the last where the same bytes came out again, and not before the steps under it hold", () => {
    const made = { inputs, versions: ours("2.1.0") };
    expect(practiceOf(made, { isSame: true })).toMatchObject({ level: 4, of: 4 });
    expect(practiceOf(made, { isSame: false })).toMatchObject({ level: 3, of: 4 });
    expect(practiceOf({ inputs, versions: ours("0.1.0") }, { isSame: true }).level).toBe(2);
    const steps = (again?: { readonly isSame: boolean }) => practiceOf(made, again).table.rows.at(-1)?.slice(1);
    expect(steps({ isSame: true })).toEqual(["yes", "Every file came out the same"]);
    expect(steps({ isSame: false })).toEqual(["no", "Something differs"]);
    expect(steps()?.[0]).toBe("no");
    expect(steps()?.[1]).toContain("lac verify");
  });
});
