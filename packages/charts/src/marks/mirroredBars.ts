import type { TopLevelSpec } from "vega-lite";
import { categoryAxis } from "../axes/categoryAxis.ts";
import { labelWidth } from "../axes/labelWidth.ts";
import { field } from "../plot/field.ts";
import { type Drawings, inBothRooms, type Room } from "../plot/Room.ts";
import { theme } from "../plot/theme.ts";
import type { CountCell } from "../tables/countCell.ts";

/** A row with a bar to either side of the middle. */
export interface MirroredRow {
  readonly key: string;
  readonly label: string;
  readonly left: CountCell;
  readonly right: CountCell;
}

/** What stands above each side. */
export interface SideHeadings {
  readonly left: string;
  readonly right: string;
}

interface SideBar {
  readonly key: string;
  /** the count, negative on the left */
  readonly position: number;
}

interface SideLabel {
  readonly key: string;
  /** where the bar ends */
  readonly position: number;
  readonly valueLabel: string;
}

interface SideHeading {
  readonly heading: string;
}

const halfWidths: Readonly<Record<Room, number>> = { wide: 220, narrow: 145 };

/** Rows of counts to the left and right of a middle line, on one scale, whose labels are positive on both sides. */
export function mirroredBars(rows: readonly MirroredRow[], headings: SideHeadings, axisTitle: string): Drawings {
  return inBothRooms((room) => barsIn(room, rows, headings, axisTitle));
}

function barsIn(room: Room, rows: readonly MirroredRow[], headings: SideHeadings, axisTitle: string): TopLevelSpec {
  const halfWidth = halfWidths[room];
  const categories = categoryAxis(
    rows.map(({ key }) => key),
    rows,
    "wide",
    { characters: { wide: 32, narrow: 12 }[room], lines: 2, gap: 0.3 },
  );
  const sides = rows.flatMap(({ left, right }) => [left, right]);
  const longest = Math.max(1, ...sides.map(({ count }) => count ?? 0));
  // room for the longest label beyond the longest bar, so that it does not run into the categories
  const labelRoom = 12 + Math.max(...sides.map(({ text }) => labelWidth(text)));
  const extent =
    (longest * halfWidth) / (halfWidth - Math.min(labelRoom, halfWidth * { wide: 0.5, narrow: 0.8 }[room]));

  const { y } = categories;
  const x = {
    type: "quantitative" as const,
    scale: { domain: [-extent, extent], nice: true },
    axis: {
      title: axisTitle,
      labelExpr: "format(abs(datum.value), ',')",
      tickCount: 6,
      tickMinStep: 1,
    },
  };
  const position = { ...x, field: field<SideBar>("position") };
  const side = (name: "left" | "right", style: "first" | "second") => {
    const sign = name === "left" ? -1 : 1;
    const bars = rows.flatMap(({ key, [name]: { count } }): SideBar[] =>
      count === null ? [] : [{ key, position: sign * count }],
    );
    const labels = rows.map(({ key, [name]: { count, text } }): SideLabel => {
      return { key, position: sign * (count ?? 0), valueLabel: text };
    });
    return [
      { data: { values: bars }, mark: { type: "bar" as const, style }, encoding: { y, x: position } },
      {
        data: { values: labels },
        mark: { type: "text" as const, align: sign < 0 ? ("right" as const) : ("left" as const), dx: sign * 6 },
        encoding: { y, x: position, text: { field: field<SideLabel>("valueLabel") } },
      },
      {
        data: { values: [{ heading: headings[name] } satisfies SideHeading] },
        mark: { type: "text" as const, dy: -14 },
        encoding: {
          y: { value: 0 },
          x: { value: halfWidth + (sign * halfWidth) / 2 },
          text: { field: field<SideHeading>("heading") },
        },
      },
    ];
  };

  return {
    config: theme,
    width: 2 * halfWidth,
    height: categories.height,
    layer: [
      ...side("left", "first"),
      ...side("right", "second"),
      { data: { values: [{}] }, mark: { type: "rule", style: "zeroLine" }, encoding: { x: { ...x, datum: 0 } } },
      ...categories.labels,
    ],
  };
}
