import {
  type Breakdown,
  choiceReadings,
  dayFromIso,
  type FigureInputs,
  type Measure,
  type MeasureChoices,
  measures,
  periodOf,
  type RestsOn,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { figuresByCategory } from "../../../../packages/core/src/measure/figuresByCategory.ts";
import { careReturn } from "../../../careReturn.ts";
import { recordedReturn } from "./recordedReturn.ts";
import { richRows } from "./richRows.ts";

const care = await careReturn(richRows);
const inputs: FigureInputs = {
  authority: "E06000056",
  population: { children: 60_000, vintage: "invented" },
  populationByAgeSex: [
    { fromAge: 0, toAge: 17, sex: "male", children: 30_000, standard: 30_000 },
    { fromAge: 0, toAge: 17, sex: "male", children: 20_000, standard: 20_000, ethnicity: "white" },
  ],
  populationByGroup: [{ breakdown: "ethnicity", category: "white", children: 30_000 }],
  postcodes: () => ({ authority: "E06000056", easting: 500_000, northing: 240_000 }),
};

/** Every reading of every choice, each beside what holds otherwise. */
const choices: readonly Partial<MeasureChoices>[] = Object.entries(choiceReadings).flatMap(([choice, readings]) =>
  readings.map((reading) => ({ [choice]: reading })),
);

/** The columns that are read for the figures of a measure by a breakdown, whatever is chosen. */
function columnsRead(measure: Measure, breakdown: Breakdown): ReadonlySet<string> {
  const all = new Set<string>();
  for (const choice of choices) {
    const recorded = recordedReturn(care);
    const period = periodOf(measure, { asAt: dayFromIso("2019-03-31") });
    const source = { ...inputs, choices: choice, care: recorded.care, period };
    figuresByCategory(measure, [breakdown], measure.count(source), source);
    for (const column of recorded.read) all.add(column);
  }
  return all;
}

function namesOf(restsOn: RestsOn): readonly string[] {
  return restsOn.map((need) => (typeof need === "string" ? need : need.column));
}

function ownColumns({ restsOn, outcomesRestOn = {} }: Measure): readonly string[] {
  return [...new Set(namesOf([...restsOn, ...Object.values(outcomesRestOn).flat()]))];
}

const fromReturn = measures.filter(({ restsOn }) => restsOn.length > 0);
const read = new Map(
  fromReturn.map((measure) => [
    measure.id,
    new Map(measure.breakdowns.map((breakdown) => [breakdown.id, columnsRead(measure, breakdown)])),
  ]),
);

describe("what a measure rests on", () => {
  it("is nothing of the return where the authority counts it itself, and something else", () => {
    for (const { kind, id, restsOn } of measures) {
      if (restsOn.length === 0)
        expect([id, kind === "local" || id.startsWith("pa-") || id.includes("22-25")]).toEqual([id, true]);
    }
    expect(fromReturn.length).toBeGreaterThan(70);
  });

  it.each(fromReturn)("$id states every column that it reads, and none beside", (measure) => {
    for (const breakdown of measure.breakdowns) {
      const columns = [...(read.get(measure.id)?.get(breakdown.id) ?? [])];
      const stated = [...ownColumns(measure), ...namesOf(breakdown.restsOn)];
      expect([breakdown.id, columns.filter((column) => !stated.includes(column))]).toEqual([breakdown.id, []]);
      expect([breakdown.id, ownColumns(measure).filter((column) => !columns.includes(column))]).toEqual([
        breakdown.id,
        [],
      ]);
    }
  });
});

describe("what a breakdown rests on", () => {
  const breakdowns = [...new Set(fromReturn.flatMap((measure) => measure.breakdowns))];

  it.each(breakdowns)("$id states no column that no measure reads for it", ({ id, restsOn }) => {
    const columns = new Set([...read.values()].flatMap((byBreakdown) => [...(byBreakdown.get(id) ?? [])]));
    expect(namesOf(restsOn).filter((column) => !columns.has(column))).toEqual([]);
  });
});
