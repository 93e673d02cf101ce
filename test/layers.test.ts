import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The packages, and the rooms of each, from left to right: an import may point left or stay, never right. */
const houses = {
  core: [
    "words",
    "stats",
    "return",
    "read",
    "cohort",
    "measure",
    "check",
    "compare",
    "project",
    "protect",
    "reconcile",
    "node",
    "arquero",
    "parquet",
  ],
  charts: ["figures", "words", "tables", "plot", "axes", "marks", "forms", "draw", "browser", "node"],
  document: ["model", "office", "html", "word", "excel", "node"],
  notebook: [
    "words",
    "benchmark",
    "source",
    "findings",
    "tables",
    "placements",
    "caseload",
    "model",
    "cells",
    "prose",
    "node",
  ],
  report: ["given", "letterhead", "source", "answers", "model", "build", "home", "verify", "app", "preview", "cli"],
} as const;

/** The package of the command, which needs Node in every room. */
const ofCommand = "report";

const packages = resolve(import.meta.dirname, "../packages");
const notebooks = resolve(import.meta.dirname, "../notebooks");
const documentation = resolve(import.meta.dirname, "../docs");

/** The modules that a file imports, whether for a type or a value, at once or when they are needed. */
function importsOf(path: string): readonly string[] {
  const code = readFileSync(path, "utf8");
  return [...code.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)";|\bimport\("([^"]+)"\)/gm)].map(
    ([, known, later]) => known ?? later ?? "",
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && name !== "dist")
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)).map((file) => join(entry.name, file)) : [entry.name],
    )
    .filter((file) => file.endsWith(".ts"));
}

function roomOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? "";
}

describe("the packages", () => {
  const names = Object.keys(houses);

  it("are those of the drawing", () => {
    expect(readdirSync(packages).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)("%s imports no package to its right", (name) => {
    const source = join(packages, name, "src");
    const imported = filesIn(source).flatMap((file) => importsOf(join(source, file)));
    const ours = imported.flatMap((target) => /^@lac-analytics\/(\w+)/.exec(target)?.[1] ?? []);
    expect(ours.filter((other) => names.indexOf(other) >= names.indexOf(name))).toEqual([]);
  });
});

describe.each(Object.entries(houses))("the rooms of %s", (house, rooms: readonly string[]) => {
  const source = join(packages, house, "src");
  const files = filesIn(source);
  // what lies in no room, such as the door, stands beside all of them
  const inRooms = files.filter((file) => roomOf(file) !== file);

  it("are those of the drawing", () => {
    expect(inRooms.map(roomOf).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it.each(inRooms)("%s imports nothing to its right", (file) => {
    const own = rooms.indexOf(roomOf(file));
    const rightward = importsOf(join(source, file))
      .filter((target) => target.startsWith("."))
      .map((target) => roomOf(relative(source, resolve(source, file, "..", target))))
      .filter((room) => rooms.indexOf(room) > own);
    expect(rightward).toEqual([]);
  });

  it.each(files.filter((file) => house !== ofCommand && roomOf(file) !== "node"))(
    "%s runs in a browser: it imports nothing of Node",
    (file) => {
      const ofNode = /^node:|^@lac-analytics\/\w+\/node$/;
      expect(importsOf(join(source, file)).filter((target) => ofNode.test(target))).toEqual([]);
    },
  );
});

describe.each([
  ...Object.keys(houses).map((name) => ({ name, folder: join(packages, name, "src") })),
  { name: "the notebooks", folder: notebooks },
  { name: "the documentation", folder: documentation },
])("the imports of $name", ({ folder }) => {
  it("go round in no circle, not even of types", () => {
    expect(circlesIn(folder)).toEqual([]);
  });
});

describe("lac figures", () => {
  it("loads no charts, documents, notebooks or projections, which take longer to load than its figures to count", () => {
    const report = join(packages, "report/src");
    const loaded = [...loadedBy(join(report, "cli/figuresCommand.ts"))];
    expect(loaded).toContain(join(report, "source/readGiven.ts"));
    expect(
      loaded.filter((target) => /^@lac-analytics\/(?:charts|document|notebook|core\/project)$/.test(target)),
    ).toEqual([]);
  });
});

/** What a file of a package loads at once: files of the package, and the other packages by their doors. */
function loadedBy(path: string): ReadonlySet<string> {
  return reachedFrom(path, (file) => {
    if (!file.endsWith(".ts")) return [];
    const values = /^(?:import|export)\s(?!type\b)[^;]*?from "([^"]+)";/gm;
    const targets = [...readFileSync(file, "utf8").matchAll(values)].map(([, target = ""]) => target);
    return targets.map((target) => (target.startsWith(".") ? resolve(file, "..", target) : target));
  });
}

/** The files of a folder each of which reaches itself by what it imports. */
function circlesIn(folder: string): readonly string[] {
  const files = filesIn(folder).map((file) => join(folder, file));
  const imports = new Map(
    files.map((path) => [
      path,
      importsOf(path)
        .filter((target) => target.startsWith("."))
        .map((target) => resolve(path, "..", target)),
    ]),
  );
  const circular = files.filter((path) => reachedFrom(path, (file) => imports.get(file) ?? []).has(path));
  return circular.map((path) => relative(folder, path));
}

/** What is reached from a file by one import after another. */
function reachedFrom(from: string, importsOfFile: (path: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...importsOfFile(from)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...importsOfFile(next));
  }
  return found;
}
