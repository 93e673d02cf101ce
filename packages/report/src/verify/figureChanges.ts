import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { shippedFolder } from "../home/shippedFolder.ts";

/** What a release changed in figures, and why. */
export interface FigureChange {
  /** the release that changed it; blank for what no release has yet */
  readonly release: string;
  readonly reason: string;
  /**
   * what it bears on: measures by their ids, reports by their names, commands and functions; or every measure, every report or
   * every report for publication, in these words
   */
  readonly names: readonly string[];
}

/** Over what changed in figures. */
const heading = "Figures that change";

/**
 * What a changelog says under "Figures that change" of each release. An entry ends with "Changes:" and what it bears on.
 *
 * @throws {InputError} if an entry does not say what it bears on
 */
export function figureChangesIn(changelog: string): readonly FigureChange[] {
  return changelog
    .replaceAll("\r\n", "\n")
    .split(/^## /m)
    .slice(1)
    .flatMap((ofRelease) => {
      const release = /^\d+\.\d+\.\d+\S*/.exec(ofRelease)?.[0] ?? "";
      const sections = ofRelease.split(/^### /m).filter((section) => section.startsWith(`${heading}\n`));
      return sections.flatMap((section) =>
        section
          .split(/^- /m)
          .slice(1)
          .map((entry) => changeIn(entry, release)),
      );
    });
}

function changeIn(entry: string, release: string): FigureChange {
  const text = entry.trim().replaceAll(/\s+/g, " ");
  const { reason, names } = /^(?<reason>.+) Changes: (?<names>[^.]+(?:\.\w[^.]*)*)\.$/.exec(text)?.groups ?? {};
  if (reason === undefined || names === undefined)
    throw new InputError(`The changelog does not say at its end what this changes: ${text.slice(0, 60)}`);
  return { release, reason, names: names.split(", ").map((name) => name.replaceAll("`", "")) };
}

/**
 * What the changelog that comes with this release says under "Figures that change".
 *
 * @throws {InputError} if it has no such heading, or an entry does not say what it bears on
 */
export function figureChanges(): readonly FigureChange[] {
  const changes = figureChangesIn(readFileSync(join(shippedFolder, "CHANGELOG.md"), "utf8"));
  if (changes.length === 0) throw new InputError(`The changelog of this release has nothing under "${heading}".`);
  return changes;
}
