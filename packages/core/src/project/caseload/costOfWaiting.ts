import { mean } from "simple-statistics";
import { addMonths } from "../../return/addMonths.ts";
import { futureValue } from "../futureValue.ts";
import type { CaseloadProjection } from "./CaseloadProjection.ts";
import { type Establishment, establishmentOf } from "./establishment.ts";

export interface WaitingOptions {
  /** the posts to go to, from those of the scenario in its first month */
  readonly advisers: number;
  /** whole months by which the decision may be put off; 0 is the first month */
  readonly months: readonly number[];
}

/** What comes of deciding on posts some months later. */
export interface Waiting {
  readonly months: number;
  /** expected pounds that are not spent for having waited */
  readonly saved: number;
  /** expected caseload at its highest month end */
  readonly highestCaseload: number;
  /** months at whose end the expected caseload is above the target */
  readonly monthsAboveTarget: number;
  /** expected young people beyond the target, summed over month ends */
  readonly beyondTarget: number;
  /** expected pounds that advisers for those young people would cost: what the caseload pays for the saving */
  readonly unmet: number;
}

/**
 * What it costs to wait with new posts: the money that is saved beside the caseload that it leads to, over the months of
 * the projection and with the scenario's months of recruitment.
 *
 * @throws {RangeError} if the scenario has no posts, no target or no cost, the posts are not above zero, or a delay is not a whole number of months from 0
 * @example
 * const projection = projectCaseload(readCaseloadScenario("from: 2020-04-01\nmonths: 6\nadvisers: 10\ntarget_caseload: 22\ncost_per_adviser: 36000\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml"));
 * costOfWaiting(projection, { advisers: 11, months: [0, 3] }).map(({ saved, monthsAboveTarget, beyondTarget }) => [saved, monthsAboveTarget, beyondTarget]); // => [[0,0,0],[9000,3,33]]
 */
export function costOfWaiting(
  projection: CaseloadProjection,
  { advisers, months }: WaitingOptions,
): readonly Waiting[] {
  if (!(advisers > 0)) throw new RangeError(`costOfWaiting needs advisers above zero, not ${advisers}.`);
  const faulty = months.find((delay) => !(Number.isInteger(delay) && delay >= 0));
  if (faulty !== undefined) throw new RangeError(`costOfWaiting needs whole months from 0, not ${faulty}.`);
  const { scenario, adviserCost } = projection;
  const { advisers: now, targetCaseload: target } = scenario;
  if (now === undefined || target === undefined || adviserCost === undefined) {
    throw new RangeError(`costOfWaiting needs posts, a target and a cost, of which "${scenario.title}" lacks one.`);
  }
  const plan = { now, target, adviserCost };
  const atOnce = costOf(projection, plan, decidedAfter(projection, plan, advisers, 0));
  return months.map((delay) => {
    const staffing = decidedAfter(projection, plan, advisers, delay);
    const saved = atOnce - costOf(projection, plan, staffing);
    return { months: delay, saved, ...pressureOf(projection, plan, staffing) };
  });
}

/** What the cost of waiting rests on. */
interface Plan {
  readonly now: NonNullable<CaseloadProjection["scenario"]["advisers"]>;
  readonly target: number;
  readonly adviserCost: NonNullable<CaseloadProjection["adviserCost"]>;
}

function decidedAfter(
  { scenario, ends }: CaseloadProjection,
  { now }: Plan,
  advisers: number,
  delay: number,
): readonly Establishment[] {
  const { from } = scenario;
  const first = typeof now === "number" ? now : now.findLast((step) => step.from <= from)?.number;
  const steps = [
    { from: addMonths(from, -1), number: first ?? advisers },
    { from: addMonths(from, delay), number: advisers },
  ];
  return establishmentOf({ ...scenario, advisers: steps }, ends) ?? [];
}

function costOf({ filled }: CaseloadProjection, { adviserCost }: Plan, staffing: readonly Establishment[]): number {
  return staffing.reduce(
    (sum, { paid }, month) => sum + paid * filled.expected * (adviserCost[month]?.expected ?? 0),
    0,
  );
}

function pressureOf(
  { workload, youngPeople, filled }: CaseloadProjection,
  { target, adviserCost }: Plan,
  staffing: readonly Establishment[],
): Pick<Waiting, "highestCaseload" | "monthsAboveTarget" | "beyondTarget" | "unmet"> {
  const caseloads = staffing.map(({ inPost }, month) => (workload[month]?.expected ?? 0) / inPost);
  const beyond = staffing.map(({ inPost }, month) => {
    const young = youngPeople[month] ?? new Float64Array();
    const excess = young.map((count, future) =>
      Math.max(0, count - target * inPost * futureValue(filled.futures, future)),
    );
    return mean([...excess]);
  });
  return {
    highestCaseload: Math.max(...caseloads),
    monthsAboveTarget: caseloads.filter((caseload) => caseload > target + 1e-9).length,
    beyondTarget: beyond.reduce((sum, number) => sum + number, 0),
    unmet: beyond.reduce((sum, number, month) => sum + (number / target) * (adviserCost[month]?.expected ?? 0), 0),
  };
}
