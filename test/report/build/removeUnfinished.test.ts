import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { removeUnfinished, unfinishedFolder } from "../../../packages/report/src/build/removeUnfinished.ts";

const out = mkdtempSync(join(tmpdir(), "lac-unfinished-"));
afterAll(() => rmSync(out, { recursive: true }));

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ["--version"]).pid;

describe("removeUnfinished", () => {
  it("clears away what a build left that is gone, and nothing else", async () => {
    const kept = [
      `.unfinished-internal-${ended}-another-machine`,
      unfinishedFolder("", "published"),
      "placements.html",
    ].sort();
    for (const name of [
      `.unfinished-internal-${ended}-${hostname()}`,
      ...kept.filter((name) => name.startsWith(".")),
    ]) {
      mkdirSync(join(out, name));
      writeFileSync(join(out, name, "placements.html"), "half a pa");
    }
    writeFileSync(join(out, "placements.html"), "");
    await removeUnfinished(out);
    expect(readdirSync(out).sort()).toEqual(kept);
  });
});
