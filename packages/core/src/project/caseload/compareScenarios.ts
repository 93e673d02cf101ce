import type { CaseloadProjection } from "./CaseloadProjection.ts";

/** A quantity in two scenarios, and the second less the first. */
export interface Difference {
  readonly first: number;
  readonly second: number;
  readonly difference: number;
}

/** Two scenarios in one month, by what is expected. */
export interface ScenarioComparison {
  /** the last day of the month, YYYY-MM-DD */
  readonly month: string;
  readonly youngPeople: Difference;
  readonly caseload: Difference;
  readonly advisersNeeded: Difference;
  /** pounds in the month */
  readonly cost: Difference;
  /** pounds since the first month that both have */
  readonly costToDate: Difference;
}

/** Two scenarios side by side, in the months that both have. */
export function compareScenarios(first: CaseloadProjection, second: CaseloadProjection): readonly ScenarioComparison[] {
  const others = new Map(second.months.map((month) => [month.month, month]));
  let costs: readonly [number, number] = [0, 0];
  return first.months.flatMap((one) => {
    const other = others.get(one.month);
    if (other === undefined) return [];
    costs = [costs[0] + one.cost.expected, costs[1] + other.cost.expected];
    return [
      {
        month: one.month,
        youngPeople: differenceOf(one.youngPeople.expected, other.youngPeople.expected),
        caseload: differenceOf(one.caseload.expected, other.caseload.expected),
        advisersNeeded: differenceOf(one.advisersNeeded, other.advisersNeeded),
        cost: differenceOf(one.cost.expected, other.cost.expected),
        costToDate: differenceOf(...costs),
      },
    ];
  });
}

function differenceOf(first: number, second: number): Difference {
  return { first, second, difference: second - first };
}
