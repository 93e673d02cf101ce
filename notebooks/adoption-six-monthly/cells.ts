import { addMonths, findFigure, findMeasure, isoFromDay } from "@lac-analytics/core";
import {
  type Asked,
  countInWords,
  coverageNote,
  definitionsFor,
  figureRequests,
  leftOut,
  type NotebookSource,
  possessive,
  reportPeriod,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
  yearEndsTo,
} from "@lac-analytics/notebook";
import { adoptersOf } from "./adopters.ts";
import { type AdoptionParts, adoptionParts, monthsOfFlows, quartersTo } from "./adoptionParts.ts";
import { childrenOf, promptAges } from "./children.ts";
import { firstPageOf } from "./firstPageOf.ts";
import { type Split, splitIds, splits } from "./splits.ts";
import { supportOf } from "./support.ts";
import { averages, heldQuarters, timesOf } from "./times.ts";
import { differingCounts } from "./twoCounts.ts";
import { waitsOf } from "./waits.ts";

/** What is told of whole years, as it is published. */
const yearly = ["sgo-share", "adoption-order-type-share", "adoption-placed-12-months"] as const;
const flows = ["ceased-number", "adopted-number", "adopted-share"] as const;

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  const months = monthsOfFlows(facts);
  return figureRequests({
    figures: {
      days: quartersTo(facts).quarters,
      measures: [
        ...([...averages, "adoption-status-number"] as const).map(findMeasure),
        ...(
          ["adoption-enquiries", "adopter-households", "adoption-support-requests", "adoption-agency-counts"] as const
        ).map(findMeasure),
        findMeasure("placement-share"),
        ...yearly.map((id) => ({ ...findMeasure(id), months: 12 })),
        ...flows.map((id) => ({ ...findMeasure(id), months })),
        { ...findMeasure("adoption-pipeline"), months: facts.months },
        { ...findMeasure("adoption-interval-mean"), months: 36 },
      ],
      by: [
        ["total"],
        ["match-source"],
        ["placement-detail"],
        ["adoption-order"],
        [promptAges],
        ...Object.values(splits).map((id) => [id]),
      ],
    },
    guardianship: {
      days: yearEndsTo(quartersTo(facts).half),
      // in a version for publication flows are of twelve months too, and are asked once
      measures: (["sgo-share", ...(facts.internal ? (["adopted-share"] as const) : [])] as const).map((id) => ({
        ...findMeasure(id),
        months: 12,
      })),
      by: [["total"]],
    },
  });
}

/** The report of the adoption agency, for the last quarter, half or whole of a reporting year that is over on the date. */
export function cells(source: NotebookSource, { figures, guardianship }: Asked<typeof asks>) {
  const parts = adoptionParts(source, figures, guardianship);
  const { half, dayAfter, now, date, count, isCounted } = parts;
  const differing = differingCounts(parts);
  const adopters = adoptersOf(parts);
  const support = supportOf(parts);
  return {
    first: firstPageOf(parts, differing),
    coverNote: coverageNote(source, [half]),
    date: date(half),
    firstDay: date(addMonths(dayAfter, -source.months)),
    span: reportPeriod(monthsOfFlows(source)).span,
    reported: parts.span,
    ceased: countInWords(findFigure(now, "ceased-number"), "child", "children"),
    adopted: countInWords(findFigure(now, "adopted-number"), "child", "children"),
    /** of a return that cannot be relied on nothing is told where the first page stands */
    isMatched: source.mismatch === undefined,
    isPlacedKnown: findFigure(now, "adoption-status-number", "adoption-status", "placed").symbol !== "x",
    placed: count("adoption-status-number", "placed", "child", "children"),
    withOrder: count("adoption-status-number", "order-not-placed", "child", "children"),
    withoutOrder: count("adoption-status-number", "no-order-not-placed", "child", "children"),
    ...adopters,
    ...childrenOf(parts, differing),
    ...timesOf(parts),
    ...waitsOf(parts),
    ...support,
    whose: possessive(source.council),
    number: sectionNumbers({
      adopters: adopters.hasEnquiries || adopters.hasHouseholds,
      children: true,
      times: true,
      waits: true,
      support: support.hasSupport,
    }),
    leftOut: missingFrom(parts),
    definitions: definitionsFor([
      ...new Set([
        ...flows,
        ...averages,
        ...yearly,
        ...splitIds.filter((id) => findMeasure(id).kind !== "local" || isCounted(id)),
      ]),
    ]),
  };
}

/** What is left out, and what to give for it. */
function missingFrom({ source, half, quarters, isCounted }: AdoptionParts): readonly string[] {
  const needed = (what: string, measure: Split): readonly string[] =>
    isCounted(measure) ? [] : [seriesNeeded(what, [measure], isoFromDay(half))];
  return [
    ...needed("Enquiries about adoption", "adoption-enquiries"),
    ...needed("Households that want to adopt", "adopter-households"),
    ...needed("Applications in court, placements that broke down and work between agencies", "adoption-agency-counts"),
    ...needed("Requests for adoption support", "adoption-support-requests"),
    ...(heldQuarters(source.covered, quarters).length < 2
      ? [
          leftOut(
            "Averages over three years in a line over time",
            "the return does not hold the three years before two quarter ends",
            "give the returns of earlier years with this one",
          ),
        ]
      : []),
  ];
}
