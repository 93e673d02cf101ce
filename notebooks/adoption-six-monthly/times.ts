import {
  addDays,
  addMonths,
  comparable,
  type Day,
  type Figure,
  findFigure,
  findMeasure,
  periodEnds,
} from "@lac-analytics/core";
import { againstThreshold, counted, figureInFull, rollingChangeInWords } from "@lac-analytics/notebook";
import { type AdoptionParts, trendOf } from "./adoptionParts.ts";
import { ofEnough } from "./ofEnough.ts";
import { thresholdOn } from "./thresholds.ts";

/** Averages over the children of three years. */
export const averages = ["adoption-a1", "adoption-a2", "adoption-a3", "adoption-a10"] as const;
type Average = (typeof averages)[number];

/** How long adoption took, in averages over three years. */
export function timesOf(parts: AdoptionParts) {
  const { source, half, now, date } = parts;
  const [lastYearEnd = half, yearEndBefore = half] = periodEnds(addDays(half, -1), {
    months: 12,
    count: 2,
  }).toReversed();
  const isKnown = (id: Average): boolean => !["x", "z"].includes(ofEnough(findFigure(now, id)).symbol);
  const average = (id: Average): string => averageInWords(findFigure(now, id), source.internal);
  const since = (id: Average, earlier: Day): string => rollingChangeInWords(source, id, earlier, half);
  return {
    lastYearEnd: date(lastYearEnd),
    yearEndBefore: date(yearEndBefore),
    a1: average("adoption-a1"),
    a2: average("adoption-a2"),
    a3: average("adoption-a3"),
    a10: average("adoption-a10"),
    isEntryKnown: isKnown("adoption-a1"),
    isMatchKnown: isKnown("adoption-a2"),
    isPromptKnown: isKnown("adoption-a3"),
    isFosteredKnown: isKnown("adoption-a10"),
    letter: {
      match: "b",
      prompt: letterAfter(isKnown("adoption-a2")),
      stages: letterAfter(isKnown("adoption-a2"), isKnown("adoption-a3")),
    },
    a1Side: sideOfThreshold(parts, "adoption-a1"),
    a2Side: sideOfThreshold(parts, "adoption-a2"),
    a1SinceLast: since("adoption-a1", lastYearEnd),
    a1SinceBefore: since("adoption-a1", yearEndBefore),
    a2SinceLast: since("adoption-a2", lastYearEnd),
    a1Chart: averageChart(parts, "adoption-a1", "days from entering care to moving in with adopters", "adoption-a10"),
    a2Chart: averageChart(parts, "adoption-a2", "days from court authority to match"),
    a3Chart: averageChart(parts, "adoption-a3", "waited less than 14 months"),
    stepChart: stepChart(parts),
  };
}

function averageInWords(figure: Figure, internal: boolean): string {
  const enough = ofEnough(figure);
  const { denominator } = figure;
  return enough.symbol === "z" && figure.symbol === "" && internal && denominator !== undefined
    ? `too few to average, with ${counted(denominator, "child", "children")}`
    : figureInFull(enough, "child", "children");
}

/** The letter of a part after the first and as many of some others as there are. */
function letterAfter(...others: readonly boolean[]): string {
  return "bcd"[others.filter(Boolean).length] ?? "";
}

/** An average at the quarter ends whose three years the return holds. */
export function averageOverTime({ source, quarters, on }: AdoptionParts, id: Average): readonly Figure[] {
  return heldQuarters(source.covered, quarters).map((day) => ofEnough(findFigure(on(day), id)));
}

/** The quarter ends whose three years the return holds. */
export function heldQuarters(
  { from, to }: { readonly from: Day; readonly to: Day },
  quarters: readonly Day[],
): readonly Day[] {
  return quarters.filter((day) => addMonths(addDays(day, 1), -36) >= from && day <= to);
}

function sideOfThreshold({ half, now }: AdoptionParts, id: Average): string {
  const threshold = thresholdOn(id, half);
  if (threshold === undefined) return "";
  const words = againstThreshold(ofEnough(findFigure(now, id)), threshold, "Department for Education's threshold");
  return words === "" ? "" : `That is ${words}.`;
}

/** From what to what each stage lasts, in their order. */
const stages = {
  "entry-decision": "days from entering care to the decision",
  "decision-match": "days from the decision to the match",
  "match-placed": "days from the match to moving in",
  "placed-adopted": "days from moving in to the adoption",
} as const;

/** Stages of too few children are not drawn; the title tells the first that is. */
function stepChart({ bars, of, half, threeYearsAgo, wording }: AdoptionParts) {
  const told = (["entry-decision", "decision-match", "match-placed", "placed-adopted"] as const).filter(
    (id) => !["x", "z"].includes(comparable(ofEnough(of(half, "adoption-interval-mean", id))).symbol),
  );
  const [first] = told;
  return first === undefined
    ? null
    : bars("adoption-interval-mean", told, threeYearsAgo, wording("Mean time in each stage", stages[first]));
}

function averageChart(parts: AdoptionParts, id: Average, counting: string, beside?: Average) {
  const { source, half, quarters, wording } = parts;
  const threshold = thresholdOn(id, half);
  const isSteady = heldQuarters(source.covered, quarters).every((day) => thresholdOn(id, day) === threshold);
  return trendOf(
    [id, ...(beside === undefined ? [] : [beside])].map((each) => ({
      label: each.replace("adoption-", "").toUpperCase(),
      figures: averageOverTime(parts, each),
    })),
    wording(findMeasure(id).title, counting),
    threshold === undefined ? undefined : { label: isSteady ? "Threshold" : "Threshold now", value: threshold },
  );
}
