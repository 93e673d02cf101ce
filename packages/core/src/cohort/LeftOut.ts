import type { FileName } from "../return/fileLayouts.ts";

/** A row of one of the files of the return. */
export interface RowOf {
  readonly file: FileName;
  readonly row: number;
}

/** A child whom a count leaves out though one of the child's rows touches it, and why, as the end of a sentence. */
export interface LeftOut extends RowOf {
  /** place of the child in `Return.children` */
  readonly child: number;
  readonly reason: string;
}

/** Hears of everybody just left out; only whoever traces a figure listens. */
export type LeaveOut = (leftOut: LeftOut) => void;
