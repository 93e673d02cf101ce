/** What one comparison says of a figure. */
export interface Finding {
  /** whether the figure can be true; missing where the comparison cannot tell */
  readonly holds?: boolean;
  /** a part of a sentence, without capital or full stop */
  readonly clause: string;
  /** what the figure should be, to the decimals printed; blank where there is nothing to give */
  readonly recomputed: string;
}
