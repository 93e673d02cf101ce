import { capitalised } from "@lac-analytics/core";
import type { TopLevelSpec } from "vega-lite";
import { valueAxis } from "../axes/valueAxis.ts";
import { type ValueScale, valueScale } from "../axes/valueScale.ts";
import type { ToldGroup } from "../figures/SurvivalGroup.ts";
import { drawing } from "../plot/drawing.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedText } from "../plot/placedText.ts";
import { type Drawings, inBothRooms, type Room } from "../plot/Room.ts";
import { type DurationUnit, durationText } from "../words/durationText.ts";
import { formatNumber } from "../words/formatNumber.ts";
import type { SurvivalWording } from "../words/survivalTitle.ts";
import { callouts } from "./callouts.ts";
import { endLabels } from "./endLabels.ts";

interface Point {
  readonly time: number;
  readonly share: number;
}

interface Band {
  readonly time: number;
  readonly lower: number;
  readonly upper: number;
}

const sizes = { wide: { width: 500, height: 300 }, narrow: { width: 270, height: 280 } } as const;
const styles = ["mainLine", "contextLine", "dashedLine", "dottedLine"] as const;

/** Survival curves as steps from 100% down, the first with its interval as a band and its median marked. */
export function survivalLines(
  groups: readonly ToldGroup[],
  times: ValueScale,
  unit: DurationUnit,
  wording: Pick<SurvivalWording, "goingOn">,
): Drawings {
  return inBothRooms((room) => curvesIn(room, groups, times, unit, wording));
}

function curvesIn(
  room: Room,
  groups: readonly ToldGroup[],
  times: ValueScale,
  unit: DurationUnit,
  { goingOn }: Pick<SurvivalWording, "goingOn">,
): TopLevelSpec {
  const size = sizes[room];
  const shares = valueScale([0, 100], { counts: true });
  const across = valueAxis(times, capitalised(unit.name));
  const x = { ...across, axis: { ...across.axis, grid: false } };
  const y = valueAxis(shares);
  const right = (days: number) => size.width * times.along(days / unit.days);
  const down = (share: number) => size.height * (1 - shares.along(share));
  const first = groups[0]?.survival;
  const bands = (first?.steps ?? []).flatMap(({ time, lower, upper }): Band[] =>
    lower === null || upper === null ? [] : [{ time: time / unit.days, lower: 100 * lower, upper: 100 * upper }],
  );
  const edge = (limit: "lower" | "upper"): Layer => ({
    data: { values: bands },
    mark: { type: "line", style: "bandEdge", interpolate: "step-after" },
    encoding: { x: { ...x, field: field<Band>("time") }, y: { ...y, field: field<Band>(limit) } },
  });
  const line = ({ survival }: ToldGroup, index: number): Layer => ({
    data: {
      values: [
        { time: 0, share: 100 },
        ...survival.steps.map((step): Point => ({ time: step.time / unit.days, share: 100 * step.survival })),
      ],
    },
    mark: { type: "line", style: styles[index] ?? "mainLine", interpolate: "step-after" },
    encoding: { x: { ...x, field: field<Point>("time") }, y: { ...y, field: field<Point>("share") } },
  });
  const median = first?.median ?? null;
  const flag =
    median === null
      ? callouts([])
      : callouts([{ x: right(median), y: down(50), text: `Half within ${durationText(median)}` }]);
  const ends = groups.map(({ label, survival: { steps } }) => {
    const last = steps.at(-1);
    const share = 100 * (last?.survival ?? 1);
    const text = `${formatNumber(share, 0)}%`;
    return {
      x: last === undefined ? size.width : right(last.time),
      y: down(share),
      text: groups.length === 1 ? text : `${label} ${text}`,
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
    edge("lower"),
    edge("upper"),
    ...groups.map(line).toReversed(),
    ...flag.layers,
    ...endLabels(ends, size, room),
    placedText({ x: 0, y: -flag.height - 16, text: `Percent ${goingOn}` }),
  ]);
}
