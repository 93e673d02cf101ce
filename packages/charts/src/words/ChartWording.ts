/** What a chart's title and subtitle say that its figures do not say of themselves. */
export interface ChartWording {
  /** the measure's title, which begins the subtitle: "Children looked after" */
  readonly measure: string;
  /** what follows the number in a sentence: "children looked after", or "of children looked after are in foster care" */
  readonly counted: string;
  /** "Rutland" */
  readonly place: string;
  /** "SSDA903 return" */
  readonly source: string;
}
