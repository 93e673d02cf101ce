import { overlappingEpisodes, type ReadResult, type ReturnFile, readReturn } from "@lac-analytics/core";
import { say } from "./say.ts";

/** Reads a return for figures or reports, and says on standard error how many problems it has and where to see them. */
export async function openReturn(files: readonly ReturnFile[]): Promise<ReadResult> {
  const result = await readReturn(files);
  for (const message of result.messages) say(message);
  const problems = [...result.problems, ...overlappingEpisodes(result.return)];
  if (problems.length > 0) {
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const queries = problems.length - errors;
    say(`The return has ${errors} errors and ${queries} queries, which may change figures; lac check lists them.`);
  }
  return result;
}
