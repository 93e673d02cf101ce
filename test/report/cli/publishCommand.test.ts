import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-publish-"));
const editions = join(folder, "editions");
const asked = ["publish", join(project, "data-samples/return"), "--editions", editions];
type Row = Readonly<Record<string, string>>;

afterAll(() => rmSync(folder, { recursive: true }));

let printedFirst = "";

describe("lac publish", () => {
  it("prints the figures of a date and records them, with no child in the record", async () => {
    const { status, output, messages } = await lac([...asked, "--as-at", "2018-09-30"]);
    expect(status, messages).toBe(0);
    printedFirst = output;
    const rows: readonly Row[] = parse(output, { columns: true });
    expect(rows.filter(({ symbol }) => symbol === "c").length).toBeGreaterThan(50);
    expect(readdirSync(editions)).toEqual(["2018-09-30-1.json"]);
    const recorded = readFileSync(join(editions, "2018-09-30-1.json"), "utf8");
    expect(recorded).toContain('"cla-number"');
    const [, first = ""] = readFileSync(join(project, "data-samples/return/Header.csv"), "utf8").split("\n");
    expect(recorded).not.toContain(first.split(",")[0]);
  });

  it("lists within what each withheld count lies, for internal use, and records nothing", async () => {
    const { status, output, messages } = await lac([...asked, "--as-at", "2018-12-31", "--audit"]);
    expect(status, messages).toBe(0);
    expect(messages).toContain("internal use");
    const rows: readonly Row[] = parse(output, { columns: true });
    const safe = rows.filter(({ verdict }) => verdict === "protected");
    expect(safe.length / rows.length).toBeGreaterThan(0.9);
    expect(safe.every(({ low, high }) => Number(high) - Number(low) >= 4)).toBe(true);
    // one child, of whom nothing else that is shown tells
    expect(rows.filter(({ measure }) => measure === "yoi-prison-number")[0]).toMatchObject({
      low: "1",
      high: "5",
      verdict: "protected",
    });
    expect(readdirSync(editions)).toHaveLength(1);
  });

  it("prints the same again, and records it once", async () => {
    const again = await lac([...asked, "--as-at", "2018-09-30"]);
    expect(again.output).toBe(printedFirst);
    expect(readdirSync(editions)).toHaveLength(1);
  });

  it.each([
    ["to list what lies within what was recorded", ["--audit"], "2018-09-30 is recorded"],
    [
      "the return of another council",
      ["--authority", "Rutland"],
      "is an edition of no named authority, not of E06000017",
    ],
    [
      "to write over a record",
      ["--format", "json", "--out", join(editions, "2018-09-30-1.json")],
      "is not written over",
    ],
  ])("refuses %s", async (_, options, told) => {
    const { status, messages } = await lac([...asked, "--as-at", "2018-09-30", ...options]);
    expect(status).toBe(2);
    expect(messages).toContain(told);
    expect(readdirSync(editions)).toHaveLength(1);
  });

  it("refuses editions that cannot be read, such as a file in the place of the folder", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { status } = await lac([...asked.slice(0, 2), "--editions", file, "--as-at", "2018-09-30"]);
    expect(status).toBe(2);
  });

  it("refuses a record that it did not write", async () => {
    writeFileSync(join(editions, "2018-06-30-1.json"), '[{"measure":"cla-number"}]');
    const { status, messages } = await lac([...asked, "--as-at", "2018-12-31"]);
    rmSync(join(editions, "2018-06-30-1.json"));
    expect(status).toBe(2);
    expect(messages).toContain("2018-06-30-1.json is no edition that lac publish or lac report recorded.");
  });
});
