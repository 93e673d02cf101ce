import type { PaperFigure } from "./PaperFigure.ts";

/** What a figure is of, in words that can be compared: without capitals and double spaces; blank where nothing is said. */
export interface FigureName {
  /** `cpp 2019-02-11` of the source `CPP 2019-02-11 item 5`: the items of a pack are one document */
  readonly document: string;
  readonly measure: string;
  /** blank where it is all of the measure */
  readonly breakdown: string;
  readonly asAt: string;
  readonly unit: string;
}

/** What a published figure is of. */
export function figureName(published: PaperFigure): FigureName {
  const { source = "", measure = "", breakdown = "", asAt = "", unit = "" } = published;
  return {
    document: plain(source).replace(/[ ,;:]*\bitem\b.*$/, ""),
    measure: plain(measure),
    breakdown: plain(breakdown).replace(/^(?:all|total)$/, ""),
    asAt: plain(asAt),
    unit: plain(unit),
  };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
