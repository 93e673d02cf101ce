import type { ReturnFile } from "@lac-analytics/core";
import type { ReportMonths } from "@lac-analytics/notebook";
import type { Cells } from "@lac-analytics/notebook/render";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import type { SoftwareVersion } from "../source/softwareVersions.ts";
import type { SourceFile } from "../source/sourceFiles.ts";
import type { FigureRoad } from "./FigureRoad.ts";

/** All that a notebook's page is made from: what the page prints is here, in its prose, or in the pictures that they name. */
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
  /** that this is left out, and how it comes in; blank where nothing is */
  readonly authorLeftOut: string;
  /**
   * the file that its prose, or its author, names as a picture
   *
   * @throws {Error} in half a sentence, if there is none, or none that this version may hold
   */
  readonly picture: (address: string) => ReturnFile;
  /** the source of `cells.ts` and of the files beside it, printed at the foot */
  readonly code: string;
  /** the files that the report was worked out from, with their rows and the SHA-256 of their bytes */
  readonly sources: readonly SourceFile[];
  readonly dataNote: string;
  /** how many errors the return has, where it has any; else blank */
  readonly errorNote: string;
  /** what a reader must know before all else, at the head; else blank */
  readonly warning: string;
  /** what was lost in reading the return, by file and column, which the notes tell; else blank */
  readonly lossNote: string;
  /** how its figures came about, which its notes tell */
  readonly roads: readonly FigureRoad[];
  readonly versions: readonly SoftwareVersion[];
}
