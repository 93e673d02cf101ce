import type { TopLevelSpec } from "vega-lite";
import type { Layer } from "../plot/Layer.ts";

/** A label at a place of the drawing, as `placedText` writes it. */
interface Label {
  readonly data: { readonly values: readonly [{ readonly text: string }] };
  readonly mark: { readonly type: "text" };
  readonly encoding: {
    readonly x: { readonly value: number };
    readonly y: { readonly value: number };
    readonly text: { readonly field: "text" };
  };
}

/**
 * A specification in which labels that follow one another and are written alike are one layer. It draws the same: the
 * labels stand where they stood, in the same order, and no scale comes between. To compile a layer takes about a
 * millisecond, and every label of an axis is one.
 */
export function labelsTogether(specification: TopLevelSpec): TopLevelSpec {
  if ("layer" in specification) return { ...specification, layer: together(specification.layer) };
  if (!("concat" in specification)) return specification;
  return {
    ...specification,
    concat: specification.concat.map((part) => ("layer" in part ? { ...part, layer: together(part.layer) } : part)),
  };
}

/** Labels that follow one another and are written alike. */
type Run = [Layer & Label, ...(Layer & Label)[]];

function together(layers: readonly Layer[]): Layer[] {
  const runs: (Layer | Run)[] = [];
  for (const layer of layers) {
    const before = runs.at(-1);
    if (!isLabel(layer)) runs.push(layer);
    else if (Array.isArray(before) && isWrittenAlike(before[0], layer)) before.push(layer);
    else runs.push([layer]);
  }
  return runs.map((run) => (Array.isArray(run) ? layerOf(run) : run));
}

function isLabel(layer: Layer): layer is Layer & Label {
  const { data, mark, encoding, ...others } = layer as Partial<Label>;
  if (mark?.type !== "text" || encoding === undefined || Object.keys(others).length > 0) return false;
  const [row, ...further] = data?.values ?? [];
  const isOneText = row !== undefined && further.length === 0 && Object.keys(row).join() === "text";
  const isPlaced = Object.keys(encoding).sort().join() === "text,x,y" && "value" in encoding.x && "value" in encoding.y;
  return isOneText && isPlaced;
}

function isWrittenAlike(one: Label, other: Label): boolean {
  return JSON.stringify(one.mark) === JSON.stringify(other.mark);
}

function layerOf(labels: Run): Layer {
  const [first, ...others] = labels;
  if (others.length === 0) return first;
  const place = { type: "quantitative", scale: null, axis: null } as const;
  return {
    data: {
      values: labels.map(({ data, encoding }) => ({ ...data.values[0], x: encoding.x.value, y: encoding.y.value })),
    },
    mark: first.mark,
    encoding: { x: { field: "x", ...place }, y: { field: "y", ...place }, text: { field: "text" } },
  };
}
