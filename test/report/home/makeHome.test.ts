import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lac } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-home-"));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

describe("lac init", () => {
  it("writes over nothing", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "notes.txt"), "mine");
    const { status, output, messages } = await lac(["init", "full"], folder);
    expect({ status, output, messages }).toEqual({
      status: 2,
      output: "",
      messages:
        "full holds notes.txt already, and nothing is written over; name a folder that is empty, or not there yet.\n",
    });
    expect(readdirSync(join(folder, "full"))).toEqual(["notes.txt"]);
  });

  it("refuses a file", async () => {
    writeFileSync(join(folder, "file"), "mine");
    const { status, messages } = await lac(["init", "file"], folder);
    expect({ status, messages }).toEqual({
      status: 2,
      messages: "file is a file; name a folder that is not there yet.\n",
    });
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("mine");
  });
});
