import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { project } from "../lac.ts";

/** A folder with notebooks and a return of its own, in which a file may be changed. */
export interface ScratchProject {
  readonly folder: string;
  /** the path of a file in it */
  readonly at: (path: string) => string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** writes a file anew with the first of a text in it replaced */
  readonly change: (path: string, from: string, to: string) => void;
}

const parent = join(project, "test/dist/scratch");

/** Makes such a folder below the project, so that what a notebook imports is found, with no notebook yet. It is gone after the tests. */
export function scratchProject(): ScratchProject {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "run-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const at = (path: string): string => join(folder, path);
  const read = (path: string): string => readFileSync(at(path), "utf8");
  const write = (path: string, text: string): void => {
    mkdirSync(join(at(path), ".."), { recursive: true });
    writeFileSync(at(path), text);
  };
  cpSync(join(project, "data-samples/return"), at("return"), { recursive: true });
  cpSync(join(project, "data-samples/population.csv"), at("population.csv"));
  write("notebooks/settings.json", settings);
  write("notebooks/tsconfig.json", tsconfig);
  return {
    folder,
    at,
    read,
    write,
    change: (path, from, to) => {
      const before = read(path);
      if (!before.includes(from)) throw new RangeError(`${path} does not hold ${from}`);
      write(path, before.replace(from, to));
    },
  };
}

const settings = JSON.stringify({
  council: "Central Bedfordshire",
  authority: "E06000056",
  data: ["../return"],
  dataNote: "An invented return: no row of it is a real child.",
  internal: true,
  asAt: "2019-01-21",
  population: "../population.csv",
});

const tsconfig = JSON.stringify({
  extends: join(project, "tsconfig.base.json"),
  compilerOptions: { rootDir: ".", outDir: "dist", emitDeclarationOnly: true },
  include: ["*/*.ts"],
  references: ["core", "charts", "notebook"].map((name) => ({ path: join(project, "packages", name) })),
});
