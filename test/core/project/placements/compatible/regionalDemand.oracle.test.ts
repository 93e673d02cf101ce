import { readFileSync } from "node:fs";
import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import {
  historicShares,
  readDemandTables,
  readEnrichedView,
  regionalCost,
  regionalDemand,
  regionalEpisodes,
} from "@lac-analytics/core/project";
import { expect, it } from "vitest";
import { describeWithOracle } from "../../../../oraclePath.ts";
import { describeWithPublished } from "../../../../publishedPath.ts";
import { csvNumbers, worstDifference } from "./oracleTables.ts";

interface RegionalRun {
  readonly reference_start: string;
  readonly reference_end: string;
  readonly prediction_start: string;
  readonly prediction_end: string;
  readonly initial_population: Readonly<Record<string, number>>;
  readonly transition_rates_raw: Readonly<Record<string, number>>;
  readonly transition_rates_used: Readonly<Record<string, number>>;
  readonly daily_entrants_used: Readonly<Record<string, number>>;
  readonly variance_at: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly historic_proportions: Readonly<Record<string, number>>;
  readonly used_proportions: Readonly<Record<string, number>>;
  readonly quarterly_cost: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly total_cost: number;
}

const tolerance = 1e-9;
const samples = "peer-data/cs-demand-model-regional/samples/v1";

describeWithOracle("demand-model/regional-A.json", "cs-demand-model-regional, run A", (path) => {
  const runs: { readonly A_full_reference: RegionalRun } = JSON.parse(readFileSync(path, "utf8"));
  const run = runs.A_full_reference;
  const reference = { from: dayFromIso(run.reference_start), to: dayFromIso(run.reference_end) };
  const question = { reference, start: dayFromIso(run.prediction_start), end: dayFromIso(run.prediction_end) };
  const viewPath = path.replace("regional-A.json", "regional-enriched-view.csv");
  const view = readEnrichedView(readFileSync(viewPath), viewPath, reference);

  describeWithPublished(samples, "and the raw files", (folder) =>
    it("has the episodes of its enriched view", async () => {
      const names = ["header.csv", "episodes.csv", "uasc.csv"];
      const files = names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }));
      const made = regionalEpisodes(await readDemandTables(files));
      const comparable = ({ episodes }: typeof made): readonly string[] =>
        episodes
          .map(({ authority: _, age, endAge, ...episode }) =>
            JSON.stringify([age.toFixed(9), endAge.toFixed(9), Object.entries(episode).sort()]),
          )
          .sort();
      expect(made.covers).toEqual(view.covers);
      expect(comparable(made)).toEqual(comparable(view));
    }),
  );

  const projection = regionalDemand(view, question);
  const flat = (rates: typeof projection.rates): Readonly<Record<string, number>> =>
    Object.fromEntries(
      [...rates].flatMap(([from, targets]) => [...targets].map(([to, rate]) => [`${from}|${to}`, rate])),
    );

  it("has its stock, rates and entries", () => {
    expect(Object.fromEntries(projection.initialPopulation)).toEqual(run.initial_population);
    expect(worstDifference(flat(projection.observedRates), run.transition_rates_raw)).toBeLessThan(tolerance);
    expect(worstDifference(flat(projection.rates), run.transition_rates_used)).toBeLessThan(tolerance);
    expect(worstDifference(Object.fromEntries(projection.entrants), run.daily_entrants_used)).toBeLessThan(tolerance);
  });

  it("has its number in every state on every day", () => {
    const days = csvNumbers(path.replace("A.json", "A-population.csv"));
    expect(projection.days.map(isoFromDay)).toEqual([...days.keys()]);
    for (const [step, day] of [...days.values()].entries()) {
      const own = Object.fromEntries(projection.states.map((state, at) => [state, projection.population[step]?.[at]]));
      expect(worstDifference(own, day)).toBeLessThan(tolerance);
    }
  });

  it("has its variance, which grows without bound", () => {
    for (const [day, expected] of Object.entries(run.variance_at)) {
      const step = projection.days.indexOf(dayFromIso(day));
      const own = Object.fromEntries(projection.states.map((state, at) => [state, projection.variance[step]?.[at]]));
      expect(worstDifference(own, expected)).toBeLessThan(tolerance);
    }
  });

  it("has its cost, by day, by quarter and in all", () => {
    const shares = historicShares(view, reference);
    expect(worstDifference(Object.fromEntries(shares), run.historic_proportions)).toBeLessThan(tolerance);
    const cost = regionalCost(projection, { historicShares: shares });
    expect(worstDifference(Object.fromEntries(cost.shares), run.used_proportions)).toBeLessThan(tolerance);
    const days = csvNumbers(path.replace("A.json", "A-costs.csv"));
    for (const [step, day] of [...days.values()].entries()) {
      const own = Object.fromEntries([...cost.daily].map(([line, pounds]) => [line, pounds[step]]));
      expect(worstDifference(own, day)).toBeLessThan(tolerance);
    }
    expect(cost.total / run.total_cost).toBeCloseTo(1, 9);
    const quarters = [...cost.quarters].map(([quarter, lines]) => [quarter, Object.fromEntries(lines)]);
    expect(Object.fromEntries(quarters)).toEqual(run.quarterly_cost);
  });
});
