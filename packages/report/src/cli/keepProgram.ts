import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stampsBefore } from "../model/stampsBefore.ts";
import { type KeptProgram, keptFile } from "./keptProgram.ts";
import { makeProgram } from "./makeProgram.ts";

/** Programs of before are taken away so long after another took their place, in milliseconds: until then one may be at work. */
const stays = 8 * 3_600_000;

/**
 * Makes one piece of all modules of `lac`, and keeps it for the runs after this one: Node takes longer to find 700 files
 * than `lac figures` to count a council's ten years. Where nothing can be kept nothing is made, and what is made of files
 * that were changed since this process began is not kept.
 *
 * @param programs the folder for it, beside those of before
 */
export async function keepProgram(programs: URL): Promise<void> {
  const among = fileURLToPath(programs);
  const folder = randomUUID();
  const place = join(among, folder);
  try {
    await mkdir(place, { recursive: true });
    // by the earlier of both clocks, for that of the file system may be another
    const begun = Math.min(performance.timeOrigin, (await stat(place)).ctimeMs);
    const { inputs, outputs } = await makeProgram(place);
    const stamps = await stampsBefore(begun, inputs);
    if (stamps === undefined) return await remove(place);
    const own = await stampsBefore(Number.POSITIVE_INFINITY, outputs);
    // it is whole as soon as it is there
    const kept: KeptProgram = { madeIn: among, folder, stamps: { ...stamps, ...own } };
    await writeFile(join(place, keptFile), JSON.stringify(kept));
    await removeOlder(among);
    await rename(join(place, keptFile), join(among, keptFile));
  } catch (fault) {
    await remove(place);
    if (!(fault instanceof Error && "code" in fault)) throw fault;
  }
}

/** Takes away what has been out of use for long, and notes of what now goes out of use that it does so now. */
async function removeOlder(programs: string): Promise<void> {
  const { folder: latest = "" }: Partial<KeptProgram> = await readFile(join(programs, keptFile), "utf8")
    .then((text) => JSON.parse(text))
    .catch(() => ({}));
  const now = new Date();
  for (const name of await readdir(programs)) {
    const at = join(programs, name);
    if (name === latest) await utimes(at, now, now).catch(() => undefined);
    const since = await stat(at).catch(() => undefined);
    if (name !== keptFile && since !== undefined && since.mtimeMs < now.getTime() - stays) await remove(at);
  }
}

/** Removes a folder; where that cannot be done now it is done another time. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true }).catch(() => undefined);
}
