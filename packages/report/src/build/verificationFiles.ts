import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { orInputError } from "@lac-analytics/core/node";

/** The name, without an ending, of the files that say what came out when the reports beside them were made again. */
export const verificationName = "verification";

/** Takes away what came out when the reports of a folder were made again, as of other reports it tells nothing. */
export async function removeVerification(folder: string): Promise<void> {
  const standing = await orInputError(folder, readdir(folder), "write");
  const found = standing.filter((file) => file.replace(/\.\w+$/, "") === verificationName);
  await Promise.all(found.map((file) => orInputError(folder, rm(join(folder, file)), "write")));
}
