import type { Problem } from "../read/Problem.ts";
import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";

/**
 * Episodes that begin before an earlier episode of the same child has ended: DfE rule 501. A child in two episodes at
 * once would be counted in two placements; `lookedAfterOn` takes the one that began later.
 *
 * Source: DfE, SSDA903 validation rule 501.
 */
export function overlappingEpisodes(care: Return): readonly Problem[] {
  const { child, firstRow, columns, source, sourceRow } = care.Episodes;
  const problems: Problem[] = [];
  for (let c = 0; c < care.children.length; c += 1) {
    let endsSoFar = -Infinity;
    for (let row = firstRow[c] ?? 0; row < (firstRow[c + 1] ?? 0); row += 1) {
      if ((columns.DECOM[row] ?? noDay) < endsSoFar) {
        const file = care.sources[source[row] ?? 0] ?? "";
        const line = sourceRow[row] ?? 0;
        problems.push({
          code: "501",
          severity: "error",
          file,
          row: line,
          child: care.children[child[row] ?? 0] ?? "",
          column: "DECOM",
          message: `${file} row ${line}: the episode begins before an earlier episode of the same child has ended; correct DECOM here or DEC there.`,
        });
      }
      const ended = columns.DEC[row] ?? noDay;
      endsSoFar = Math.max(endsSoFar, ended === noDay ? Infinity : ended);
    }
  }
  return problems;
}
