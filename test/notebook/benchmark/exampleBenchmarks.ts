import { type Benchmark, benchmarkTable, measureNamed, readPublished, type ShownFigure } from "@lac-analytics/core";

const heading =
  "time_period,geographic_level,region_code,region_name,old_la_code,new_la_code,la_name,cla-rate,adopted-share,adopted-share numerator,adopted-share denominator,sdq-average";
const rows = [
  "2018,National,,,,,,64,13,3850,30050,14.2",
  "2018,Regional,E12000006,East of England,,,,49,14,410,2910,15.3",
  "2018,Local authority,E12000006,,823,E06000056,Central Bedfordshire,51,10,12,123,11.9",
  "2017,Local authority,E12000006,,823,E06000056,Central Bedfordshire,50,24,27,111,13.8",
  "2018,Local authority,E12000006,,881,E10000012,Essex,33,8,32,400,c",
  "2018,Local authority,E12000006,,919,E10000015,Hertfordshire,62,k,k,300,14",
];

/** Three measures of an authority and two others, one of them withheld in each of two measures. */
export const benchmarks = benchmarkTable(
  "E06000056",
  readPublished(new TextEncoder().encode([heading, ...rows].join("\n")), "published.csv"),
  { year: 2018 },
);

/** A figure of that authority. */
export const figureOf = (
  measure: "cla-rate" | "sdq-average",
  value: number,
  periodEnd = "2018-03-31",
): ShownFigure => ({
  measure,
  periodStart: periodEnd,
  periodEnd,
  authority: "E06000056",
  breakdown: "total",
  category: "total",
  unit: measureNamed(measure).unit,
  symbol: "",
  value,
  note: "",
});

/** What is published of a measure. */
export const rowOf = (measure: string): Benchmark => {
  const row = benchmarks.rows.find(({ series }) => series.measure === measure);
  if (row === undefined) throw new RangeError(`the example has no ${measure}`);
  return row;
};
