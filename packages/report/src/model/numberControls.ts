import { formatNumber } from "@lac-analytics/charts";
import { type Assumption, type Field, numberBoundsOf } from "@lac-analytics/core/project";
import type { NumberControl, SliderEnds } from "./ModelControl.ts";

/** How a key of a scenario is entered; what may stand there, its name and its unit are those of the key itself. */
export interface NumberEntry {
  readonly id: string;
  readonly field: Field<unknown>;
  readonly step: number;
  readonly label?: string;
  readonly hint?: string;
  readonly slider?: SliderEnds;
}

/** A control for a number of a scenario. */
export function numberControl(
  { id, field, step, label = field.title, hint = "", slider }: NumberEntry,
  value: number | undefined,
): NumberControl {
  const scale = field.unit.startsWith("%") ? 100 : 1;
  return {
    kind: "number",
    id,
    label,
    hint,
    unit: field.unit,
    asks: askedFor(field, scale),
    step,
    scale,
    ...(slider !== undefined && { slider }),
    value: value === undefined ? "" : String(Number((value * scale).toFixed(10))),
  };
}

/**
 * Controls for a number that may be a range: beside the likeliest value its lowest and highest, where there is or may be a
 * range, within which the slider then moves.
 */
export function assumptionControls(
  entry: NumberEntry,
  value: Assumption | undefined,
  mayRange = false,
): readonly NumberControl[] {
  const range = typeof value === "object" ? value : undefined;
  const likely = typeof value === "object" ? value.likely : value;
  if (range === undefined && !mayRange) return [numberControl(entry, likely)];
  const { slider: _, hint: __, ...end } = entry;
  const { id, field, label = field.title } = entry;
  const name = label.charAt(0).toLowerCase() + label.slice(1);
  return [
    numberControl({ ...entry, label: `${label}: likeliest` }, likely),
    numberControl(
      { ...end, id: `${id}-low`, label: `Lowest ${name}`, hint: "Blank where there is no range." },
      range?.low,
    ),
    numberControl({ ...end, id: `${id}-high`, label: `Highest ${name}` }, range?.high),
  ];
}

/** What the key asks for, in the unit that is entered: "a whole number from 0 to 24". */
function askedFor({ rule }: Field<unknown>, scale: number): string {
  const { minimum, aboveMinimum, maximum, whole } = numberBoundsOf(rule.schema);
  const text = (bound: number): string => formatNumber(bound * scale, 0);
  const from = aboveMinimum ? `above ${text(minimum)}` : `from ${text(minimum)}`;
  const to = maximum === Infinity ? (aboveMinimum ? "" : " up") : ` to ${text(maximum)}`;
  return `a ${whole ? "whole number" : "number"} ${from}${to}`;
}

/** A slider for what the scenario says; where it says nothing there is nothing on which one could stand. */
export function sliderFor(value: unknown, slider: SliderEnds): { readonly slider?: SliderEnds } {
  return value === undefined ? {} : { slider };
}
