import { type ReadOptions, type ReadResult, readReturn } from "../read/readReturn.ts";
import { returnFilesFrom } from "./filesFrom.ts";

/**
 * Reads an SSDA903 return from disk, or several to be stitched into one history, as `readReturn` does.
 *
 * @param paths each a folder of files, a CSV file, an XML file, a workbook, or a zip of them
 * @throws {InputError} if a path does not exist, cannot be read or holds no such file, or they are together no return
 * @example
 * readReturnFrom(["data-samples/return"]).then(({ return: care }) => lookedAfterOn(care, dayFromIso("2019-03-31")).length); // => 320
 * readReturnFrom(["data-samples/return/UASC.csv"]); // throws: "The return has no Episodes file"
 */
export async function readReturnFrom(paths: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const { files, messages } = await returnFilesFrom(paths);
  const result = await readReturn(files, options);
  return { ...result, messages: [...messages, ...result.messages] };
}
