import type { Figure, FileLines, Measure } from "@lac-analytics/core";

/** How the figures of one measure in a paper came about. */
export interface FigureRoad {
  readonly measure: Measure;
  /** what the paper asked for, as this version may show it, each once: the latest first */
  readonly figures: readonly Figure[];
  /** the files that it rests on, and their columns: of the return, or of what the council counts itself */
  readonly rests: readonly RestingFile[];
  readonly rules: readonly BearingRule[];
  /** what was lost of it in reading, in words; blank where nothing was */
  readonly lost: string;
  /** the lines behind the figures of the date of the report; none in a version for publication */
  readonly lines: readonly GroupLines[];
}

/** A file by its kind, the columns of it that are read, and the files that it was given as. */
export interface RestingFile {
  readonly kind: string;
  readonly columns: readonly string[];
  readonly given: readonly string[];
  /** the times, in words, of the figures that rest on it; of all of them where there are none */
  readonly times?: readonly string[];
}

/** A rule of the Department whose breach changes a measure; how many rows break it, where that may be told and it was run. */
export interface BearingRule {
  readonly code: string;
  readonly breaches?: number;
}

/** The lines that one figure counts, and those that it counts among. */
export interface GroupLines {
  readonly figure: Figure;
  readonly numerator: readonly FileLines[];
  readonly denominator: readonly FileLines[];
}
