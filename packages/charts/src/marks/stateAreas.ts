import type { TopLevelSpec } from "vega-lite";
import { valueAxis } from "../axes/valueAxis.ts";
import { valueScale } from "../axes/valueScale.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { drawing } from "../plot/drawing.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { type Drawings, inBothRooms, type Room } from "../plot/Room.ts";
import { durationUnit } from "../words/durationText.ts";
import { shadeKey } from "./shadeKey.ts";

interface Slice {
  readonly time: number;
  readonly from: number;
  readonly to: number;
}

const sizes = { wide: { width: 560, height: 320 }, narrow: { width: 300, height: 280 } } as const;
/** from the darkest, so that neighbours differ in black and white too; the last state is left white */
const shades = ["shade5", "shade4", "shade3", "shade2", "shade1"] as const;

/** Shares of states over time, one above the other, under a key in the order of the areas from the top down. */
export function stateAreas(
  states: readonly CategoryLabel[],
  times: readonly { readonly days: number; readonly shares: readonly number[] }[],
): Drawings {
  return inBothRooms((room) => areasIn(room, states, times));
}

function areasIn(
  room: Room,
  states: readonly CategoryLabel[],
  times: readonly { readonly days: number; readonly shares: readonly number[] }[],
): TopLevelSpec {
  const unit = durationUnit(Math.max(...times.map(({ days }) => days)));
  const last = Math.max(...times.map(({ days }) => days)) / unit.days;
  const ticks = [0, 1, 2, 3, 4].map((quarter) => (last * quarter) / 4);
  const along = { ...valueScale([0, last], { counts: true }), domain: [0, last] as const, ticks };
  const across = valueAxis(along, `Percent, by ${unit.name} since coming in`);
  const x = { ...across, axis: { ...across.axis, grid: false } };
  const y = valueAxis(valueScale([0, 100], { counts: true }));
  const styleOf = (at: number): string => (at === states.length - 1 ? "shade0" : (shades[at] ?? "shade1"));
  const area = (_: CategoryLabel, at: number): Layer => ({
    data: {
      values: times.map(({ days, shares }): Slice => {
        const below = shares.slice(0, at).reduce((sum, share) => sum + share, 0);
        return { time: days / unit.days, from: 100 * below, to: 100 * (below + (shares[at] ?? 0)) };
      }),
    },
    mark: { type: "area", style: styleOf(at) },
    encoding: {
      x: { ...x, field: field<Slice>("time") },
      y: { ...y, field: field<Slice>("from") },
      y2: { field: field<Slice>("to") },
    },
  });
  const entries = states.map(({ label }, at) => ({ label, style: styleOf(at) }));
  const key = shadeKey(entries.toReversed(), room);
  return drawing(sizes[room], [...states.map(area), ...key.layers]);
}
