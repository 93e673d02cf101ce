import { type CarePath, type PathState, type Period, pathStays, type Return } from "@lac-analytics/core";

/** Fewer than so many children do not make a curve or a row of their own. */
export const fewest = 10;

/** The states of charts and tables from the bottom up: what few are in at a time stands together. */
export const drawn: readonly {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly of: readonly PathState[];
}[] = [
  { id: "kin", label: "With relatives or friends", short: "Relatives", of: ["kin"] },
  { id: "foster", label: "With other foster carers", short: "Foster", of: ["foster"] },
  {
    id: "residential",
    label: "In a children's home or residential school",
    short: "Children's home",
    of: ["residential"],
  },
  { id: "supported", label: "In semi-independent or supported homes", short: "Supported", of: ["supported"] },
  {
    id: "elsewhere",
    label: "With parents, adopters or elsewhere",
    short: "Elsewhere",
    of: ["parents", "adoptive", "other"],
  },
  { id: "out", label: "Out of care", short: "Out of care", of: ["out"] },
];

/** All states that are drawn. */
export const states: readonly PathState[] = drawn.flatMap(({ of }) => of);

/** In which kind of placement children began who came into care on the days that are watched. */
export function firstStates(care: Return, paths: readonly CarePath[], watched: Period): ReadonlyMap<PathState, number> {
  const staysOf = pathStays(care, watched);
  const begun = new Map<PathState, number>();
  for (const path of paths) {
    if (path.start < watched.from || path.start > watched.to) continue;
    const first = staysOf(path)[0];
    if (first !== undefined) begun.set(first.state, (begun.get(first.state) ?? 0) + 1);
  }
  return begun;
}
