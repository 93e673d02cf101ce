import type { Benchmark, Figure } from "@lac-analytics/core";
import { placeFromEnd } from "../benchmark/placeFromEnd.ts";
import type { PublishedBenchmarks } from "../source/publishedBenchmarks.ts";
import { isFarFrom } from "./overNoise.ts";

/**
 * How the council stands to others, where that is more than a rounding: its place, or a gap that stays clear. Where its
 * own published figure is withheld, or it has none, by whether the likely range of its latest figure leaves England's out.
 */
export type Stand = "behind" | "ahead" | "unlike" | "alike" | "not known";

/** Among whom it stands so: all councils, by its place in the first or the last quarter, or those from whom its gap is clear. */
export type StandBeside = "all" | "England" | "neighbours";

/** By which figure it stands so: its published one, or its own latest, where none is published or what is published has been overtaken. */
export type StandBy = "published" | "own";

/** How a council stands, among whom, and by which figure. */
export interface Standing {
  readonly stand: Stand;
  readonly beside: StandBeside;
  readonly standsBy: StandBy;
}

/**
 * How a figure of the council stands to others: by what is published of it, and by its own likely range where nothing is
 * or where its own later figure does not bear that out.
 */
export function standOf(
  now: Figure,
  benchmark: Benchmark | undefined,
  { families }: Pick<PublishedBenchmarks, "families">,
): Standing {
  if (benchmark === undefined) return { stand: "not known", beside: "all", standsBy: "own" };
  const byRange: Standing = { stand: standByRange(now, benchmark), beside: "England", standsBy: "own" };
  if (benchmark.against.figure.symbol !== "") return byRange;
  if (isFarSince(now, benchmark) && byRange.stand !== "not known" && byRange.stand !== "alike") return byRange;
  const found: Standing = { ...standOfPublished(benchmark, families), standsBy: "published" };
  if (isBorneOut(now, benchmark, found, byRange.stand)) return found;
  return byRange.stand === "not known" ? { stand: "not known", beside: "all", standsBy: "published" } : byRange;
}

/** Whether a figure of our own since the published one is far from England's, where the published one was not. */
function isFarSince(now: Figure, { against: { figure, comparators } }: Benchmark): boolean {
  const england = comparators.find((one) => one.with === "England")?.value;
  if (figure.symbol !== "" || now.symbol !== "" || now.periodEnd <= `${figure.year}-03-31`) return false;
  return isFarFrom(now, england) && !isFarFrom({ ...now, value: figure.value }, england);
}

/** By the place among all councils, and by the gaps that stay clear where they can be tested. */
function standOfPublished(benchmark: Benchmark, families: PublishedBenchmarks["families"]): Omit<Standing, "standsBy"> {
  const { polarity } = benchmark.series;
  const gaps = (["England", "neighbours"] as const).flatMap((beside) => {
    const { gap } = benchmark.against.comparators.find((one) => one.with === beside) ?? {};
    const isClear = families.some(({ with: kind, stillClear }) => kind === beside && stillClear.includes(benchmark));
    return gap === undefined ? [] : [{ beside, isClear, isTested: "clear" in gap, isHigher: gap.value > 0 }];
  });
  const clear = gaps.filter(({ isClear }) => isClear);
  const [first] = clear;
  if (polarity === "none") {
    // what has no counts behind it has no gap that could be tested, and still a place
    const isApart = gaps.every(({ isTested }) => !isTested) && placeFromEnd(benchmark)?.isInLastQuarter === true;
    return { stand: first === undefined && !isApart ? "alike" : "unlike", beside: first?.beside ?? "all" };
  }
  const worse = clear.find(({ isHigher }) => isHigher !== (polarity === "higher-better"));
  const band = benchmark.against.standing?.band;
  const isLast = band === "D" && isApartFromSome(benchmark, polarity === "lower-better");
  if (isLast || worse !== undefined) return { stand: "behind", beside: isLast ? "all" : (worse?.beside ?? "all") };
  const isFirst = band === "A" && isApartFromSome(benchmark, polarity === "higher-better");
  if (isFirst || (first !== undefined && band !== "D"))
    return { stand: "ahead", beside: isFirst ? "all" : (first?.beside ?? "all") };
  return { stand: "alike", beside: "all" };
}

/**
 * Whether a figure of the first or the last quarter is above England's or that of councils like ours, or below it, since
 * many councils may share its value; where neither is known, whether those that share it and those beyond it are a quarter
 * at most.
 */
function isApartFromSome(benchmark: Benchmark, isAbove: boolean): boolean {
  const { figure, comparators } = benchmark.against;
  if (figure.symbol !== "") return false;
  const others = comparators.flatMap(({ with: kind, value }) =>
    (kind === "England" || kind === "neighbours") && value !== undefined ? [value] : [],
  );
  if (others.length === 0) return placeFromEnd(benchmark)?.isInLastQuarter === true;
  return others.some((value) => (isAbove ? figure.value > value : figure.value < value));
}

/**
 * Whether a figure of our own since the published one still lies on the same side of others; of one that stood out, by
 * more than chance would do where its range tells.
 */
function isBorneOut(now: Figure, { against }: Benchmark, { stand, beside }: Standing, byRange: Stand): boolean {
  const { figure, comparators } = against;
  const other = comparators.find((one) => one.with === (beside === "all" ? "England" : beside))?.value;
  if (figure.symbol !== "" || now.symbol !== "" || other === undefined || now.periodEnd <= `${figure.year}-03-31`)
    return true;
  if (stand !== "alike" && byRange === "alike") return false;
  return figure.value === other || now.value > other === figure.value > other;
}

/** By the likely range of our latest figure, for want of a published one of our own. */
function standByRange(now: Figure, { series: { polarity }, against }: Benchmark): Stand {
  const england = against.comparators.find((one) => one.with === "England")?.value;
  if (england === undefined || now.symbol !== "" || now.lower === undefined || now.upper === undefined)
    return "not known";
  if (now.lower <= england && england <= now.upper) return "alike";
  if (polarity === "none") return "unlike";
  return now.value > england === (polarity === "higher-better") ? "ahead" : "behind";
}
