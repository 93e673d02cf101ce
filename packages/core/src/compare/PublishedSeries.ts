import type { FigureNames } from "../measure/FigureNames.ts";
import type { Measure } from "../measure/Measure.ts";

/** A value in the published files: its indicator, and the filters that its row has. */
export interface PublishedPlace {
  readonly indicator: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** The counts behind a value, and so its interval: Wilson's of a share, Poisson of a rate per 10,000. */
export interface PublishedCounts {
  readonly interval: "wilson" | "poisson";
  readonly numerator: PublishedPlace;
  readonly denominator: PublishedPlace;
  /**
   * the file was put together from several publications: counts that do not give the value are not those behind it, and
   * a denominator that nobody published is about what numerator and value imply
   */
  readonly mixedSources?: true;
}

/** Where a measure of the catalogue stands in the published files, in the names of the latest edition. */
export interface PublishedSeries extends PublishedPlace, FigureNames {
  readonly polarity: Measure["polarity"];
  /** by what a printed value is multiplied to be in the unit of the measure: months as days; missing where it is in it */
  readonly times?: number;
  /** missing where the counts are not published beside the value */
  readonly counts?: PublishedCounts;
}
