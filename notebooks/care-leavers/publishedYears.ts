import type { TrendSeries } from "@lac-analytics/charts";
import type { Benchmark, Figure } from "@lac-analytics/core";
import { type NotebookSource, publishedBenchmarks, publishedTrend, withPublishedYears } from "@lac-analytics/notebook";

type Named = Pick<Figure, "measure" | "breakdown" | "category">;

/** What is published of the council and of others, year by year. */
export interface PublishedYears {
  /** whether anything of care leavers is */
  readonly isKnown: boolean;
  /** the council's published figures of the years before its own, and these, in order of time */
  readonly before: (own: readonly Figure[], named: Named) => readonly Figure[];
  /** England and councils like ours, as lines of a chart */
  readonly others: (named: Named) => readonly TrendSeries[];
}

/** What is published of care leavers by the date of the report: nothing where no file was given. */
export function publishedYears(source: NotebookSource): PublishedYears {
  return {
    isKnown: publishedBenchmarks(source).rows.some(isOfCareLeavers),
    before: (own, named) => withPublishedYears(source, named, own),
    others: (named) => {
      const { others } = publishedTrend(source, named) ?? {};
      return [
        { label: "England", figures: others?.England ?? [] },
        { label: "Councils like ours", figures: others?.neighbours ?? [] },
      ].filter(({ figures }) => figures.length > 0);
    },
  };
}

function isOfCareLeavers({ series }: Benchmark): boolean {
  return series.measure.startsWith("care-leavers");
}
