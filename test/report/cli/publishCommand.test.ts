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

describe("lac publish", () => {
  it("prints the figures of a date and records them, with no child in the record", async () => {
    const { status, output, messages } = await lac([...asked, "--as-at", "2018-09-30"]);
    expect(status, messages).toBe(0);
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
    expect(readdirSync(editions)).toHaveLength(1);
  });

  it("prints the same again, and records it once", async () => {
    const first = await lac([...asked, "--as-at", "2018-09-30"]);
    const second = await lac([...asked, "--as-at", "2018-09-30"]);
    expect(second.output).toBe(first.output);
    expect(readdirSync(editions)).toHaveLength(1);
  });

  it("refuses a record that it did not write", async () => {
    writeFileSync(join(editions, "2018-06-30-1.json"), '[{"measure":"cla-number"}]');
    const { status, messages } = await lac([...asked, "--as-at", "2018-12-31"]);
    rmSync(join(editions, "2018-06-30-1.json"));
    expect(status).toBe(2);
    expect(messages).toContain("2018-06-30-1.json is no edition that lac publish wrote.");
  });
});
