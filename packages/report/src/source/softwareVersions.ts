import { readFileSync } from "node:fs";
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
  const manifests = ["@lac-analytics/core", "@lac-analytics/charts"].map((name) =>
    manifestBeside(import.meta.resolve(name)),
  );
  const own = [...manifests, manifestBeside(import.meta.resolve("../index.js"))];
  const libraries = manifests
    .flatMap(({ dependencies }) => Object.entries(dependencies))
    .filter(([name]) => !name.startsWith("@lac-analytics/"))
    .map(([name, version]) => ({ name, version }));
  return [...own.map(({ name, version }) => ({ name, version })), ...libraries];
}

/** The manifest of the package whose entry, one folder down, is at an address. */
function manifestBeside(entry: string): Manifest {
  return JSON.parse(readFileSync(fileURLToPath(new URL("../package.json", entry)), "utf8"));
}
