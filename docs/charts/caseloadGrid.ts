import { type Chart, caseloadGrid } from "@lac-analytics/charts";

const people = { "2019-03-31": 162, "2020-03-31": 232, "2021-03-31": 230 };

export const chart: Chart = caseloadGrid(
  Object.entries(people).flatMap(([date, number]) =>
    [7, 8, 9, 10, 11].map((advisers) => ({ date, advisers, caseload: number / advisers })),
  ),
  22,
  {
    measure: "Average caseload of personal advisers",
    counted: "young people for each adviser",
    place: "Central Bedfordshire",
    source: "caseload scenario",
    when: "31 March 2019 to 31 March 2021",
  },
);
