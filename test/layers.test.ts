import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The rooms of each package from left to right: an import may point left or stay, never right. */
const houses = {
  core: [
    "words",
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
    "arquero",
  ],
  charts: ["figures", "words", "tables", "plot", "axes", "marks", "forms", "draw", "browser", "node"],
  document: ["model", "office", "html", "word", "excel", "node"],
  notebook: ["words", "benchmark", "source", "findings", "tables", "caseload", "cells", "prose", "node"],
} as const;

/** The rooms that may use Node; all others run in a browser. */
const ofNode: ReadonlySet<string> = new Set(["node"]);

describe.each(Object.entries(houses))("the rooms of %s", (house, rooms: readonly string[]) => {
  const source = resolve(import.meta.dirname, "../packages", house, "src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  // what lies in no room, such as the door, stands beside all of them
  const inRooms = files.filter((file) => roomOf(file) !== file);

  function importsOf(file: string): readonly string[] {
    return [...readFileSync(join(source, file), "utf8").matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)";/gm)].map(
      ([, target = ""]) => target,
    );
  }

  it("are those of the drawing", () => {
    expect(inRooms.map(roomOf).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it.each(inRooms)("%s imports nothing to its right", (file) => {
    const own = rooms.indexOf(roomOf(file));
    const rightward = importsOf(file)
      .filter((target) => target.startsWith("."))
      .map((target) => roomOf(relative(source, resolve(source, file, "..", target))))
      .filter((room) => rooms.indexOf(room) > own);
    expect(rightward).toEqual([]);
  });

  it.each(files.filter((file) => !ofNode.has(roomOf(file))))(
    "%s runs in a browser: it imports nothing of Node",
    (file) => {
      expect(importsOf(file).filter((target) => target.startsWith("node:"))).toEqual([]);
    },
  );
});

function roomOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? "";
}
