import { trend } from "@lac-analytics/charts";
import {
  type BreakdownId,
  type CategoryId,
  capitalised,
  comparable,
  type Day,
  type Figure,
  figuresOverTime,
  findMeasure,
  type MeasureId,
  seriesDays,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  type FigureRequest,
  figureInFull,
  type NotebookSource,
  type SourceFacts,
  wordingFor,
} from "@lac-analytics/notebook";

/** A share that the council counts itself. */
export interface LocalShare {
  readonly measure: MeasureId;
  readonly breakdown: BreakdownId;
  readonly category: CategoryId;
}

/** What is asked of it: its figures on the days that the council's series has. */
export function localRequest(facts: SourceFacts, share: LocalShare): FigureRequest {
  return { days: daysOf(facts, share), measures: [findMeasure(share.measure)], by: [[share.breakdown]] };
}

/**
 * Its figures, the latest in words, and a line over time.
 *
 * @param title as its chart is called
 * @param counting what follows the share in a sentence
 */
export function localLine(
  source: NotebookSource,
  share: LocalShare,
  asked: AskedFigures,
  title: string,
  counting: string,
) {
  const days = daysOf(source, share);
  const figures: readonly Figure[] = days.length === 0 ? [] : figuresOverTime(asked.all, days, share);
  const last = figures.at(-1);
  const isLine = figures.filter((figure) => comparable(figure).symbol === "").length > 1;
  return {
    figures,
    share: last === undefined ? "" : figureInFull(last, "young person", "young people"),
    chart: isLine
      ? trend(
          [{ label: capitalised(source.council), figures }],
          wordingFor(source.council)(title, counting, "the council's own series"),
        )
      : null,
  };
}

function daysOf({ series, asAt }: SourceFacts, { measure, category }: LocalShare): readonly Day[] {
  return seriesDays(
    series.filter((row) => row.category === category),
    [measure],
    asAt,
  );
}
