import type { TopLevelSpec } from "vega-lite";
import type { Chart } from "../Chart.ts";

/** How much room a drawing has: that of a page, or that of a telephone held upright. */
export type Room = "wide" | "narrow";

/** How wide a narrow drawing is, in pixels: shrunk to a telephone's width its letters are still of 12 pixels. */
export const narrowWidth = 440;

/** The drawings of a chart. */
export type Drawings = Pick<Chart, "specification"> & Required<Pick<Chart, "narrowSpecification">>;

/** The drawings of a chart in either room. */
export function inBothRooms(draw: (room: Room) => TopLevelSpec): Drawings {
  return { specification: draw("wide"), narrowSpecification: draw("narrow") };
}
