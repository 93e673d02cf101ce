/** A council's logo, as it goes into a page. */
export interface Logo {
  /** the whole image as a `data:` address, so that a page loads nothing */
  readonly address: string;
  /** what a reader is told who does not see it */
  readonly alternativeText: string;
  /** as it is shown, in CSS pixels */
  readonly width: number;
  readonly height: number;
}
