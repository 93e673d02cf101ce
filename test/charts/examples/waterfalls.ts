import { type Chart, type Movement, waterfall } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { earlier, shown, withheld, wording } from "../panelFigures.ts";

/** Children who came in or went out in the six months to the panel's date; null where they are withheld. */
export function movement(label: string, direction: Movement["direction"], count: number | null): Movement {
  const of = { periodStart: "2018-07-22", periodEnd: "2019-01-21" };
  const figure: Figure = count === null ? withheld(of) : shown(count, of);
  return { label, direction, figure };
}

const change = { value: -7, lower: -25, upper: 11, clear: false };

export const waterfalls = {
  waterfall: waterfall(
    shown(322, earlier),
    [movement("Started to be looked after", "in", 30), movement("Ceased to be looked after", "out", 37)],
    shown(315),
    wording,
    change,
  ),
  "waterfall by reason": waterfall(
    shown(322, earlier),
    [
      movement("Started to be looked after, unaccompanied asylum-seeking children", "in", 12),
      movement("Started to be looked after, all others", "in", 68),
      movement("Adopted", "out", 9),
      movement("Special guardianship order", "out", 11),
      movement("Returned to parents or other person with parental responsibility", "out", 31),
      movement("Moved into independent living with formal support", "out", 18),
      movement("Any other reason", "out", 13),
    ],
    shown(315),
    wording,
    change,
  ),
  "waterfall partly withheld": waterfall(
    shown(322, earlier),
    [movement("Started", "in", 30), movement("Adopted", "out", null), movement("Other", "out", 30)],
    shown(315),
    wording,
  ),
  "waterfall of withheld numbers": waterfall(
    withheld(earlier),
    [movement("Started", "in", 30), movement("Ceased", "out", 37)],
    withheld(),
    wording,
  ),
  "waterfall of nothing": waterfall(shown(0, earlier), [], shown(0), wording),
  "waterfall below nought": waterfall(
    shown(-4, earlier),
    [movement("Placed here by other authorities", "in", 2), movement("Placed in other authorities", "out", 9)],
    shown(-11),
    { ...wording, measure: "Net gain of children by placement", counted: "net gain of children by placement" },
  ),
  "waterfall of millions": waterfall(
    shown(12_345_678, earlier),
    [movement("Started", "in", 3_456_789), movement("Ceased", "out", 1)],
    shown(15_802_466),
    wording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
