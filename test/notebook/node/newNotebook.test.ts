import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { namesTaken, newNotebook } from "../../../packages/notebook/src/node/newNotebook.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-new-"));
mkdirSync(join(folder, "placements"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("newNotebook", () => {
  it("makes prose and cells, titled after the name", async () => {
    expect(await newNotebook(folder, "care-leavers-2026")).toEqual({
      name: "care-leavers-2026",
      folder: join(folder, "care-leavers-2026"),
    });
    expect(readdirSync(join(folder, "care-leavers-2026"))).toEqual(["cells.ts", "report.mdx"]);
    expect(readFileSync(join(folder, "care-leavers-2026/report.mdx"), "utf8")).toContain('title: "Care leavers 2026"');
  });

  it.each(["Foster", "foster_homes", "foster homes", "-foster", "foster-", "a--b", "../foster", "fœtus", "", "a.b"])(
    'refuses "%s", which is no name',
    async (name) => {
      await expect(newNotebook(folder, name)).rejects.toThrow(
        `"${name}" cannot name a notebook; use small letters, digits and single dashes, such as foster-homes.`,
      );
    },
  );

  it.each([...namesTaken, "dist", "advisers-model", "advisers-notes", "con", "lpt1"])(
    'refuses "%s", which means something else',
    async (name) => {
      await expect(newNotebook(folder, name)).rejects.toThrow(
        `"${name}" cannot name a notebook, for it means something else`,
      );
    },
  );

  it("refuses a name that is taken, and a folder that is none, leaving nothing behind", async () => {
    const before = readdirSync(folder);
    await expect(newNotebook(folder, "placements")).rejects.toThrow('There is already a "placements" in ');
    writeFileSync(join(folder, "file"), "");
    await expect(newNotebook(join(folder, "file"), "placements")).rejects.toThrow("cannot be written");
    expect(readdirSync(folder)).toEqual([...before, "file"].sort());
  });
});
