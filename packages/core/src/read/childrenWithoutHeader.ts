import type { Return } from "../return/Return.ts";
import type { Problem } from "./Problem.ts";

/** The children who have episodes and no Header row, each as a problem at the first of the episodes. */
export function childrenWithoutHeader({ children, sources, Header: header, Episodes: episodes }: Return): Problem[] {
  return children.flatMap((child, index): Problem[] => {
    const first = episodes.firstRow[index] ?? 0;
    const hasEpisodes = first !== episodes.firstRow[index + 1];
    const hasHeader = header.firstRow[index] !== header.firstRow[index + 1];
    if (!hasEpisodes || hasHeader) return [];
    const file = sources[episodes.source[first] ?? 0] ?? "";
    const row = episodes.sourceRow[first] ?? 0;
    const message = `${file} row ${row} is of a child who has no Header row, so sex, date of birth and ethnicity are missing; add the row.`;
    return [{ code: "child-not-in-header", severity: "error", file, row, child, message }];
  });
}
