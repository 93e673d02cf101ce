import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { requireWritable, writeWholeFile } from "../../../packages/report/src/cli/writeWholeFile.ts";

const parent = mkdtempSync(join(tmpdir(), "lac-whole-"));
afterAll(() => rmSync(parent, { recursive: true }));
let folder = parent;
beforeEach(() => {
  folder = mkdtempSync(join(parent, "run-"));
});
const at = (name: string): string => join(folder, name);
const modeOf = (name: string): string => (statSync(at(name)).mode & 0o777).toString(8);
const isPosix = process.platform !== "win32";

describe("writeWholeFile", () => {
  it("writes text and bytes, in place of what stood there", async () => {
    await writeWholeFile(at("a.csv"), "first, longer\n", "usual");
    await writeWholeFile(at("a.csv"), new TextEncoder().encode("é\n"), "usual");
    expect(readFileSync(at("a.csv"), "utf8")).toBe("é\n");
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  it.skipIf(!isPosix)("is for its owner alone where it names children, whatever the system's habit", async () => {
    const before = process.umask(0o022);
    try {
      await writeWholeFile(at("children.csv"), "A1\n", "owner");
      await writeWholeFile(at("figures.csv"), "1\n", "usual");
    } finally {
      process.umask(before);
    }
    expect([modeOf("children.csv"), modeOf("figures.csv")]).toEqual(["600", "644"]);
  });

  it.skipIf(!isPosix).each(["600", "640", "664"])("keeps the mode %s of a file that stood there", async (mode) => {
    writeFileSync(at("a.csv"), "before\n");
    chmodSync(at("a.csv"), Number.parseInt(mode, 8));
    await writeWholeFile(at("a.csv"), "after\n", "usual");
    expect(modeOf("a.csv")).toBe(mode);
    expect(readFileSync(at("a.csv"), "utf8")).toBe("after\n");
  });

  it("writes what a link leads to, and leaves the link", async () => {
    mkdirSync(at("other"));
    writeFileSync(at("other/a.csv"), "before\n");
    symlinkSync("other/a.csv", at("link.csv"));
    symlinkSync("link.csv", at("link-to-link.csv"));
    await writeWholeFile(at("link-to-link.csv"), "after\n", "owner");
    expect(lstatSync(at("link.csv")).isSymbolicLink()).toBe(true);
    expect(lstatSync(at("link-to-link.csv")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("other/a.csv"), "utf8")).toBe("after\n");
    expect(readdirSync(at("other"))).toEqual(["a.csv"]);
  });

  it("leaves the other name of a file with two names as it was", async () => {
    writeFileSync(at("a.csv"), "before\n");
    linkSync(at("a.csv"), at("b.csv"));
    await writeWholeFile(at("a.csv"), "after\n", "usual");
    expect(readFileSync(at("b.csv"), "utf8")).toBe("before\n");
  });

  it.skipIf(!isPosix)("writes to what is no file, and leaves it", async () => {
    await writeWholeFile("/dev/null", "gone\n", "usual");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  const refused: readonly (readonly [string, () => string, (path: string) => string])[] = [
    [
      "in a folder that is not there",
      () => at("none/a.csv"),
      (path) => `${path} cannot be written, for the folder that it is to be in does not exist; make that first.`,
    ],
    ["that is a folder", () => folder, (path) => `${path} is a folder; name a file in it.`],
    [
      "below a file",
      () => at("file/a.csv"),
      (path) => `${path} cannot be written, for what stands before its name is a file and no folder.`,
    ],
    [
      "of too long a name",
      () => at("a".repeat(400)),
      (path) => `${path.slice(0, 300)}… is longer than a name may be; give a shorter one.`,
    ],
    [
      "that is a link to nothing",
      () => at("dangling"),
      (path) => `${path} is a link to what does not exist; remove it or give another name.`,
    ],
    ["that is a circle of links", () => at("circle"), (path) => `${path} is a link that leads round in a circle.`],
    ["whose name holds a null", () => `${folder}/a\0b`, (path) => `${path.replace("\0", "[U+0000]")} is not a name`],
  ];
  it.each(refused)("refuses a file %s, before the work and after it, and leaves nothing", async (_, path, sentence) => {
    writeFileSync(at("file"), "");
    symlinkSync("none", at("dangling"));
    symlinkSync("circle", at("circle"));
    const before = readdirSync(folder);
    for (const refused of [() => requireWritable(path()), () => writeWholeFile(path(), "x", "usual")]) {
      const error = await refused().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(InputError);
      expect(String(error)).toContain(sentence(path()));
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  it.skipIf(!isPosix)("says that a disk is full, and leaves what stood there", async () => {
    await expect(writeWholeFile("/dev/full", "x", "usual")).rejects.toThrow(
      "/dev/full cannot be written, for its disk is full; make room or give another folder.",
    );
  });

  it.skipIf(!isPosix || process.getuid?.() === 0)(
    "refuses a file that may only be read, which a move would replace",
    async () => {
      writeFileSync(at("a.csv"), "before\n");
      chmodSync(at("a.csv"), 0o400);
      await expect(requireWritable(at("a.csv"))).rejects.toThrow("may not be written by you");
    },
  );
});
