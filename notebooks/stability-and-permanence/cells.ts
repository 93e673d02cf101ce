import { comparable, findMeasure, isoFromDay } from "@lac-analytics/core";
import {
  type Asked,
  coverageNote,
  definitionsFor,
  figureRequests,
  measuresBy,
  type NotebookSource,
  possessive,
  printedIds,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
} from "@lac-analytics/notebook";
import { durationsOf } from "./durations.ts";
import { missingOf } from "./missing.ts";
import { movesOf } from "./moves.ts";
import { permanenceOf } from "./permanence.ts";
import { planRequest, plansOf } from "./plans.ts";
import { daysOf, type Printed, printed, type StabilityParts, stabilityParts, wholeOf } from "./stabilityParts.ts";

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  return {
    ...figureRequests({ figures: { days: daysOf(facts), measures: measuresBy(printed), by: "all" } }),
    plans: planRequest(facts),
  };
}

/** Stability and permanence: moves, long-term stability, formal matching, social workers and reviews. */
export function cells(source: NotebookSource, { figures, plans: asked }: Asked<typeof asks>) {
  const { planTable, watched } = plansOf(source, asked);
  const parts = stabilityParts(source, figures, watched);
  const isPrinted = (id: Printed): boolean => findMeasure(id).kind !== "local" || isCounted(parts, id);
  const permanence = permanenceOf(parts);
  const missing = missingOf(parts);
  return {
    first: parts.first,
    coverNote: coverageNote(source, [source.asAt]),
    date: parts.date(source.asAt),
    ...movesOf(parts),
    ...durationsOf(parts),
    ...permanence,
    ...missing,
    planTable,
    number: sectionNumbers({
      moves: true,
      lasting: true,
      permanence: permanence.stabilityKnown || permanence.matchedKnown || planTable !== null,
      workers: permanence.socialWorkersKnown || permanence.reviewsKnown || permanence.participationKnown,
      missing: missing.missingKnown || missing.hasInterviews || missing.homeless !== "",
    }),
    whose: possessive(source.council),
    leftOut: missingFrom(parts),
    isInternal: source.internal,
    definitions: definitionsFor([
      ...printedIds(printed).filter(isPrinted),
      ...(planTable === null ? [] : (["plan-timeliness"] as const)),
    ]),
  };
}

/** Whether the council has a count of its own for what no return holds. */
function isCounted({ latestLocal }: StabilityParts, measure: Printed): boolean {
  return comparable(wholeOf(measure, latestLocal)).symbol !== "x";
}

/** What is left out, and what to give for it. */
function missingFrom(parts: StabilityParts): readonly string[] {
  const needed = (isThere: boolean, what: string, measure: Printed): readonly string[] =>
    isThere ? [] : [seriesNeeded(what, [measure], isoFromDay(parts.source.asAt))];
  return [
    ...needed(wholeOf("three-social-workers", parts.now).symbol !== "x", "Social workers", "three-social-workers"),
    ...needed(parts.interviews.length > 0, "Return home interviews", "return-interviews-share"),
    ...needed(
      isCounted(parts, "emergency-accommodation-28-days"),
      "Homeless young people in emergency accommodation",
      "emergency-accommodation-28-days",
    ),
  ];
}
