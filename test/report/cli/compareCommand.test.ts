import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";

const samples = join(project, "data-samples");
const asked = ["compare", `${samples}/return`, "--published", `${samples}/published/benchmarks.csv`, "--year", "2019"];

describe("lac compare", () => {
  it("gives a row a figure and what it is set beside, for internal use", async () => {
    const args = ["--authority", "823", "--neighbours", `${samples}/published/neighbours.csv`, "--population", "61026"];
    const { status, output, messages } = await lac([...asked, ...args]);
    expect(status, messages).toBe(0);
    expect(messages).toContain("internal use");
    const rows: readonly Readonly<Record<string, string>>[] = parse(output, { columns: true });
    const rate = rows.filter(({ measure }) => measure === "cla-rate");
    // the DfE published 66 per 10,000 of England and 51 of the East of England on 31 March 2019
    expect(rate.map(({ beside, year, value }) => [beside, year, beside === "neighbours" ? "" : value])).toEqual([
      ["neighbours", "2019", ""],
      ["region", "2019", "51"],
      ["England", "2019", "66"],
    ]);
    // 320 children were looked after on that day
    for (const { own } of rate) expect(Number(own)).toBeCloseTo((320 * 10_000) / 61_026, 10);
    expect(rate.at(-1)?.verdict).toBe("lower");
  });

  it("refuses an authority of which the files have nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lac-compare-"));
    const file = join(folder, "of-one.csv");
    const [heading, ...rows] = readFileSync(`${samples}/published/benchmarks.csv`, "utf8").split("\n");
    writeFileSync(file, [heading, ...rows.filter((row) => row.includes("E06000056"))].join("\n"));
    const args = ["compare", `${samples}/return`, "--published", file, "--authority", "Rutland"];
    const { status, output, messages } = await lac(args);
    rmSync(folder, { recursive: true });
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toMatch(/The published files have no figure of authority E06000017\.\n$/);
  });

  it("asks for what was published", async () => {
    const { status, messages } = await lac(["compare", `${samples}/return`, "--authority", "823"]);
    expect(status).toBe(2);
    expect(messages).toContain("--published");
  });
});
