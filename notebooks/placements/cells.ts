import { midSentence } from "@lac-analytics/charts";
import { findFigure, isoFromDay } from "@lac-analytics/core";
import {
  type Asked,
  costOfCare,
  coverageNote,
  definitionsFor,
  figureRequests,
  firstPage,
  leftOut,
  measuresBy,
  type NotebookSource,
  possessive,
  printedIds,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
} from "@lac-analytics/notebook";
import { backTest } from "./backTest.ts";
import { distanceCells } from "./distanceCells.ts";
import { careRequests, fosterCare } from "./fosterCare.ts";
import { mixCells } from "./mixCells.ts";
import { daysOf, placementParts, printed } from "./placementParts.ts";
import { placesCells } from "./placesCells.ts";
import { projected, whatIsMissing } from "./projected.ts";
import { toComeMessage } from "./projectionSentences.ts";
import { providerCells } from "./providerCells.ts";
import { scenarioCells } from "./scenarioCells.ts";
import { toComeCells } from "./toComeCells.ts";
import { weekCells } from "./weekCells.ts";

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  return {
    ...figureRequests({ figures: { days: daysOf(facts), measures: measuresBy(printed), by: "all" } }),
    ...careRequests(facts),
  };
}

/** Placements: mix, providers, distance, sufficiency, and projected need and cost. */
export function cells(source: NotebookSource, asked: Asked<typeof asks>) {
  const { asAt, internal } = source;
  const parts = placementParts(source, asked.figures);
  const outlook = projected(source);
  const { toCome, own, compared, model = null, whyNone } = outlook;
  const ahead = toComeCells(source, { toCome, own }, parts.mixDays, parts.ofReturn);
  const mix = mixCells(parts);
  const providers = providerCells(parts);
  const distance = distanceCells(parts);
  const places = placesCells(parts, providers.kind);
  const week = weekCells(parts);
  const scenario = scenarioCells(parts, outlook);
  const care = fosterCare(source, asked);
  const trusted = backTest(source);
  const { costTable } = week.cells;
  const unknown = new Set<string>([
    ...distance.notHeld,
    ...distance.unknown,
    ...(places.areKnown ? [] : ["foster-places"]),
    ...(costTable === null ? ["unit-cost-week"] : []),
  ]);
  const needed = (what: string, measures: readonly string[]): string => seriesNeeded(what, measures, isoFromDay(asAt));

  const first = firstPage(source, {
    watched: [...mix.watched, ...providers.watched, ...distance.watched, ...week.watched, ...care.watched],
    own: [...(toCome === undefined ? [] : [toComeMessage(toCome)]), ...care.messages, ...places.messages],
    asked:
      "Members are asked to note this report, and to say what homes they want the council to have for its children.",
    choice:
      scenario.compared === ""
        ? ""
        : `To decide, yes or no: "${scenario.comparedTitle}": ${midSentence(scenario.compared)}`,
    cost: ahead.yearSum || costOfCare(source, findFigure(parts.ofReturn(asAt), "cla-number")),
  });

  return {
    first,
    coverNote: coverageNote(source, [asAt]),
    date: parts.date(asAt),
    ...mix.cells,
    ...providers.cells,
    ...distance.cells,
    ...places.cells,
    ...week.cells,
    care,
    siblingsChart: care.siblingsChart,
    ...ahead,
    ...scenario,
    model,
    trusted,
    whose: possessive(source.council),
    hasCounts: distance.isCounted || places.areKnown || costTable !== null,
    number: sectionNumbers({
      mix: mix.isThere,
      providers: providers.isThere,
      distance: distance.isThere,
      places: places.areKnown,
      care: care.isThere,
      costs: costTable !== null,
      outlook: toCome !== undefined,
      cost: scenario.yearCosts !== null,
      compared: compared !== undefined,
      trust: trusted !== null || ahead.pastTable !== null,
    }),
    leftOut: [
      ...(mix.isThere && providers.isThere
        ? []
        : [
            leftOut(
              "Where children live, and who provides it",
              "the return has no figures of them for the date of the report",
              "give a return that covers it, and mend what lac check lists",
            ),
          ]),
      ...(distance.notHeld.length === 0 ? [] : [needed("Distances of placements", distance.notHeld)]),
      ...(places.areKnown ? [] : [needed("Foster places of the council's own", ["foster-places"])]),
      ...(costTable === null ? [needed("Weekly unit costs", ["unit-cost-week"])] : []),
      ...care.leftOut,
      ...whyNone,
      ...(toCome === undefined ? [] : whatIsMissing(toCome, compared, internal)),
      ...(trusted === null
        ? [
            leftOut(
              "How far a forecast can be trusted",
              "no published counts of children looked after were given",
              "give them as children-looked-after under nationalFiles in settings.json",
            ),
          ]
        : []),
    ],
    isInternal: internal,
    definitions: definitionsFor([...printedIds(printed).filter((id) => !unknown.has(id)), ...care.printed]),
  };
}
