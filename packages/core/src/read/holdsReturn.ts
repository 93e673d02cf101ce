import { InputError } from "./InputError.ts";
import { openFiles } from "./openFiles.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { recogniseTables } from "./recogniseTables.ts";

/**
 * Whether there is a file of a return among files; what cannot be opened may be one.
 *
 * @example
 * holdsReturn([{ name: "under-any-name.csv", bytes: new TextEncoder().encode("CHILD,SEX,DOB,DUC\n") }]); // => true
 * holdsReturn([{ name: "ledger.csv", bytes: new TextEncoder().encode("month,provider,amount\n") }]); // => false
 */
export async function holdsReturn(files: readonly ReturnFile[]): Promise<boolean> {
  try {
    const opened = await openFiles(files, () => {});
    return recogniseTables(opened.files, () => {}).tables.length > 0;
  } catch (error) {
    if (error instanceof InputError) return true;
    throw error;
  }
}
