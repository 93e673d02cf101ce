import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const core = resolve(import.meta.dirname, "../packages/core/src");

/** The rooms of the house from left to right: an import may point left or stay, never right. `stats` stands under all. */
const rooms = [
  "stats",
  "return",
  "read",
  "cohort",
  "check",
  "measure",
  "compare",
  "project",
  "protect",
  "reconcile",
  "node",
];

const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): readonly string[] {
  return [...readFileSync(join(core, file), "utf8").matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)";/gm)].map(
    ([, target = ""]) => target,
  );
}

function roomOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? "";
}

describe("the rooms of core", () => {
  const inRooms = files.filter((file) => file !== "index.ts");

  it("are those of the drawing", () => {
    expect(new Set(inRooms.map(roomOf)).difference(new Set(rooms))).toEqual(new Set());
  });

  it.each(inRooms)("%s imports nothing to its right", (file) => {
    const own = rooms.indexOf(roomOf(file));
    const rightward = importsOf(file)
      .filter((target) => target.startsWith("."))
      .map((target) => roomOf(relative(core, resolve(core, file, "..", target))))
      .filter((room) => rooms.indexOf(room) > own);
    expect(rightward).toEqual([]);
  });

  it.each(files.filter((file) => roomOf(file) !== "node"))(
    "%s runs in a browser: it imports nothing of Node",
    (file) => {
      expect(importsOf(file).filter((target) => target.startsWith("node:"))).toEqual([]);
    },
  );
});
