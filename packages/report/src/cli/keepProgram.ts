import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stampOf } from "../model/stampOf.ts";
import { type KeptProgram, keptFile } from "./keptProgram.ts";
import { makeProgram } from "./makeProgram.ts";

/** Programs of before are taken away once they are so much older, in milliseconds: until then one may be at work. */
const stays = 3_600_000;

/**
 * Makes one piece of all modules of `lac`, and keeps it for the runs after this one: Node takes longer to find 700 files
 * than `lac figures` to count a council's ten years. Where nothing can be kept nothing is made.
 *
 * @param programs the folder for it, beside those of before
 */
export async function keepProgram(programs: URL): Promise<void> {
  const among = fileURLToPath(programs);
  const folder = randomUUID();
  const place = join(among, folder);
  try {
    await mkdir(place, { recursive: true });
    const files = await makeProgram(place);
    const stamps = Object.fromEntries(await Promise.all(files.map(async (file) => [file, stampOf(await stat(file))])));
    // it is whole as soon as it is there
    await writeFile(join(place, keptFile), JSON.stringify({ folder, stamps } satisfies KeptProgram));
    await rename(join(place, keptFile), join(among, keptFile));
    await removeOlder(among, (await stat(place)).ctimeMs - stays);
  } catch {
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function removeOlder(programs: string, than: number): Promise<void> {
  for (const name of await readdir(programs)) {
    const { ctimeMs } = await stat(join(programs, name));
    if (ctimeMs < than) await rm(join(programs, name), { recursive: true });
  }
}
