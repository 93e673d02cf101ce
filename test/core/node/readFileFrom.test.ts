import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { readFileFrom } from "@lac-analytics/core/node";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lac-file-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const isPosix = process.platform !== "win32";

describe("readFileFrom", () => {
  it("gives the bytes of a file, through a link too", async () => {
    writeFileSync(at("one.csv"), "a,b\n");
    symlinkSync(at("one.csv"), at("link.csv"));
    expect(new TextDecoder().decode(await readFileFrom(at("one.csv")))).toBe("a,b\n");
    expect(new TextDecoder().decode(await readFileFrom(at("link.csv")))).toBe("a,b\n");
  });

  it.skipIf(!isPosix)("gives what is piped in", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    const writer = spawn("sh", ["-c", `printf 'a,b' > '${at("pipe")}'`]);
    expect(new TextDecoder().decode(await readFileFrom(at("pipe")))).toBe("a,b");
    writer.kill();
  });

  it("refuses what is not there, a folder and a circle of links, in a sentence", async () => {
    mkdirSync(at("folder"));
    symlinkSync(at("circle"), at("circle"));
    await expect(readFileFrom(at("elsewhere.csv"))).rejects.toThrow(
      new InputError(`${at("elsewhere.csv")} does not exist.`),
    );
    await expect(readFileFrom(at("folder"))).rejects.toThrow(
      new InputError(`${at("folder")} is a folder; name a file in it.`),
    );
    await expect(readFileFrom(at("circle"))).rejects.toThrow(
      new InputError(`${at("circle")} is a link that leads round in a circle.`),
    );
  });

  it.skipIf(!isPosix)("refuses what never ends", async () => {
    await expect(readFileFrom("/dev/zero")).rejects.toThrow(new InputError("/dev/zero is no file."));
  });
});
