import {
  InputError,
  overlappingEpisodes,
  type ReadOptions,
  type ReadResult,
  type ReturnFile,
  readReturn,
} from "@lac-analytics/core";
import { counted } from "@lac-analytics/notebook/counted";
import { say } from "../given/say.ts";

/** A return that was read, and the files it was read from. */
export interface OpenedReturn extends ReadResult {
  readonly files: readonly ReturnFile[];
  /** how many problems it has, in a sentence; blank where it has none */
  readonly problemsInWords: string;
}

/**
 * Reads a return for figures or reports from its files, and says how many problems it has and where to see them.
 *
 * @param messages what was passed over on the way to the files, in sentences
 * @throws {InputError} if it cannot be read, or no episode has a beginning
 */
export async function readGiven(
  files: readonly ReturnFile[],
  messages: readonly string[],
  options: ReadOptions = {},
): Promise<OpenedReturn> {
  const result = await readReturn(files, options);
  for (const message of [...messages, ...result.messages]) say(message);
  const withoutBeginning = result.problems.find(({ code, column }) => code === "missing-column" && column === "DECOM");
  if (withoutBeginning !== undefined && result.return.Episodes.rows === 0)
    throw new InputError(withoutBeginning.message);
  const wrong = result.problems.filter(({ severity }) => severity === "error").length;
  const errors = wrong + overlappingEpisodes(result.return).length;
  const queries = result.problems.filter(({ severity }) => severity === "query").length;
  const problemsInWords =
    errors + queries === 0
      ? ""
      : `Reading the return met ${counted(errors, "error")} and ${counted(queries, "query", "queries")}; lac check lists them, and what the rules find besides.`;
  if (problemsInWords !== "") say(problemsInWords);
  return { ...result, files, problemsInWords };
}
