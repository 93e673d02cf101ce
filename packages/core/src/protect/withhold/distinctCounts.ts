import { groupedBy } from "../../return/groupedBy.ts";
import type { ReportCount } from "../counts/ReportCount.ts";
import type { Relation, Relations } from "../relations/Relation.ts";
import type { CountTable, DistinctCount } from "./CountTable.ts";
import type { Settled } from "./Settled.ts";

/** The table of distinct counts, and the place in it of each count that figures show; none for nought, which is always shown. */
export interface DistinctCounts {
  readonly table: CountTable;
  readonly placeOf: readonly (number | undefined)[];
}

/**
 * Takes counts together that are the same, or the sum of nothing but the other, and leaves out of the sums what is
 * nought or stands on both sides. A sum with parts of a whole number takes no part in it.
 */
export function distinctCounts(
  counts: readonly ReportCount[],
  { same, sums }: Relations,
  settled: (at: number) => Settled | undefined = () => undefined,
): DistinctCounts {
  const isNought = (at: number): boolean =>
    counts[at]?.value === 0 && !["untold", "unsaid"].includes(settled(at) ?? "");
  const leader = counts.map((_, at) => at);
  const find = (at: number): number => {
    const next = leader[at] ?? at;
    if (next === at) return at;
    const found = find(next);
    leader[at] = found;
    return found;
  };
  const unite = (one: number, other: number): boolean => {
    const [first, second] = [find(one), find(other)].sort((a, b) => a - b);
    if (first === undefined || second === undefined || first === second) return false;
    leader[second] = first;
    return true;
  };
  for (const [one, other] of same) unite(one, other);
  const whole = sums.filter((sum) => [...sum.wholes, ...sum.parts].every((at) => Number.isInteger(counts[at]?.value)));
  let led = whole;
  for (let changed = true; changed; ) {
    led = whole.map((sum) => reduced(sum, counts, find, isNought));
    const united = led.filter(
      ({ wholes, parts, remainder, isAtLeast = false }) =>
        wholes.length === 1 &&
        parts.length === 1 &&
        remainder === 0 &&
        !isAtLeast &&
        unite(wholes[0] ?? 0, parts[0] ?? 0),
    );
    changed = united.length > 0;
  }
  const groups = [...groupedBy(counts.keys(), find)].filter(([at]) => !isNought(at));
  const places = new Map(groups.map(([at], place) => [at, place]));
  const placed = (list: readonly number[]): readonly number[] =>
    list.map((at) => places.get(at) ?? 0).sort((a, b) => a - b);
  const distinct = new Map(
    led
      .filter(isTelling)
      .map((sum): Relation => ({ ...sum, wholes: placed(sum.wholes), parts: placed(sum.parts) }))
      .map((sum) => [
        `${sum.wholes}|${sum.parts}|${sum.remainder}|${sum.isBound ?? false}|${sum.isAtLeast ?? false}`,
        sum,
      ]),
  );
  return {
    table: {
      counts: groups.map(([, members]) => distinctCount(members, counts, settled)),
      sums: [...distinct.values()],
    },
    placeOf: counts.map((_, at) => places.get(find(at))),
  };
}

/** Whether a sum says more than how much a remainder is: noughts that nobody prints may all that same follow from one that is printed. */
function isTelling({ wholes, parts, remainder }: Relation): boolean {
  return (wholes.length > 0 && parts.length > 0) || (remainder === 0 && wholes.length + parts.length > 0);
}

/** A sum of the counts that lead, those above nought on their side and those below it on the other; the same on both cancels. */
function reduced(
  { wholes, parts, ...rest }: Relation,
  counts: readonly ReportCount[],
  find: (at: number) => number,
  isNought: (at: number) => boolean,
): Relation {
  const valueAt = (at: number): number => counts[at]?.value ?? 0;
  const left: number[] = [];
  const right: number[] = [];
  for (const at of wholes) if (valueAt(at) >= 0 && !isNought(at)) left.push(find(at));
  for (const at of parts) if (valueAt(at) < 0) left.push(find(at));
  const putRight = (at: number): void => {
    const part = find(at);
    const opposite = left.indexOf(part);
    if (opposite < 0) right.push(part);
    else left.splice(opposite, 1);
  };
  for (const at of parts) if (valueAt(at) >= 0 && !isNought(at)) putRight(at);
  for (const at of wholes) if (valueAt(at) < 0) putRight(at);
  return { ...rest, wholes: left, parts: right };
}

function distinctCount(
  places: readonly number[],
  counts: readonly ReportCount[],
  settledAt: (at: number) => Settled | undefined,
): DistinctCount {
  const members = places.flatMap((at) => counts[at] ?? []);
  const inFigures = members.filter(({ standing }) => standing === "figure");
  const isKnown = members.some(({ standing }) => standing === "margin");
  return {
    value: Math.abs(members[0]?.value ?? 0),
    small: members.some(({ small }) => small),
    standing: inFigures.length > 0 ? "figure" : isKnown ? "margin" : "sum",
    isTotal: inFigures.some(({ breakdowns }) => breakdowns.length === 0),
    isGuarded: inFigures.length > 0 && !members.some(({ isChange }) => isChange),
    settled: settledOf(places.map(settledAt)),
  };
}

/** What was decided of counts that are the same: one that is shown shows them all, and one that is printed is told. */
function settledOf(each: readonly (Settled | undefined)[]): Settled | undefined {
  const told = (["shown", "known", "withheld", "kept", "unsaid"] as const).find((settled) => each.includes(settled));
  return told ?? (each.every((settled) => settled === "untold") ? "untold" : undefined);
}
