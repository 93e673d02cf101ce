import type { Figure, Polarity, ShownFigure } from "@lac-analytics/core";

/** What a large step that no test was made of looks like. */
export type UntestedStep = "worse" | "better" | "neither good nor bad";

/** A share that moves by so many points has moved far, tested or not; any other figure by such a part of itself. */
const fewestPoints = 5;
const largePart = 0.25;
/** A step of fewer children is as good as none. */
const fewestChildren = 5;

/**
 * What the step between two figures looks like, where it is large and nothing stands behind them by which it could be
 * tested; undefined of any other. That such a step is chance nobody can say. What is paid or counted in full is no sample.
 */
export function untestedStep(
  now: Figure,
  before: Figure | undefined,
  polarity: Polarity,
  of = now.denominator,
): UntestedStep | undefined {
  if (now.symbol !== "" || before?.symbol !== "") return undefined;
  if (!sampled.has(now.unit) || isTested(now, before)) return undefined;
  const step = Math.abs(now.value - before.value);
  const isShare = now.unit === "percent";
  if (isShare ? step < fewestPoints : before.value === 0 || step / Math.abs(before.value) < largePart) return undefined;
  if (isShare && of !== undefined && (step * of) / 100 < fewestChildren) return undefined;
  if (polarity === "none") return "neither good nor bad";
  return now.value > before.value === (polarity === "higher-better") ? "better" : "worse";
}

const sampled: ReadonlySet<string> = new Set(["percent", "days", "weeks", "score 0-40"]);

/** Whether a step can be tested: a range of the latest alone is enough to say whether it is larger than that allows. */
export function isTested(now: ShownFigure, before: ShownFigure): boolean {
  return now.lower !== undefined || (now.denominator !== undefined && before.denominator !== undefined);
}
