import type { Problem } from "../Problem.ts";
import type { RowPlaces } from "../rowPlaces.ts";
import type { RowDifference } from "./compareRows.ts";
import type { StitchingDecision } from "./ReturnedEpisode.ts";

/** A row as stitching speaks of it: its place, the year of its return, and the day on which its episode begins and now ends. */
export interface RowOfReturn {
  readonly places: RowPlaces;
  readonly yearOf: (row: number) => number | undefined;
  readonly dayIn: (column: "DECOM" | "DEC", row: number) => string;
}

/** A row that a later return has too, and that is left out for it. */
export function mergeProblem(
  { places, yearOf }: RowOfReturn,
  row: number,
  kept: number,
  difference: RowDifference,
): Problem {
  const { about, name } = places;
  const there = `${name(row)} is in the return of ${yearOf(kept)} too (${name(kept)})`;
  if (difference.says === "the same") {
    return { code: "stitch-same", severity: "note", ...about(row), message: `${there}, and was kept once.` };
  }
  if (difference.says === "more") {
    const message = `${there}, which says more of it, and was kept once as it is there.`;
    return { code: "stitch-completed", severity: "note", ...about(row), message };
  }
  const columns = difference.columns.join(", ");
  const message = `${there} with another ${columns}, and was kept once as it is there; look which is right.`;
  return { code: "stitch-corrected", severity: "query", ...about(row), column: columns, message };
}

/** What was done with an episode so that the returns make one history. */
export function stitchingProblem(of: RowOfReturn, decision: StitchingDecision): Problem {
  const { rule, row } = decision;
  const column = rule === "moved" || rule === "replaced" || rule === "withdrawn" ? "DECOM" : "DEC";
  const message = `${of.places.name(row)}: ${sentence(of, decision)}.`;
  return { code: `stitch-${rule}`, severity: "query", ...of.places.about(row), column, message };
}

function sentence({ places, yearOf, dayIn }: RowOfReturn, { rule, row, because }: StitchingDecision): string {
  const year = yearOf(row);
  const other = because === undefined ? "" : `${places.name(because)}, return of ${yearOf(because)}`;
  const begins = because === undefined ? "" : dayIn("DECOM", because);
  const ended = `it was taken to have ended on ${dayIn("DEC", row)}`;
  if (rule === "moved")
    return `a later return has this episode beginning on ${begins} (${other}), so this row was left out`;
  if (rule === "replaced")
    return `a later return has another episode on its first day (${other}), so this row was left out`;
  if (rule === "withdrawn")
    return `a later return of the same year has the child without this episode (${other}), so this row was left out`;
  if (rule === "continued")
    return `the episode is open in the return of ${year}, and ${ended}, when the next one begins (${other})`;
  if (rule === "cut")
    return `the episode lasts beyond the next one's beginning in a later return (${other}), so ${ended}`;
  if (rule === "bridged") return `the episode goes on (X1) and the next one begins later (${other}), so ${ended}`;
  if (rule === "gap")
    return `the episode goes on (X1), but the next one begins only on ${begins} (${other}); look what is missing`;
  const after = because === undefined ? "in no later return" : `not in a later return before ${begins} (${other})`;
  return `the episode is open in the return of ${year} and the child is ${after}, so ${ended}; look when and why it ended`;
}
