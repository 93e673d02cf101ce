/** What may be said on the command line of the data of reports; the rest is as `notebooks/settings.json` says. */
export interface SourceOptions {
  readonly data?: readonly string[];
  readonly asAt?: string;
  readonly authority?: string;
  readonly population?: string;
  readonly postcodes?: string;
  readonly publish?: boolean;
}
