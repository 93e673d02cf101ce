import type { PostcodeLookup } from "../read/PostcodeLookup.ts";
import type { SeriesMeasure, SeriesRow } from "../read/readSeries.ts";
import type { MeasureChoices } from "./MeasureChoices.ts";
import type { AgeSexPopulation, GroupPopulation, Population } from "./Population.ts";

/** What figures may need besides the return; where something is not given, the figures that need it are not available. */
export interface FigureInputs {
  /** code of the authority, in the figures' own column, and to tell placements inside it from those outside */
  readonly authority?: string;
  /** residents aged 0 to 17, for rates */
  readonly population?: Population | undefined;
  /** residents by age and sex, here and in the standard population, for standardised rates */
  readonly populationByAgeSex?: readonly AgeSexPopulation[];
  /** residents aged 0 to 17 by age and sex, for rates of each; by ethnic group or sex, for disproportionality */
  readonly populationByGroup?: readonly GroupPopulation[];
  /** where postcodes are, for locality and distance */
  readonly postcodes?: PostcodeLookup;
  /** what the authority counts itself; a row of it takes the place of what the return would give */
  readonly series?: readonly SeriesRow[];
  /** what those measures of the series are that the catalogue does not have */
  readonly ownMeasures?: readonly SeriesMeasure[];
  readonly choices?: Partial<MeasureChoices>;
}
