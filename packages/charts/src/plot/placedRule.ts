import type { Layer } from "./Layer.ts";

/** A straight line between two places of the drawing, in pixels from the plot's top left corner. */
export interface PlacedRule {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** a style of the theme */
  readonly style: "leader" | "zeroLine" | "average" | "limit" | "target" | "join";
}

/** A layer that draws a straight line. */
export function placedRule({ from, to, style }: PlacedRule): Layer {
  return {
    data: { values: [{}] },
    mark: { type: "rule", style },
    encoding: { x: { value: from.x }, y: { value: from.y }, x2: { value: to.x }, y2: { value: to.y } },
  };
}
