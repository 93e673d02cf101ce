import { trendAgainst } from "@lac-analytics/core";
import type { PublishedBenchmarks } from "../source/publishedBenchmarks.ts";
import type { WatchedSeries } from "./findings.ts";

/** Series as they are published of the council, with nothing that was counted in its return; one that is not published is left out. */
export function publishedOnly(
  watched: readonly WatchedSeries[],
  { code, rows }: Pick<PublishedBenchmarks, "code" | "rows">,
): readonly WatchedSeries[] {
  return watched.flatMap(({ figures: [first], before: _, since: __, ...one }) => {
    const row = rows.find(
      ({ series: { measure, breakdown, category } }) =>
        measure === first?.measure && breakdown === first.breakdown && category === first.category,
    );
    return row === undefined ? [] : [{ ...one, figures: trendAgainst(code, row).own }];
  });
}
