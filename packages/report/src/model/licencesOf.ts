import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { groupedBy } from "@lac-analytics/core";

/** A library with the terms under which it may be passed on. */
interface Library {
  readonly name: string;
  readonly copyright: readonly string[];
  /** the terms without their copyright lines, which are the same for many */
  readonly terms: string;
  /** the files that say so, absolute paths */
  readonly files: readonly string[];
}

/** Licences as text, and the files that they were read from, by absolute paths. */
export interface Licences {
  readonly text: string;
  readonly files: readonly string[];
}

/**
 * The licences of the libraries among some files: the terms, and above each of them the libraries under it with their
 * versions and copyright lines, as these licences ask of whoever passes the libraries on.
 *
 * @param files absolute paths
 */
export async function licencesOf(files: readonly string[]): Promise<Licences> {
  const folders = new Set(
    files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll("\\", "/"))?.[0] ?? []),
  );
  const libraries = await Promise.all([...folders].sort().map(libraryIn));
  const byTerms = groupedBy(libraries, ({ terms }) => terms.replaceAll(/\s+/g, " "));
  const text = [...byTerms.values()]
    .map((group) => {
      const heads = group.map(({ name, copyright }) => [name, ...copyright].join("\n  ")).sort();
      return `${heads.join("\n")}\n\n${group[0]?.terms ?? ""}`;
    })
    .sort()
    .join(`\n\n${"-".repeat(60)}\n\n`);
  return { text, files: libraries.flatMap(({ files: read }) => read) };
}

async function libraryIn(folder: string): Promise<Library> {
  const manifest = join(folder, "package.json");
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
    await readFile(manifest, "utf8"),
  );
  const found = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const file = found === undefined ? undefined : join(folder, found);
  const lines = file === undefined ? [] : (await readFile(file, "utf8")).trim().split(/\r?\n/);
  const isCopyright = (line: string): boolean => /^\s*copyright\b/i.test(line);
  return {
    name: `${name} ${version} (${license ?? "see the terms"})`,
    copyright: lines.filter(isCopyright).map((line) => line.trim()),
    terms: lines
      .filter((line) => !isCopyright(line))
      .join("\n")
      .trim(),
    files: [manifest, ...(file === undefined ? [] : [file])],
  };
}
