import type { Assumption } from "../scenario/Assumption.ts";
import { keyOf } from "../scenario/objectRule.ts";
import type { CaseloadInputs } from "./CaseloadInputs.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { type CaseloadQuestion, caseloadAnswer } from "./caseloadAnswer.ts";
import { isByAge, type YoungPeopleCount } from "./countRule.ts";
import { type VariableAssumption, variableAssumptions } from "./variableAssumptions.ts";

export interface TornadoOptions extends CaseloadInputs {
  readonly question: CaseloadQuestion;
  /** also vary assumptions that are plain numbers, by this share of their value each way; 0, the default, leaves them */
  readonly vary?: number;
}

/** How far one assumption moves an answer, all others at their means. */
export interface TornadoBar {
  /** the key in the scenario file */
  readonly assumption: string;
  /** the ends of its range; undefined where the ranges of several dates move together */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly atLow: number;
  readonly atHigh: number;
  /** the distance between the two answers */
  readonly swing: number;
}

/**
 * Which assumption moves an answer most: each in turn at the low and the high end of its range, the others at their
 * means, the widest first.
 *
 * @throws {RangeError} if the scenario projects from people and none are given, or `vary` is not from 0 to 1
 * @example
 * const scenario = readCaseloadScenario("from: 2020-03-01\nmonths: 1\nadvisers: 10\nvacancies: {low: 0, high: 0.2}\nyoung_people:\n  counts: {2020-03-31: {low: 180, high: 216}}", "a.yaml");
 * tornado(scenario, { question: "caseload" }).slice(0, 2).map(({ assumption, atLow, atHigh }) => [assumption, atLow, atHigh]); // => [["vacancies",19.8,24.75],["counts",20,24]]
 */
export function tornado(scenario: CaseloadScenario, options: TornadoOptions): readonly TornadoBar[] {
  const { question, vary = 0 } = options;
  if (!(vary >= 0 && vary <= 1)) throw new RangeError(`tornado needs a share from 0 to 1 to vary by, not ${vary}.`);
  return [...singleRanges(scenario, vary), ...rangesByDate(scenario)]
    .map(({ assumption, low, high, withLow, withHigh }): TornadoBar => {
      const atLow = caseloadAnswer(withLow, question, options);
      const atHigh = caseloadAnswer(withHigh, question, options);
      return { assumption, low, high, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
    })
    .sort((a, b) => b.swing - a.swing);
}

interface Variation extends Pick<TornadoBar, "assumption" | "low" | "high"> {
  readonly withLow: CaseloadScenario;
  readonly withHigh: CaseloadScenario;
}

function singleRanges(scenario: CaseloadScenario, vary: number): readonly Variation[] {
  const names = Object.keys(variableAssumptions) as readonly VariableAssumption[];
  return names.flatMap((name) => {
    const value = scenario[name];
    if (value === undefined) return [];
    const [low, high] = endsOf(value, vary);
    const { minimum, maximum } = variableAssumptions[name];
    const within = (value: number): number => Math.min(Math.max(value, minimum), maximum);
    if (low === high) return [];
    return [
      {
        assumption: keyOf(name),
        low: within(low),
        high: within(high),
        withLow: { ...scenario, [name]: within(low) },
        withHigh: { ...scenario, [name]: within(high) },
      },
    ];
  });
}

/** Counts on dates, and pay awards, move together. */
function rangesByDate(scenario: CaseloadScenario): readonly Variation[] {
  const { youngPeople, payAward } = scenario;
  const result: Variation[] = [];
  if ("counts" in youngPeople && youngPeople.counts.some(({ value }) => isRange(value))) {
    const withCounts = (at: 0 | 1): CaseloadScenario => ({
      ...scenario,
      youngPeople: { counts: youngPeople.counts.map(({ day, value }) => ({ day, value: endOfCount(value, at) })) },
    });
    result.push({
      assumption: "counts",
      low: undefined,
      high: undefined,
      withLow: withCounts(0),
      withHigh: withCounts(1),
    });
  }
  if (typeof payAward === "object") {
    const withAward = (at: 0 | 1): CaseloadScenario => ({
      ...scenario,
      payAward:
        "low" in payAward
          ? endsOf(payAward, 0)[at]
          : payAward.map(({ day, value }) => ({ day, value: endsOf(value, 0)[at] })),
    });
    const [low, high] = "low" in payAward ? [payAward.low, payAward.high] : [undefined, undefined];
    result.push({ assumption: keyOf("payAward"), low, high, withLow: withAward(0), withHigh: withAward(1) });
  }
  return result;
}

function isRange(count: YoungPeopleCount): boolean {
  if (isByAge(count)) return [count.under21, count.from21, count.supportedFrom21].some(isRange);
  return typeof count !== "number";
}

function endOfCount(count: YoungPeopleCount, at: 0 | 1): YoungPeopleCount {
  if (!isByAge(count)) return endsOf(count, 0)[at];
  const [under21, from21, supportedFrom21] = [count.under21, count.from21, count.supportedFrom21].map(
    (each) => endsOf(each, 0)[at],
  );
  return { under21: under21 ?? 0, from21: from21 ?? 0, supportedFrom21: supportedFrom21 ?? 0 };
}

function endsOf(assumption: Assumption, vary: number): readonly [number, number] {
  if (typeof assumption !== "number") return [assumption.low, assumption.high];
  return [assumption * (1 - vary), assumption * (1 + vary)];
}
