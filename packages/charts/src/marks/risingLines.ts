import { capitalised } from "@lac-analytics/core";
import type { IncidenceStep } from "@lac-analytics/core/stats";
import type { TopLevelSpec } from "vega-lite";
import { valueAxis } from "../axes/valueAxis.ts";
import { valueScale } from "../axes/valueScale.ts";
import { drawing } from "../plot/drawing.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedText } from "../plot/placedText.ts";
import { type Drawings, inBothRooms, type Room } from "../plot/Room.ts";
import { durationUnit } from "../words/durationText.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { endLabels } from "./endLabels.ts";

/** A curve as far as it may be told. */
export interface RisingCurve {
  readonly label: string;
  readonly steps: readonly IncidenceStep[];
  /** the days to which it is drawn */
  readonly until: number;
}

interface Point {
  readonly time: number;
  readonly share: number;
}

interface Band {
  readonly time: number;
  readonly lower: number;
  readonly upper: number;
}

const sizes = { wide: { width: 460, height: 300 }, narrow: { width: 250, height: 280 } } as const;
const styles = ["mainLine", "contextLine", "dashedLine", "dottedLine"] as const;

/** Shares that rise in steps from nought, the first with its interval as a band. */
export function risingLines(curves: readonly RisingCurve[], longest: number, counted: string): Drawings {
  return inBothRooms((room) => curvesIn(room, curves, longest, counted));
}

function curvesIn(room: Room, curves: readonly RisingCurve[], longest: number, counted: string): TopLevelSpec {
  const size = sizes[room];
  const unit = durationUnit(longest);
  const times = valueScale([0, longest / unit.days], { counts: true });
  const highest = Math.max(
    10,
    ...curves.flatMap(({ steps }) => steps.map(({ value, upper }) => 100 * (upper ?? value))),
  );
  const shares = valueScale([0, highest], { counts: true, zero: true });
  const across = valueAxis(times, `${capitalised(unit.name)} later`);
  const x = { ...across, axis: { ...across.axis, grid: false } };
  const y = valueAxis(shares);
  const bands = curves.slice(0, 1).flatMap(({ steps, until }) =>
    // the last goes on as far as the curve does
    [...steps, ...steps.slice(-1).map((last) => ({ ...last, time: until }))].map(
      ({ time, value, lower, upper }): Band => ({
        time: time / unit.days,
        lower: 100 * (lower ?? value),
        upper: 100 * (upper ?? value),
      }),
    ),
  );
  const line = ({ steps, until }: RisingCurve, index: number): Layer => ({
    data: {
      values: [
        { time: 0, share: 0 },
        ...steps.map(({ time, value }): Point => ({ time: time / unit.days, share: 100 * value })),
        { time: until / unit.days, share: 100 * (steps.at(-1)?.value ?? 0) },
      ],
    },
    mark: { type: "line", style: styles[index] ?? "mainLine", interpolate: "step-after" },
    encoding: { x: { ...x, field: field<Point>("time") }, y: { ...y, field: field<Point>("share") } },
  });
  const ends = curves.map(({ label, steps, until }) => {
    const share = 100 * (steps.at(-1)?.value ?? 0);
    const text = `${formatNumber(share, 0)}%`;
    return {
      x: size.width * times.along(until / unit.days),
      y: size.height * (1 - shares.along(share)),
      text: curves.length === 1 ? text : `${label} ${text}`,
    };
  });
  return drawing(size, [
    {
      data: { values: bands },
      mark: { type: "area", style: "outerBand", interpolate: "step-after" },
      encoding: {
        x: { ...x, field: field<Band>("time") },
        y: { ...y, field: field<Band>("lower") },
        y2: { field: field<Band>("upper") },
      },
    },
    ...curves.map(line).toReversed(),
    ...endLabels(ends, size, room),
    placedText({ x: 0, y: -16, text: `Percent who ${counted}` }),
  ]);
}
