import { overlappingEpisodes, type ReadResult, type ReturnFile, readReturn } from "@lac-analytics/core";
import { filesFrom } from "@lac-analytics/core/node";
import { counted } from "../words/counted.ts";
import { say } from "./say.ts";

/** A return that was read, and the files it was read from. */
export interface OpenedReturn extends ReadResult {
  readonly files: readonly ReturnFile[];
}

/** Reads a return for figures or reports, and says on standard error how many problems it has and where to see them. */
export async function openReturn(paths: readonly string[]): Promise<OpenedReturn> {
  const { files, messages } = await filesFrom(paths);
  const result = await readReturn(files);
  for (const message of [...messages, ...result.messages]) say(message);
  const problems = [...result.problems, ...overlappingEpisodes(result.return)];
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const queries = problems.filter(({ severity }) => severity === "query").length;
  if (errors + queries > 0) {
    say(
      `The return has ${counted(errors, "error")} and ${counted(queries, "query", "queries")}, which may change figures; lac check lists them.`,
    );
  }
  return { ...result, files };
}
