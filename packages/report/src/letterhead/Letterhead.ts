import type { ChartColours } from "@lac-analytics/charts";
import type { ShownImage } from "@lac-analytics/document";

/** Whose reports they are, as every report says and shows; nothing of it stands in the code of a page. */
export interface Letterhead {
  readonly council: string;
  /** people or teams who wrote the reports; may be none */
  readonly authors: readonly string[];
  readonly logo?: ShownImage;
  /** at most four; the first is that of lines and links as well */
  readonly colours: ChartColours;
}
