import type { ChartColours } from "@lac-analytics/charts";
import type { ScenarioModel } from "@lac-analytics/notebook/render";

/** What the page holds for its script, as plain data. */
export interface ModelPage {
  readonly model: ScenarioModel;
  readonly council: string;
  readonly colours: ChartColours;
  /** ISO date of the report */
  readonly asAt: string;
  /** who may see it, as files that the reader takes away say too */
  readonly marking: string;
  /** whether it is a page of its own, whose address keeps what is entered, or stands in another */
  readonly isAlone: boolean;
}
