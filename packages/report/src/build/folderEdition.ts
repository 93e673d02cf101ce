import { readdir } from "node:fs/promises";
import { hostname } from "node:os";
import { InputError, listInWords } from "@lac-analytics/core";
import type { Edition } from "./Edition.ts";
import { markingOf } from "./markingOf.ts";
import { unfinishedIn } from "./removeUnfinished.ts";
import type { ReportList } from "./reportList.ts";
import { standingList } from "./standingReports.ts";

const inWords: Readonly<Record<Edition, string>> = { internal: "for internal use", published: "for publication" };

/**
 * Refuses to leave reports of one edition beside those of the other: who publishes a folder publishes all that is in it.
 *
 * @param isReplaced whether this build writes a file of that name anew
 * @throws {InputError} naming the files that would be left
 */
export async function requireOneEdition(
  out: string,
  edition: Edition,
  isReplaced: (file: string) => boolean,
): Promise<void> {
  const list = await standingList(out);
  const other = edition === "internal" ? "published" : "internal";
  const left = (await filesOf(out, list, other)).filter((file) => !isReplaced(file));
  if (left.length === 0) return;
  throw new InputError(
    `${out} holds reports ${inWords[other]}, of which ${listInWords(left)} would be left beside those ${inWords[edition]}; give another folder with --out, or remove ${left.length === 1 ? "it" : "them"} first.`,
  );
}

/**
 * Refuses to build into a folder into which another run is building the other edition.
 *
 * @throws {InputError} naming the folder of the other run
 */
export async function requireNoOtherRun(out: string, edition: Edition): Promise<void> {
  const other = (await unfinishedIn(out)).find((run) => run.edition !== edition);
  if (other === undefined) return;
  const gone = other.host === hostname() ? "" : `, or remove ${other.name} in it if that run on ${other.host} is gone`;
  throw new InputError(
    `${out} is being filled with reports of the other edition by another run: wait for it, give another folder with --out${gone}.`,
  );
}

/** The files of an edition that stand in a folder: those of the list, or the pages that are marked so and what is made of them. */
async function filesOf(
  out: string,
  { edition, files, reports }: ReportList,
  wanted: Edition,
): Promise<readonly string[]> {
  const standing = new Set(await readdir(out).catch(() => []));
  if (edition !== undefined) return edition === wanted ? files.filter((file) => standing.has(file)) : [];
  const marked = reports.filter(({ marking }) => marking === markingOf(wanted === "internal"));
  const stems = new Set(marked.flatMap(({ name }) => [name, `${name}-model`, `${name}-notes`]));
  return [...standing].filter((file) => stems.has(file.replace(/\.\w+$/, ""))).sort();
}
