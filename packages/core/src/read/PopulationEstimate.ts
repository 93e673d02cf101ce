/** One mid-year estimate of the residents aged 0 to 17, or of those of them of an age, a sex or an ethnic group. */
export interface PopulationEstimate {
  /** the codes by which the authority is known: GSS, and the DfE's three digits where the file has them */
  readonly authority: readonly string[];
  /** the year of which it is the mid-year estimate */
  readonly year: number;
  readonly children: number;
  /** completed years, both ends included; all of 0 to 17 where missing */
  readonly age?: { readonly from: number; readonly to: number };
  /** both where missing */
  readonly sex?: "male" | "female";
  /** as the file has it; all where missing */
  readonly ethnicity?: string;
  /** the file it stands in, and the line of it */
  readonly file: string;
  readonly row: number;
}
