import { ageOn } from "./calendar.ts";
import type { AdoptionPlan, LegalStep, PeriodOfCare, PlannedPeriod } from "./careHistory.ts";
import { LAST_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

type LegalPlan = Pick<PlannedPeriod, "legal" | "reversedPlan">;

const forAdoption = (stream: RandomStream, start: number, plan: AdoptionPlan): LegalStep[] => {
  if (plan.byConsent) return [{ from: start, code: "V2" }];
  const wait = plan.moveIn - start;
  const order =
    plan.byCarers && stream.chance(50)
      ? plan.moveIn
      : Math.max(plan.decision + 2, start + Math.floor((wait * stream.between(46, 56)) / 100));
  const first = stream.weighted<readonly [string, number]>([
    [["C1", 0], 52],
    [["V2", stream.between(6, 40)], 30],
    [["L2", stream.between(3, 8)], 10],
    [["L1", stream.between(1, 3)], 8],
  ]);
  const interim: LegalStep[] =
    first[0] === "C1" ? [] : [{ from: start + Math.min(first[1], Math.floor(wait / 5)), code: "C1" }];
  return [
    { from: start, code: first[0] },
    ...interim,
    { from: order - Math.min(stream.between(7, 35), Math.floor(wait / 9)), code: "C2" },
    { from: order, code: "E1" },
  ];
};

const firstStatus = (stream: RandomStream, age: number): readonly [string, number] => {
  if (age >= 12 && stream.chance(4)) return ["J1", stream.between(12, 60)];
  return stream.weighted<readonly [string, number]>([
    [["V2", stream.between(20, 190)], 46],
    [["C1", 0], 41],
    [["L1", stream.between(1, 3)], 8],
    [["L2", stream.between(3, 12)], 5],
  ]);
};

const forOthers = (stream: RandomStream, { start, ending }: PeriodOfCare, length: number, age: number): LegalStep[] => {
  const first = firstStatus(stream, age);
  const steps: LegalStep[] = [{ from: start, code: first[0] }];
  const proceedings = ending === "guardianship" || length > 900 || stream.chance(age >= 14 ? 48 : 84);
  let day = start + first[1];
  if (first[0] !== "C1") {
    if (length <= first[1] + (first[0] === "V2" ? 20 : 0)) return steps;
    if (first[0] === "V2" && !proceedings) return steps;
    steps.push({ from: day, code: proceedings ? "C1" : "V2" });
    if (!proceedings) return steps;
  }
  day += stream.between(120, 270);
  if (day < start + length - 5) steps.push({ from: day, code: "C2" });
  return steps;
};

/** A placement order that did not lead to a family: some children who started at 1 to 6 and stay for years. */
const reversePlan = (stream: RandomStream, steps: LegalStep[], length: number, age: number): LegalPlan => {
  const last = steps.at(-1);
  if (last?.code !== "C2" || length < 1000 || age < 1 || age > 6 || !stream.chance(22)) {
    return { legal: steps, reversedPlan: null };
  }
  const order = last.from + stream.between(10, 60);
  const ceased = order + stream.between(260, 560);
  if (ceased > LAST_DAY - 10) return { legal: steps, reversedPlan: null };
  const legal = [...steps, { from: order, code: "E1" }, { from: ceased + stream.between(5, 40), code: "C2" }];
  return { legal, reversedPlan: { decision: last.from - stream.between(20, 60), ceased } };
};

/** The legal status of a child through one period of care. */
export const planLegalStatus = (
  stream: RandomStream,
  period: PeriodOfCare,
  birth: number,
  asylumSeeking: boolean,
): LegalPlan => {
  const { start, adoption } = period;
  if (adoption !== null) return { legal: forAdoption(stream, start, adoption), reversedPlan: null };
  if (asylumSeeking) return { legal: [{ from: start, code: "V2" }], reversedPlan: null };
  const length = (period.end ?? LAST_DAY + 1) - start;
  const age = ageOn(birth, start);
  return reversePlan(stream, forOthers(stream, period, length, age), length, age);
};

/** The legal status on a day of the period. */
export const legalStatusOn = (legal: readonly LegalStep[], day: number): string => {
  let code = "";
  for (const step of legal) if (step.from <= day) code = step.code;
  return code;
};
