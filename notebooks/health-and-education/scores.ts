import { groupDots, stackedShares, trend } from "@lac-analytics/charts";
import {
  type CategoryOf,
  capitalised,
  categoriesOf,
  type Figure,
  figuresWithin,
  findFigure,
} from "@lac-analytics/core";
import { groupsApartInWords, type NamedFigure, valueWithInterval } from "@lac-analytics/notebook";
import { countOf, type HealthParts, overTime } from "./healthParts.ts";

/** Strengths and difficulties: the average score, by sex and by age, and how many scores are a cause for concern. */
export function scoresOf(parts: HealthParts) {
  const { source, yearEnd, now, total, ofSex, overYears, wording, decimals } = parts;
  const score = total("sdq-average");
  const scores = overYears("sdq-average");
  const bands = [
    { label: "Boys", figures: figuresWithin(now, "sdq-band-share", "sex;sdq-band", "male") },
    { label: "Girls", figures: figuresWithin(now, "sdq-band-share", "sex;sdq-band", "female") },
  ].filter(({ figures }) => figures.some(({ symbol, numerator }) => symbol === "" && numerator !== 0));
  return {
    score: valueWithInterval(score, 1),
    scored: countOf(score),
    scoreChange: overTime(scores),
    scoresReceived: valueWithInterval(total("sdq-received"), decimals),
    scoreBySex: apartOrNothing(ofSex("sdq-average", "male"), ofSex("sdq-average", "female")),
    scoreByAge: apartOrNothing(
      { name: "children under 11", figure: scoreOfAge(now, "under-11") },
      { name: "children of 11 and over", figure: scoreOfAge(now, "11-plus") },
    ),
    scoreTrend:
      scores.length < 2
        ? null
        : trend(
            [{ label: capitalised(source.council), figures: scores }],
            wording("Average SDQ score", "points on average"),
          ),
    scoreGroups: yearEnd === undefined ? null : groupsChart(parts, score),
    concern: valueWithInterval(findFigure(now, "sdq-band-share", "sdq-band", "concern"), decimals),
    bandsChart:
      yearEnd === undefined || bands.length === 0
        ? null
        : stackedShares(
            bands,
            categoriesOf("sdq-band-share", "sdq-band"),
            wording("SDQ scores by band", "scores"),
            "last",
          ),
  };
}

/** Two groups against each other; blank where neither figure is shown. */
function apartOrNothing(...[one, other]: readonly [NamedFigure, NamedFigure]): string {
  return one.figure.symbol !== "" && other.figure.symbol !== "" ? "" : groupsApartInWords(one, other, 1);
}

function groupsChart({ now, ofSex, wording }: HealthParts, score: Figure) {
  const ofSexAndAge = (id: CategoryOf<"sex;age-sdq-panel">): Figure =>
    findFigure(now, "sdq-average", "sex;age-sdq-panel", id);
  return groupDots(
    [
      { label: "Boys", figure: ofSex("sdq-average", "male").figure },
      { label: "Girls", figure: ofSex("sdq-average", "female").figure },
      { label: "Under 11", figure: scoreOfAge(now, "under-11") },
      { label: "11 and over", figure: scoreOfAge(now, "11-plus") },
      { label: "Boys under 11", figure: ofSexAndAge("male;under-11") },
      { label: "Girls under 11", figure: ofSexAndAge("female;under-11") },
      { label: "Boys of 11 and over", figure: ofSexAndAge("male;11-plus") },
      { label: "Girls of 11 and over", figure: ofSexAndAge("female;11-plus") },
    ],
    wording("Average SDQ score", "points on average"),
    { label: "All children with a score", figure: score },
  );
}

function scoreOfAge(now: readonly Figure[], id: CategoryOf<"age-sdq-panel">): Figure {
  return findFigure(now, "sdq-average", "age-sdq-panel", id);
}
