import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { stampOf } from "./stampOf.ts";
import { stampsBefore } from "./stampsBefore.ts";

/** What is written into an interactive page. */
export interface ModelBundle {
  readonly script: string;
  /** of the libraries in the script */
  readonly licences: string;
}

/** A bundle, and the files that it is made of. */
export interface MadeBundle extends ModelBundle {
  /** absolute paths */
  readonly files: readonly string[];
}

/** A bundle as it is kept: each of its files with what tells it from any other that stands there later. */
interface Kept extends ModelBundle {
  /** the absolute path for which it was made: the files of a copy are others */
  readonly madeFor: string;
  readonly stamps: Readonly<Record<string, string>>;
}

/**
 * The bundle that was kept in a file, as long as everything that it was made of is still what it was; or else one that is
 * made now, and kept there if the file can be written.
 *
 * @param place an absolute path
 * @param begun when what makes it was loaded, in milliseconds of the epoch: what is made of files that were changed since
 *   is not kept
 */
export async function keptBundle(place: string, begun: number, make: () => Promise<MadeBundle>): Promise<ModelBundle> {
  const kept = await keptIn(place);
  if (kept !== undefined) return kept;
  const { files, script, licences } = await make();
  const stamps = await stampsBefore(begun, files);
  if (stamps !== undefined) await keep(place, { madeFor: place, stamps, script, licences });
  return { script, licences };
}

async function keptIn(place: string): Promise<ModelBundle | undefined> {
  try {
    const { madeFor, stamps, script, licences }: Kept = JSON.parse(await readFile(place, "utf8"));
    if (madeFor !== place) return undefined;
    const same = await Promise.all(
      Object.entries(stamps).map(async ([file, stamp]) => stampOf(await stat(file)) === stamp),
    );
    return same.every((isSame) => isSame) ? { script, licences } : undefined;
  } catch {
    // there is none, or it is of no use
    return undefined;
  }
}

/** Writes a file that is whole as soon as it is there; where that cannot be done it is made anew the next time. */
async function keep(place: string, kept: Kept): Promise<void> {
  const unfinished = `${place}.${randomUUID()}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(unfinished, JSON.stringify(kept));
    await rename(unfinished, place);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
