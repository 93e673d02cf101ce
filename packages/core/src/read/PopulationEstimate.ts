/** One mid-year estimate of the residents aged 0 to 17. */
export interface PopulationEstimate {
  /** the codes by which the authority is known: GSS, and the DfE's three digits where the file has them */
  readonly authority: readonly string[];
  /** the year of which it is the mid-year estimate */
  readonly year: number;
  readonly children: number;
  /** the file it stands in */
  readonly file: string;
}
