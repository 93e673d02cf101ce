import { capitalised, dayFromIso, type Figure } from "@lac-analytics/core";
import type { TopLevelSpec } from "vega-lite";
import { timePlot } from "../axes/timePlot.ts";
import type { ProjectedValue } from "../figures/ProjectedValue.ts";
import { drawing } from "../plot/drawing.ts";
import { field } from "../plot/field.ts";
import type { Layer } from "../plot/Layer.ts";
import { placedRule } from "../plot/placedRule.ts";
import type { Drawings, Room } from "../plot/Room.ts";
import { longDate } from "../words/longDate.ts";
import { callouts } from "./callouts.ts";
import { endLabels } from "./endLabels.ts";
import { lineRows } from "./lineRows.ts";
import { plotLine } from "./plotLine.ts";
import { withheldMarks } from "./withheldMarks.ts";

/** A projected value at its day. */
interface FanRow extends ProjectedValue {
  readonly day: number;
}

/** How a fan is drawn, and whether its scale has nought on it. */
export function fanLines(
  known: readonly Figure[],
  expected: readonly ProjectedValue[],
  amount: (value: number) => string,
): Drawings & { readonly showsZero: boolean } {
  const wide = fanIn("wide", known, expected, amount);
  return { ...wide, narrowSpecification: fanIn("narrow", known, expected, amount).specification };
}

function fanIn(
  room: Room,
  known: readonly Figure[],
  expected: readonly ProjectedValue[],
  amount: (value: number) => string,
): { readonly specification: TopLevelSpec; readonly showsZero: boolean } {
  const unit = known[0]?.unit ?? "";
  const latest = known.at(-1);
  const join = latest?.periodEnd ?? "";
  const values = [
    ...known.flatMap((figure) => (figure.symbol === "" ? [figure.value] : [])),
    ...expected.flatMap(({ lower95, upper95 }) => [lower95, upper95]),
  ];
  const plot = timePlot({
    dates: [...known.map(({ periodEnd }) => periodEnd), ...expected.map(({ month }) => month)],
    values,
    width: { wide: 500, narrow: 270 }[room],
    height: 300,
    heading: capitalised(unit),
    counts: known.every((figure) => figure.symbol !== "" || Number.isInteger(figure.value)),
  });
  const { at, level } = plot;
  const rows = [
    ...(latest?.symbol === "" ? [narrow(join, latest.value)] : []),
    ...expected.map((value): FanRow => ({ ...value, day: dayFromIso(value.month) })),
  ];
  const marks = withheldMarks(known, at);
  const flag = callouts([{ x: at(join), y: -marks.height, text: `Projected from ${longDate(join)}` }], marks.height);
  const end = expected.at(-1);
  const ends =
    end === undefined
      ? []
      : [
          { y: level(end.upper95), text: `95%: to ${amount(end.upper95)}` },
          { y: level(end.upper80), text: `80%: to ${amount(end.upper80)}` },
          { y: level(end.expected), text: `Expected ${amount(end.expected)}` },
          { y: level(end.lower80), text: `80%: from ${amount(end.lower80)}` },
          { y: level(end.lower95), text: `95%: from ${amount(end.lower95)}` },
        ];
  const x = { ...plot.x, field: field<FanRow>("day") };
  const data = { values: rows };
  const band = (lower: "lower80" | "lower95", upper: "upper80" | "upper95", style: string): Layer => ({
    data,
    mark: { type: "area", style },
    encoding: { x, y: { ...plot.y, field: field<FanRow>(lower) }, y2: { field: field<FanRow>(upper) } },
  });
  const line = (name: keyof ProjectedValue, style: string): Layer => ({
    data,
    mark: { type: "line", style },
    encoding: { x, y: { ...plot.y, field: field<FanRow>(name) } },
  });
  return {
    showsZero: plot.showsZero,
    specification: drawing(plot, [
      band("lower95", "upper95", "outerBand"),
      band("lower80", "upper80", "innerBand"),
      ...(["lower95", "upper95", "lower80", "upper80"] as const).map((limit) => line(limit, "bandEdge")),
      ...plot.frame,
      plot.heading(Math.max(flag.height, marks.height)),
      placedRule({ from: { x: at(join), y: 0 }, to: { x: at(join), y: plot.height }, style: "join" }),
      ...flag.layers,
      line("expected", "expectedLine"),
      ...plotLine(lineRows(known), "main", plot),
      ...marks.layers,
      ...endLabels(ends, plot, room),
    ]),
  };
}

/** The tip of a fan, where the projection leaves what is known. */
function narrow(month: string, value: number): FanRow {
  const limits = { lower80: value, upper80: value, lower95: value, upper95: value };
  return { month, day: dayFromIso(month), expected: value, ...limits };
}
