import { capitalised } from "@lac-analytics/core";
import type { Funnel, FunnelLimit, FunnelPoint } from "@lac-analytics/core/stats";
import type { TopLevelSpec } from "vega-lite";
import { valueAxis } from "../axes/valueAxis.ts";
import { valueScale } from "../axes/valueScale.ts";
import { drawing } from "../plot/drawing.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedText } from "../plot/placedText.ts";
import type { Drawings, Room } from "../plot/Room.ts";
import { amountText } from "../words/amountText.ts";
import { callouts } from "./callouts.ts";
import { endLabels } from "./endLabels.ts";

/** A funnel and what its numbers are. */
export interface FunnelOfPlaces {
  readonly funnel: Funnel;
  /** names of the places, in the order of the funnel's points */
  readonly names: readonly string[];
  /** the unit of its values, as a figure has it: "per 10,000", "percent" (with the multiplier 100) */
  readonly unit: string;
  /** what its denominators count: "Children aged 0 to 17" */
  readonly denominator: string;
  /** names of places that have no value to draw */
  readonly withheld?: readonly string[];
}

interface Place {
  readonly denominator: number;
  readonly value: number;
}

/** A place with what is told of it under the pointer. */
interface NamedPlace extends Place {
  readonly told: string;
}

const noLimit: FunnelLimit = { denominator: 1, lower95: 0, upper95: 0, lower998: 0, upper998: 0 };

/** How a funnel is drawn, and whether its scale has nought on it. */
export interface FunnelCurves extends Drawings {
  readonly showsZero: boolean;
}

const sizes = { wide: { width: 500, height: 340 }, narrow: { width: 270, height: 300 } } as const;

const limits = [
  { column: "upper998", style: "average" },
  { column: "upper95", style: "limit" },
  { column: "lower95", style: "limit" },
  { column: "lower998", style: "average" },
] as const satisfies readonly { column: keyof FunnelLimit; style: string }[];

/** The drawing of a funnel: its limits as curves, and its places, one of them in focus under a label. */
export function funnelCurves(
  places: FunnelOfPlaces,
  own: (FunnelPoint & { readonly label: string }) | undefined,
): FunnelCurves {
  const wide = curvesIn("wide", places, own);
  return { ...wide, narrowSpecification: curvesIn("narrow", places, own).specification };
}

function curvesIn(
  room: Room,
  { funnel, names, unit, denominator }: FunnelOfPlaces,
  own: (FunnelPoint & { readonly label: string }) | undefined,
): { readonly specification: TopLevelSpec; readonly showsZero: boolean } {
  const size = sizes[room];
  const end = funnel.curve.at(-1) ?? noLimit;
  const focus = own === undefined ? [] : [own];
  const values = funnel.points.map(({ value }) => value);
  const heights = valueScale(
    [...values, ...[...focus, end].flatMap(({ lower998, upper998 }) => [lower998, upper998])],
    { counts: false },
  );
  const across = valueScale([0, end.denominator], { counts: true });
  const right = (value: number) => (size.width * value) / end.denominator;
  const down = (value: number) => size.height * (1 - heights.along(value));
  const base = valueAxis(across, denominator);
  const x = {
    ...base,
    scale: { ...base.scale, domain: [0, end.denominator] },
    axis: { ...base.axis, grid: false, values: across.ticks.filter((tick) => tick <= end.denominator) },
    field: field<Place>("denominator"),
  };
  const encoding = { x, y: { ...valueAxis(heights), field: field<Place>("value") } };
  const line = (valueAt: (limit: FunnelLimit) => number, style: string): Layer => {
    const places = funnel.curve.map((limit): Place => ({ denominator: limit.denominator, value: valueAt(limit) }));
    // a limit that is off the scale is not drawn there
    const onScale = ({ value }: Place) => heights.along(value) >= 0 && heights.along(value) <= 1;
    return { data: { values: places.filter(onScale) }, mark: { type: "line", style }, encoding };
  };
  const points = (places: readonly FunnelPoint[], style: string, shape: string): Layer => ({
    data: {
      values: places.map((point): NamedPlace => {
        const name = names[funnel.points.indexOf(point)];
        const told = name === undefined ? (own?.label ?? "") : `${name}: ${amountText(point.value, unit)}`;
        return { denominator: point.denominator, value: point.value, told };
      }),
    },
    mark: { type: "point", aria: true, style, shape },
    encoding: { ...encoding, description: { field: field<NamedPlace>("told") } },
  });
  const flag = callouts(
    focus.map(({ denominator: of, value, label }) => ({ x: right(of), y: down(value) - 9, text: label })),
  );
  const ends = [
    { text: "99.8% limits", value: end.upper998 },
    { text: "95% limits", value: end.upper95 },
    { text: `Average ${amountText(funnel.baseline, unit)}`, value: funnel.baseline },
  ].map(({ text, value }) => ({ y: down(value), text }));
  return {
    showsZero: heights.showsZero,
    specification: drawing(size, [
      ...limits.map(({ column, style }) => line((limit) => limit[column], style)),
      line(() => funnel.baseline, "average"),
      points(
        funnel.points.filter(({ denominator: of, value }) => of !== own?.denominator || value !== own.value),
        "contextPoint",
        "circle",
      ),
      ...flag.layers,
      points(focus, "ownPlace", "diamond"),
      ...endLabels(ends, size, room),
      placedText({ x: 0, y: -flag.height - 16, text: capitalised(unit) }),
    ]),
  };
}
