import { longDate } from "@lac-analytics/charts";
import { addMonths, type Evidence, isoFromDay, readEvidence } from "@lac-analytics/core";
import {
  type Asked,
  coverageNote,
  definitionsFor,
  type FigureRequests,
  firstPage,
  indicatorFigures,
  indicatorRequests,
  leftOut,
  type NotebookSource,
  type SourceFacts,
  sectionNumbers,
  watchedIndicator,
  withTarget,
} from "@lac-analytics/notebook";
import { gradesOverTime, judgementMessages, judgementTable, sourcesTable } from "./judgements.ts";
import { themeParts, thinInWords, thinMessages } from "./themes.ts";

const nothing: Evidence = { judgements: [], evidence: [] };

/** What the council has given; nothing where it has given none. */
async function evidenceOf({ file, ownMeasures }: SourceFacts): Promise<Evidence> {
  const given = file("evidence");
  return given === undefined ? nothing : await readEvidence(given.bytes, given.name, ownMeasures);
}

/** What the report asks for: the indicators of the evidence. */
export async function asks(facts: SourceFacts): Promise<FigureRequests> {
  const indicators = (await evidenceOf(facts)).evidence.flatMap(({ indicator }) => indicator ?? []);
  return indicatorRequests(facts, indicators, addMonths(facts.asAt, -12));
}

/** What inspectors and reviewers found, and what the council has to show by theme, each with its figures. */
export async function cells(source: NotebookSource, asked: Asked<typeof asks>) {
  const { asAt, ownMeasures } = source;
  const all = await evidenceOf(source);
  // nothing is told of what came after the date of the report
  const judgements = all.judgements.filter(({ day }) => day <= asAt);
  const { evidence } = all;
  const hasWords = source.isCleared("evidence");
  const withIndicator = evidence.flatMap(({ indicator }) => (indicator === undefined ? [] : [{ indicator }]));
  const yearAgo = addMonths(asAt, -12);
  const indicators = indicatorFigures(
    source,
    withIndicator.map(({ indicator }) => indicator),
    yearAgo,
    asked,
  ).map((one) => withTarget(one, withIndicator));
  const hasEvidence = judgements.length + evidence.length > 0;

  return {
    first: firstPage(source, {
      watched: indicators.map(watchedIndicator),
      elsewhere: [...judgementMessages(judgements), ...thinMessages(evidence, indicators)],
      asked: hasEvidence
        ? "Members are asked to consider whether the evidence bears out what the council says of itself."
        : "",
    }),
    hasEvidence,
    date: longDate(isoFromDay(asAt)),
    coverNote: indicators.length === 0 ? "" : coverageNote(source, [asAt]),
    number: sectionNumbers({ judged: judgements.length > 0, themes: evidence.length > 0 }),
    byHand:
      hasWords || !hasEvidence
        ? ""
        : "Impact and narratives are left out of this version, for words written by hand have not been through disclosure control.",

    // judgements
    graded: gradesOverTime(judgements),
    judgementTable: judgementTable(judgements),
    sourcesTable: sourcesTable(judgements, hasWords),

    // by theme
    themes: themeParts(evidence, indicators, source, hasWords),
    thin: thinInWords(evidence, indicators),

    leftOut: hasEvidence
      ? []
      : [
          leftOut(
            "Judgements, and evidence by theme",
            "none were given",
            "give them as a CSV or a workbook that settings.json names as evidence under files, with the columns theme, by, date, judgement, aim, indicator, breakdown, category, target, impact, narrative and source",
          ),
        ],
    definitions: definitionsFor([...new Set(indicators.map(({ indicator }) => indicator.measure))], ownMeasures),
  };
}
