import { backtest } from "@lac-analytics/core/project";
import { backtestTable } from "@lac-analytics/notebook";
import { expect, it } from "vitest";

it("gives the errors of a projection and of no change side by side, and what its ranges held", () => {
  const counts = [100, 110, 130];
  const history = counts.map((children, at) => ({
    area: "823",
    year: 2023 + at,
    published: 2023 + at,
    counts: { children },
  }));
  const tested = backtest(
    history,
    (known) =>
      known.slice(-1).map(({ area, year, counts: { children } }) => ({
        area,
        year: year + 1,
        expected: children + 10,
        lower80: 90,
        upper80: 125,
        lower95: 80,
        upper95: 140,
      })),
    { outcome: ({ children }) => children, origins: [2023, 2024], horizons: [1] },
  );
  const { rows, columns } = backtestTable(tested, "Children");
  // out by 0 and 10, where no change is out by 10 and 20; 110 lies within 90 to 125 and 130 does not
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(0, 5)).toEqual(["1", 2, 5, 15, 1 / 3]);
  expect(rows[0]?.at(-1)).toBe(50);
  expect(columns).toHaveLength(8);
});
