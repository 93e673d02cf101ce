/** The counts of an area in a year, as one release printed them. */
export interface AreaYear<Counts> {
  /** the code by which the area is known in every year, such as an authority's three digits */
  readonly area: string;
  /** the year that is counted: 2024 for 31 March 2024 and for the twelve months before it */
  readonly year: number;
  /** the year of the release that printed these counts: the same as `year`, or a later one where they were revised */
  readonly published: number;
  readonly counts: Counts;
}
