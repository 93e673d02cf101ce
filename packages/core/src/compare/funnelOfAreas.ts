import { type Funnel, funnelLimits } from "../stats/funnelLimits.ts";
import type { AreaFigure } from "./areaFigures.ts";

/** A funnel of all authorities of a year, and who they are. */
export interface FunnelOfAreas {
  readonly funnel: Funnel;
  /** in the order of the funnel's points */
  readonly names: readonly string[];
  /** authorities whose counts are withheld or not published */
  readonly withheld: readonly string[];
}

/**
 * The funnel of a share or a rate of all authorities in a year, from the counts behind their figures. Its limits are
 * widened for what varies between authorities beyond chance, which in these figures is nearly all: without that most
 * authorities would lie outside.
 *
 * @param areas figures of one series, with their counts
 * @returns nothing where fewer than ten authorities have counts
 * @example
 * const heading = "time_period,geographic_level,old_la_code,la_name,adopted-share,adopted-share numerator,adopted-share denominator";
 * const places = Array.from({ length: 12 }, (_, at) => `2018,Local authority,${100 + at},Place ${at},${10 + at},${10 + at},100`);
 * const text = [heading, ...places, "2018,Local authority,300,Rutland,c,c,50"].join("\n");
 * const published = readPublished(new TextEncoder().encode(text), "adopted.csv");
 * const found = funnelOfAreas(areaFigures(published, catalogueSeries(published)[0]), 2018);
 * [found.names.length, found.withheld, found.funnel.baseline]; // => [12, ["Rutland"], 15.5]
 */
export function funnelOfAreas(areas: readonly AreaFigure[], year: number): FunnelOfAreas | undefined {
  const authorities = areas.filter(({ figure }) => figure.level === "authority" && figure.year === year);
  const drawn = authorities.flatMap(({ figure, counts }) =>
    counts === undefined || (counts.interval === "wilson" && counts.numerator > counts.denominator)
      ? []
      : [
          {
            name: figure.areaName,
            count: counts.numerator,
            denominator: counts.denominator,
            interval: counts.interval,
          },
        ],
  );
  const [first] = drawn;
  if (first === undefined || drawn.length < fewest) return undefined;
  const names = drawn.map(({ name }) => name);
  const kind =
    first.interval === "wilson" ? ({ kind: "proportion", multiplier: 100 } as const) : ({ kind: "rate" } as const);
  return {
    funnel: funnelLimits(drawn, { ...kind, overdispersed: true }),
    names,
    withheld: authorities.map(({ figure }) => figure.areaName).filter((name) => !names.includes(name)),
  };
}

const fewest = 10;
