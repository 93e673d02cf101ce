import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../lac.ts";

const scratch = join(project, "test/dist/settings");

/** A folder below the project, so that what a notebook imports is found. */
export function scratchFolder(): string {
  mkdirSync(scratch, { recursive: true });
  return mkdtempSync(join(scratch, "run-"));
}

/** The settings of the sample, with paths that hold anywhere. */
export function sampleSettings(): { readonly data?: unknown; readonly series?: unknown } & Readonly<
  Record<string, unknown>
> {
  const settings: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(project, "notebooks/settings.json"), "utf8"),
  );
  const absolute = (path: string): string => join(project, "notebooks", path);
  const absoluteIn = (value: unknown): unknown => {
    if (typeof value === "string") return absolute(value);
    if (Array.isArray(value)) return value.map(absoluteIn);
    return Object.fromEntries(Object.entries(value ?? {}).map(([name, path]) => [name, absoluteIn(path)]));
  };
  const paths = new Set(["$schema", "data", "population", "series", "ownMeasures", "files", "nationalFiles"]);
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, paths.has(key) ? absoluteIn(value) : value]),
  );
}

/** A folder of notebooks with settings of its own, in a folder from which `lac report` can be run. */
export function notebooksWith(folder: string, settings: string, notebooks: readonly string[]): string {
  mkdirSync(join(folder, "notebooks"), { recursive: true });
  for (const name of notebooks)
    cpSync(join(project, "notebooks", name), join(folder, "notebooks", name), { recursive: true });
  writeFileSync(join(folder, "notebooks/settings.json"), settings);
  const compiler = readFileSync(join(project, "notebooks/tsconfig.json"), "utf8");
  writeFileSync(join(folder, "notebooks/tsconfig.json"), compiler.replaceAll('"../', `"${project}/`));
  return folder;
}
