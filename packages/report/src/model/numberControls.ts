import type { Assumption } from "@lac-analytics/core/project";
import type { NumberControl } from "./ModelControl.ts";

/** The words and bounds of a number; the rest follows from the scenario. */
type NumberWords = Pick<NumberControl, "id" | "label" | "unit" | "minimum" | "maximum" | "step"> &
  Partial<Pick<NumberControl, "hint" | "whole" | "optional" | "scale" | "slider">>;

/** A number that may be a range: beside the likeliest value its lowest and highest, where there is or may be a range. */
export function assumption(
  words: NumberWords,
  value: Assumption | undefined,
  mayRange = false,
): readonly NumberControl[] {
  const range = typeof value === "object" ? value : undefined;
  const likely = typeof value === "object" ? value.likely : value;
  if (range === undefined && !mayRange) return [number(words, likely)];
  const { slider: _, hint: __, ...end } = words;
  const name = words.label.charAt(0).toLowerCase() + words.label.slice(1);
  return [
    number(
      { ...words, label: `${words.label}: likeliest`, optional: words.optional === true || range !== undefined },
      likely,
    ),
    number(
      {
        ...end,
        id: `${words.id}-low`,
        label: `Lowest ${name}`,
        hint: "Blank where there is no range.",
        optional: true,
      },
      range?.low,
    ),
    number({ ...end, id: `${words.id}-high`, label: `Highest ${name}`, optional: true }, range?.high),
  ];
}

export function number(words: NumberWords, value: number | undefined): NumberControl {
  const scale = words.scale ?? 1;
  return {
    kind: "number",
    hint: "",
    optional: false,
    ...words,
    scale,
    value: value === undefined ? "" : String(Number((value * scale).toFixed(10))),
  };
}
