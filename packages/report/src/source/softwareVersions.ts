import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A piece of software that a figure or a drawing depends on. */
export interface SoftwareVersion {
  readonly name: string;
  readonly version: string;
}

/** What is read of a package's manifest. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * The versions of our packages, and of the libraries on which figures and drawings depend, for the foot of a report.
 * The manifests pin exact versions, so what they say is what runs.
 */
export function softwareVersions(): readonly SoftwareVersion[] {
  const { resolve } = createRequire(import.meta.url);
  const manifests = ["@lac-analytics/core", "@lac-analytics/charts"].map((name) => manifestOf(dirname(resolve(name))));
  const own = [...manifests, manifestOf(fileURLToPath(new URL("..", import.meta.url)))];
  const libraries = manifests
    .flatMap(({ dependencies }) => Object.entries(dependencies))
    .filter(([name]) => !name.startsWith("@lac-analytics/"))
    .map(([name, version]) => ({ name, version }));
  return [...own.map(({ name, version }) => ({ name, version })), ...libraries];
}

/** The manifest of the package in which a folder stands, one down. */
function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "../package.json"), "utf8"));
}
