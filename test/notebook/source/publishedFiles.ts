import { dayFromIso } from "@lac-analytics/core";
import type { SourceFacts } from "@lac-analytics/notebook";

const heading = "time_period,geographic_level,region_code,region_name,old_la_code,new_la_code,la_name";
const areas = {
  us: "Local authority,E12000006,,823,E06000056,Central Bedfordshire",
  others: "Local authority,E12000006,,919,E10000015,Hertfordshire",
  region: "Regional,E12000006,East of England,,,",
  England: "National,,,,,",
} as const;

/** The facts of a report of 21 January 2019 to which a file of what was published is given: years to 31 March 2018 are out. */
export function withPublished(
  columns: readonly string[],
  rows: readonly (readonly [year: number, area: keyof typeof areas, ...values: readonly (number | string)[]])[],
): Pick<SourceFacts, "asAt" | "authority" | "table"> {
  const lines = rows.map(([year, area, ...values]) => [year, areas[area], ...values].join(","));
  const bytes = new TextEncoder().encode([[heading, ...columns].join(","), ...lines].join("\n"));
  return {
    asAt: dayFromIso("2019-01-21"),
    authority: "E06000056",
    table: (name) => (name === "benchmarks" ? { name: "published.csv", bytes } : undefined),
  };
}
