import type { TopLevelSpec } from "vega-lite";
import type { Layer } from "./Layer.ts";
import { theme } from "./theme.ts";

/** A drawing of layers over one plot. */
export function drawing(
  { width, height }: { readonly width: number; readonly height: number },
  layers: readonly Layer[],
): TopLevelSpec {
  return { config: theme, width, height, layer: [...layers] };
}
