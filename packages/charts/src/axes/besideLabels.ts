import { narrowWidth } from "../plot/Room.ts";
import { labelWidth } from "./labelWidth.ts";

/** A plot that is narrower tells nothing. */
const narrowest = 150;

/** How wide the plot of a narrow drawing is, so that labels at its right have room, in pixels. */
export function besideLabels(labels: readonly string[]): number {
  return Math.max(narrowest, narrowWidth - 24 - Math.max(0, ...labels.map(labelWidth)));
}
