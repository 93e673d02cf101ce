import type { SourceOptions } from "../given/SourceOptions.ts";

/** What may be said to `lac report` on the command line. */
export interface ReportOptions extends SourceOptions {
  readonly out: string;
  readonly formats: string;
  readonly schema?: true;
}
