import type { Day } from "../../../return/Day.ts";

/** The rows that the published demand models read of a return, before any of them is cleaned. */
export interface DemandTables {
  readonly header: readonly DemandHeader[];
  readonly episodes: readonly DemandEpisodeRow[];
  readonly uasc: readonly { readonly child: string }[];
}

/** A row of the header. `year` is that of the return, as its YEAR column or the name of its file gives it. */
export interface DemandHeader {
  readonly child: string;
  readonly sex: string;
  /** `noDay` where it is blank */
  readonly birth: Day;
  readonly ethnicity: string;
  readonly year: number | undefined;
}

/** A row of the episodes, with the authority where the table is one of several authorities. */
export interface DemandEpisodeRow {
  readonly child: string;
  readonly start: Day;
  /** `noDay` while the episode is open */
  readonly end: Day;
  readonly newEpisode: string;
  readonly ceased: string;
  readonly place: string;
  readonly provider: string;
  readonly authority: string;
  readonly year: number | undefined;
}
