import type { ReportMonths } from "@lac-analytics/notebook";
import type { Cells } from "@lac-analytics/notebook/render";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import type { SoftwareVersion } from "../source/softwareVersions.ts";
import type { SourceFile } from "../source/sourceFiles.ts";

/** All that a notebook's page is made from, as plain data: what the page prints is here or in its prose. */
export interface ReportPage {
  readonly name: string;
  readonly letterhead: Letterhead;
  /** ISO date of the report */
  readonly asAt: string;
  /** how many months it is about */
  readonly months: ReportMonths;
  /** whether small numbers are shown */
  readonly internal: boolean;
  readonly cells: Cells;
  /** what its author wrote beside it, in Markdown; blank where nothing */
  readonly author: string;
  /** pictures that the author names and settings have, by the name that both have for them */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** the source of `cells.ts` and of the files beside it, printed at the foot */
  readonly code: string;
  /** the files that the report was worked out from, with their rows and the SHA-256 of their bytes */
  readonly sources: readonly SourceFile[];
  readonly dataNote: string;
  /** how many errors the return has, where it has any; else blank */
  readonly errorNote: string;
  /** what was lost in reading the return, which stands at the head; else blank */
  readonly lossNote: string;
  readonly versions: readonly SoftwareVersion[];
}
