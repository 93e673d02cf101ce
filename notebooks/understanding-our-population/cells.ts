import { longDate } from "@lac-analytics/charts";
import { addMonths, findMeasure, isoFromDay } from "@lac-analytics/core";
import {
  type Asked,
  coverageNote,
  definitionsFor,
  figureRequests,
  leftOut,
  type NotebookSource,
  possessive,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
} from "@lac-analytics/notebook";
import { ageAndSexOf } from "./ageAndSex.ts";
import { custodyOf } from "./custody.ts";
import { firstPageOf } from "./firstPageOf.ts";
import { flowsOf } from "./flows.ts";
import { homesOf } from "./homes.ts";
import { numbersOf } from "./numbers.ts";
import {
  daysBefore,
  type PopulationParts,
  type Printed,
  populationParts,
  printed,
  yearlyWatched,
} from "./populationParts.ts";
import { profileOf } from "./profile.ts";

/** The breakdowns in which the measures are printed. */
const breakdowns = [
  ["total"],
  ["sex"],
  ["uasc"],
  ["age"],
  ["age", "sex"],
  ["foster-panel"],
  ["placement"],
  ["ethnicity"],
  ["need"],
  ["legal-status"],
  ["reason-ceased"],
  ["sgo"],
] as const;

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  const { earlierDay, years } = daysBefore(facts);
  const days = [...new Set([facts.asAt, earlierDay, ...years])];
  return figureRequests({
    figures: { days, measures: printed.map(findMeasure), by: breakdowns },
    yearAgo: { days: [addMonths(facts.asAt, -12)], measures: yearlyWatched.map(findMeasure), by: [["total"]] },
  });
}

/** The five pages of "Understanding our population", at the date of the report and against as many months before as the reports are about. */
export function cells(source: NotebookSource, { figures, yearAgo }: Asked<typeof asks>) {
  const parts = populationParts(source, figures, yearAgo);
  const { earlierDay } = parts;
  const profile = profileOf(parts);
  const flows = flowsOf(parts);
  const isWhoTold = whoTold.some((id) =>
    figures.on(source.asAt).some((one) => one.measure === id && one.symbol !== "x"),
  );
  const isKnown = (measure: Printed): boolean => parts.total(measure).symbol !== "x";
  const isPrinted = (id: Printed): boolean => {
    if (id === "disproportionality-ratio") return profile.ratioTable !== null;
    return !mayBeMissing.includes(id) || isKnown(id);
  };
  const first = firstPageOf(parts);
  return {
    first,
    coverNote: coverageNote(source, [source.asAt, earlierDay]),
    council: source.council,
    whose: possessive(source.council),
    date: longDate(isoFromDay(source.asAt)),
    earlierDate: longDate(isoFromDay(earlierDay)),
    ...numbersOf(parts, first),
    ...ageAndSexOf(parts),
    ...homesOf(parts),
    ...profile,
    ...flows,
    ...custodyOf(parts),
    number: sectionNumbers({
      age: true,
      turning: true,
      types: true,
      who: isWhoTold,
      flows: flows.flowTable !== null,
      offending: true,
    }),
    leftOut: missingFrom(parts, isWhoTold),
    definitions: definitionsFor(printed.filter(isPrinted)),
  };
}

/** What tells who the children are, and why they are in care. */
const whoTold = ["cla-profile-share", "need-share", "legal-status-share"] as const satisfies readonly Printed[];

/** What is not told, nor defined, where nobody gave what it rests on. */
const mayBeMissing: readonly Printed[] = ["cla-rate", "youth-offending-open", "cla-rate-standardised"];

/** What is left out, and what to give for it. */
function missingFrom({ source, total }: PopulationParts, isWhoTold: boolean): readonly string[] {
  const isMissing = (measure: Printed): boolean => total(measure).symbol === "x";
  return [
    ...(isWhoTold
      ? []
      : [
          leftOut(
            "Who the children are, and why they are in care",
            "the return has no figures of them for the date of the report",
            "give a return that covers it, and mend what lac check lists",
          ),
        ]),
    ...(isMissing("youth-offending-open")
      ? [
          seriesNeeded(
            "Children open to the youth offending service",
            ["youth-offending-open"],
            isoFromDay(source.asAt),
          ),
        ]
      : []),
    ...(isMissing("cla-rate-standardised")
      ? [
          leftOut(
            "The rate by age and sex, and how often children of each ethnic group are in care",
            "the number of residents was not given by age, sex and ethnicity",
            "give a file that divides it so as population in settings.json",
          ),
        ]
      : []),
    ...(isMissing("cla-rate")
      ? [
          leftOut(
            "The rate for every 10,000 children who live in the area",
            "no number of residents of the area and year was given",
            "give it with --population, or as population in settings.json",
          ),
        ]
      : []),
  ];
}
