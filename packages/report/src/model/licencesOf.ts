import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { groupedBy } from "@lac-analytics/core";

/** A library with the terms under which it may be passed on. */
interface Library {
  readonly name: string;
  readonly copyright: readonly string[];
  /** the terms without their copyright lines, which are the same for many */
  readonly terms: string;
}

/**
 * The licences of the libraries among some files: the terms, and above each of them the libraries under it with their
 * versions and copyright lines, as these licences ask of whoever passes the libraries on.
 *
 * @param files absolute paths
 */
export async function licencesOf(files: readonly string[]): Promise<string> {
  const folders = new Set(
    files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll("\\", "/"))?.[0] ?? []),
  );
  const libraries = await Promise.all([...folders].sort().map(libraryIn));
  const byTerms = groupedBy(libraries, ({ terms }) => terms.replaceAll(/\s+/g, " "));
  return [...byTerms.values()]
    .map((group) => {
      const heads = group.map(({ name, copyright }) => [name, ...copyright].join("\n  ")).sort();
      return `${heads.join("\n")}\n\n${group[0]?.terms ?? ""}`;
    })
    .sort()
    .join(`\n\n${"-".repeat(60)}\n\n`);
}

async function libraryIn(folder: string): Promise<Library> {
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const lines = file === undefined ? [] : (await readFile(join(folder, file), "utf8")).trim().split(/\r?\n/);
  const isCopyright = (line: string): boolean => /^\s*copyright\b/i.test(line);
  return {
    name: `${name} ${version} (${license ?? "see the terms"})`,
    copyright: lines.filter(isCopyright).map((line) => line.trim()),
    terms: lines
      .filter((line) => !isCopyright(line))
      .join("\n")
      .trim(),
  };
}
