/** What may be said to `lac report` on the command line. */
export interface ReportOptions {
  readonly data?: readonly string[];
  readonly asAt?: string;
  readonly authority?: string;
  readonly population?: string;
  readonly publish?: boolean;
  readonly out: string;
  readonly formats: string;
}
