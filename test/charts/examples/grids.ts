import { type CaseloadCell, type Chart, caseloadGrid } from "@lac-analytics/charts";
import { adviserWording } from "./tornadoes.ts";

const wording = {
  ...adviserWording,
  measure: "Average caseload of personal advisers",
  counted: "young people for each adviser",
  when: "31 March 2019 to 31 March 2021",
};

/** Young people with a right to an adviser, as the pack of 11 February 2019 prints them. */
const entitled = [
  ["2019-03-31", 162],
  ["2020-03-31", 232],
  ["2021-03-31", 230],
] as const;

export function caseloads(
  establishments: readonly number[],
  people: readonly (readonly [date: string, number: number])[] = entitled,
  range = 0,
): readonly CaseloadCell[] {
  return people.flatMap(([date, number]) =>
    establishments.map((advisers): CaseloadCell => {
      const caseload = number / advisers;
      const limits = range === 0 ? {} : { lower: caseload * (1 - range), upper: caseload * (1 + range) };
      return { date, advisers, caseload, ...limits };
    }),
  );
}

export const grids = {
  "caseload grid": caseloadGrid(caseloads([7, 8, 9, 10, 11]), 22, wording),
  "caseload grid with ranges": caseloadGrid(caseloads([7, 8, 9, 10, 11], entitled, 0.1), 22, wording),
  "caseload grid of one cell": caseloadGrid(caseloads([7], [["2019-03-31", 162]]), 25, wording),
  "caseload grid of nobody": caseloadGrid(caseloads([7, 7.5], [["2019-03-31", 0]]), 25, wording),
  "caseload grid of thousands": caseloadGrid(caseloads([1, 2], [["2019-03-31", 123_456]]), 25, wording),
} as const satisfies Readonly<Record<string, Chart>>;
