/** A figure as a paper prints it, and what the paper says of how it follows from others. Blank text is as good as none. */
export interface PaperFigure {
  /** begins with a letter; formulas name the figure by it */
  readonly id: string;
  /** the number as printed: how many decimals it has is a part of what it says */
  readonly value: string;
  /** `percent`, `days`, `children`, …; it decides whether a whole number is a count or was rounded */
  readonly unit?: string;
  /** in the paper's own words */
  readonly measure?: string;
  readonly breakdown?: string;
  /** the day of a stock, or the last of a period */
  readonly asAt?: string;
  /** the first day of a period, where the figure is over one; it tells six months from twelve */
  readonly periodStart?: string;
  /** the document, and its item where it has several: `CPP 2019-02-11 item 5` */
  readonly source?: string;
  /** where in the document it stands: `para 16` */
  readonly place?: string;
  /** ids, whole numbers, `+ - x /`, brackets, and `?` for a whole number that is not printed; percentages are fractions in it */
  readonly formula?: string;
  /** id of the figure of which this one is a part */
  readonly partOf?: string;
  /** the figure of the catalogue that this one should equal, where it can be computed from a return */
  readonly catalogue?: CatalogueFigure;
  /** where it was read, for messages: `published-figures.csv row 12` */
  readonly readFrom?: string;
}

/** Names a figure of the catalogue; breakdown and category are `total` where there is none. */
export interface CatalogueFigure {
  readonly measure: string;
  readonly breakdown: string;
  readonly category: string;
}
