/** A model that was made ready: where its page stands, and what stands in it. */
export interface DrawnModel {
  readonly kind: "caseload-model" | "placement-model";
  /** the name of the page's file, beside the report; blank where the model is tried on the page that makes the report */
  readonly page: string;
  /** HTML for the page's main part */
  readonly body: string;
  /** how many stand in it */
  readonly charts: number;
  readonly tables: number;
}
