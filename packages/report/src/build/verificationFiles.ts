import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { orInputError } from "@lac-analytics/core/node";
import { hashOf } from "../source/hashOf.ts";
import type { RecordedFile } from "./packRecord.ts";

/** The name, without an ending, of the files that say what came out when the reports beside them were made again. */
export const verificationName = "verification";

/** The file beside them that says what each of them held when it was written: what holds something else is people's. */
export const verificationList = `${verificationName}.json`;

/** What stands of them in a folder, by their names. */
export interface StandingVerification {
  /** as they were written */
  readonly own: readonly RecordedFile[];
  /** that people have filled in or changed since */
  readonly changed: readonly string[];
  /** whether a list of them stands there */
  readonly isListed: boolean;
}

/** What stands in a folder of what came out before; nothing where nobody has listed it. */
export async function standingVerification(folder: string): Promise<StandingVerification> {
  const listed = listIn(await readFile(join(folder, verificationList), "utf8").catch(() => ""));
  const names = [...new Set(listed.map(({ file }) => file))];
  const found = await Promise.all(
    names.map(async (file): Promise<Pick<StandingVerification, "own" | "changed">> => {
      const bytes = await readFile(join(folder, file)).catch(() => undefined);
      if (bytes === undefined) return { own: [], changed: [] };
      const sha256 = hashOf(bytes);
      const isOwn = listed.some((each) => each.file === file && each.sha256 === sha256);
      return isOwn ? { own: [{ file, sha256 }], changed: [] } : { own: [], changed: [file] };
    }),
  );
  return {
    own: found.flatMap(({ own }) => own),
    changed: found.flatMap(({ changed }) => changed),
    isListed: listed.length > 0,
  };
}

/** The text of the list. */
export function verificationListText(files: readonly RecordedFile[]): string {
  return `${JSON.stringify({ verification: files }, null, 2)}\n`;
}

/**
 * Takes away what came out when the reports of a folder were made again, as of other reports it tells nothing. What people
 * have filled in or changed since it was written stays.
 *
 * @returns the names of the files that stay
 * @throws {InputError} if a file cannot be removed
 */
export async function removeVerification(folder: string): Promise<readonly string[]> {
  const { own, changed, isListed } = await standingVerification(folder);
  const files = isListed ? [...own.map(({ file }) => file), verificationList] : [];
  await Promise.all(files.map((file) => orInputError(folder, rm(join(folder, file)), "write")));
  return changed;
}

/** The files that a list names; it is read from disk, so that none is anywhere but beside it. */
function listIn(text: string): readonly RecordedFile[] {
  try {
    const list: unknown = JSON.parse(text);
    const { verification }: { readonly verification?: unknown } = typeof list === "object" && list !== null ? list : {};
    return Array.isArray(verification) ? verification.flatMap(fileIn) : [];
  } catch {
    return [];
  }
}

function fileIn(given: unknown): readonly RecordedFile[] {
  if (typeof given !== "object" || given === null) return [];
  const { file, sha256 }: Partial<Record<keyof RecordedFile, unknown>> = given;
  const isFile = typeof file === "string" && /^verification\.\w+$/.test(file) && file !== verificationList;
  return isFile && typeof sha256 === "string" ? [{ file, sha256 }] : [];
}
