import { InputError } from "../../../read/InputError.ts";
import type { ReturnFile } from "../../../read/ReturnFile.ts";
import { addDays } from "../../../return/addDays.ts";
import { type Day, earlierDay, laterDay, noDay } from "../../../return/Day.ts";
import { isoFromDay } from "../../../return/isoDate.ts";
import type { Period } from "../../../return/reportingYear.ts";
import { monthEnds } from "../../monthEnds.ts";
import type { Assumption } from "../../scenario/Assumption.ts";
import { meanOfAssumption } from "../../scenario/meanOfAssumption.ts";
import type { PlacementScenario } from "../PlacementScenario.ts";
import type { PlacementRow } from "../placementRows.ts";
import { compatibleAdjustments } from "./compatibleAdjustments.ts";
import { historicShares } from "./costShares.ts";
import type { DemandData } from "./DemandEpisode.ts";
import type { DemandProjection, DemandQuestion } from "./DemandProjection.ts";
import { filterDemand } from "./filterDemand.ts";
import { originalCost } from "./originalCost.ts";
import { originalDemand } from "./originalDemand.ts";
import { originalEpisodes } from "./originalEpisodes.ts";
import { readDemandTables } from "./readDemandTables.ts";
import { regionalCost } from "./regionalCost.ts";
import { regionalDemand } from "./regionalDemand.ts";
import { regionalEpisodes } from "./regionalEpisodes.ts";
import { modelGroups, requireModelNames } from "./requireModelNames.ts";

/** A published model's answer, by month where the projection of ours would stand. */
interface ModelAnswer {
  readonly projection: DemandProjection;
  /** by step, then in the order of the states */
  readonly variance: readonly Float64Array[] | undefined;
  /** pounds on the last day of each step, by state group */
  readonly daily: ReadonlyMap<string, Float64Array>;
  readonly groups: readonly string[];
  readonly groupOf: (state: string) => string;
}

/**
 * What a published demand model gives for a scenario that names it under `compatible_with`, as rows of the same table:
 * its number in each of its groups on the last day of each month, and what the days of the month cost. The regional
 * model's interval is twice its standard deviation to either side; the original model has none.
 *
 * @param files of the return, as they are: these models put years together in a way of their own
 * @throws {InputError} if the files are no return, or the scenario names what that model does not have
 * @example
 * const header = { name: "header.csv", bytes: new TextEncoder().encode("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,1,31/07/2012,WBRI,,,\n") };
 * const episodes = { name: "episodes.csv", bytes: new TextEncoder().encode("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA1,01/02/2023,S,C2,N1,U4,PR1,31/03/2024,X1,,,,\nA1,31/03/2024,P,C2,N1,K2,PR1,,,,,,\n") };
 * const scenario = readPlacementScenario("from: 2024-04-01\nmonths: 1\ncompatible_with: cs-demand-model-regional\n", "theirs.yaml");
 * compatiblePlacements([header, episodes], scenario).then((rows) => rows.map(({ category, expected }) => [category, expected])); // => [["Fostering",0],["Residential",1],["Supported",0],["Other",0],["total",1]]
 */
export async function compatiblePlacements(
  files: readonly ReturnFile[],
  scenario: PlacementScenario,
): Promise<readonly PlacementRow[]> {
  const { compatibleWith = "cs-demand-model", title, from, months } = scenario;
  requireModelNames(scenario, compatibleWith);
  const tables = await readDemandTables(files);
  const all = compatibleWith === "cs-demand-model-regional" ? regionalEpisodes(tables) : originalEpisodes(tables);
  const { authorities, ethnicities, sex, uasc } = scenario.only ?? {};
  const data = filterDemand(all, {
    authorities,
    ethnicities,
    sex,
    uasc: uasc === undefined ? undefined : uasc === "yes",
  });
  if (data.episodes.length === 0) {
    throw new InputError(
      `${title}: no episode of the files is among those of only, so there is nothing to project; change it.`,
    );
  }
  const ends = monthEnds(from, months);
  const question: DemandQuestion = {
    reference: scenario.reference ?? standardReference(all.covers, scenario),
    start: addDays(from, -1),
    end: ends.at(-1) ?? from,
    stepDays: scenario.stepDays ?? 1,
  };
  const answer = orInputError(title, () =>
    compatibleWith === "cs-demand-model-regional"
      ? regionalAnswer(data, question, scenario)
      : originalAnswer(data, question, scenario),
  );
  return ends.flatMap((end) => rowsOfMonth(answer, scenario, end, question.stepDays ?? 1));
}

function regionalAnswer(data: DemandData, question: DemandQuestion, scenario: PlacementScenario): ModelAnswer {
  const projection = regionalDemand(data, question, compatibleAdjustments(scenario, " - "));
  const prices = scenario.prices ?? [];
  const { inflation } = scenario;
  const { daily } = regionalCost(projection, {
    historicShares: historicShares(data, question.reference),
    fixedShares: new Map(prices.flatMap(({ name, placed }) => (placed === undefined ? [] : [[name, placed] as const]))),
    weekly: new Map(prices.map(({ name, weekly }) => [name, meanOfAssumption(weekly)])),
    ...(isYearly(inflation) && { inflation: meanOfAssumption(inflation) }),
  });
  const { groups } = modelGroups["cs-demand-model-regional"];
  const byGroup = new Map<string, Float64Array>();
  for (const [line, pounds] of daily) {
    const group = groups.find((name) => line.startsWith(name)) ?? "Other";
    const sum = byGroup.get(group);
    byGroup.set(group, sum === undefined ? pounds : sum.map((value, at) => value + (pounds[at] ?? 0)));
  }
  return {
    projection,
    variance: projection.variance,
    daily: byGroup,
    groups,
    groupOf: (state) => state.slice(state.indexOf(" - ") + 3),
  };
}

/** Whether there is one rise of prices for every year; one for each date was refused. */
function isYearly(inflation: PlacementScenario["inflation"]): inflation is Assumption {
  return typeof inflation === "number" || (inflation !== undefined && "low" in inflation);
}

function originalAnswer(data: DemandData, question: DemandQuestion, scenario: PlacementScenario): ModelAnswer {
  const projection = originalDemand(data, question, compatibleAdjustments(scenario, "/"));
  const prices = (scenario.prices ?? []).map(({ group = "", weekly, placed = 1 }) => ({
    group,
    weekly: meanOfAssumption(weekly),
    weight: placed,
  }));
  return {
    projection,
    variance: undefined,
    daily: originalCost(projection, prices),
    groups: modelGroups["cs-demand-model"].groups,
    groupOf: (state) => state.slice(state.indexOf("/") + 1),
  };
}

function rowsOfMonth(
  { projection, variance, daily, groups, groupOf }: ModelAnswer,
  { title, prices, compatibleWith }: PlacementScenario,
  end: Day,
  stepDays: number,
): readonly PlacementRow[] {
  const { days, states, population, initialPopulation } = projection;
  const atStart = Float64Array.from(states, (state) => initialPopulation.get(state) ?? 0);
  const step = days.findLastIndex((day) => day <= end);
  const month = isoFromDay(end);
  const inMonth = [...days.keys()].filter((at) => isoFromDay(days[at] ?? noDay).slice(0, 7) === month.slice(0, 7));
  const hasCost = compatibleWith === "cs-demand-model-regional" || prices !== undefined;
  return [...groups, "total"].map((category): PlacementRow => {
    const of = [...states.keys()].filter((at) => {
      const group = groupOf(states[at] ?? "");
      return category === "total" ? groups.includes(group) : group === category;
    });
    const sum = (values: Float64Array | undefined): number => of.reduce((total, at) => total + (values?.[at] ?? 0), 0);
    const expected = sum(population[step] ?? atStart);
    const spread = variance === undefined ? undefined : 2 * Math.sqrt(sum(variance[step]));
    const lines = category === "total" ? [...daily.values()] : [daily.get(category) ?? new Float64Array()];
    const pounds = lines.reduce((total, line) => total + inMonth.reduce((cost, at) => cost + (line[at] ?? 0), 0), 0);
    return {
      scenario: title,
      month,
      category,
      expected,
      lower: spread === undefined ? undefined : expected - spread,
      upper: spread === undefined ? undefined : expected + spread,
      cost: hasCost ? pounds * stepDays : undefined,
    };
  });
}

/** The days of reference that each model proposes: all of its data, or the last year before the start. */
function standardReference(covers: Period, { compatibleWith, from }: PlacementScenario): Period {
  const to = earlierDay(addDays(from, -1), covers.to);
  return {
    from: compatibleWith === "cs-demand-model-regional" ? covers.from : laterDay(covers.from, addDays(to, -364)),
    to,
  };
}

function orInputError<T>(title: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`${title}: ${error.message}`);
    throw error;
  }
}
