import { pastForecastColumns, pastForecastRows } from "@lac-analytics/core/project";
import { expect, it } from "vitest";

it("has a row for each forecast of the past, in the order of the columns, and none where there is none", () => {
  const past = {
    from: "2023-03-31",
    to: "2024-03-31",
    start: 310,
    expected: 318.4,
    lower80: 285,
    upper80: 352,
    lower95: 267,
    upper95: 369,
    came: 309,
  };
  const [row] = pastForecastRows("As now", [past]);
  expect(Object.keys(row ?? {})).toEqual([...pastForecastColumns]);
  expect(Object.values(row ?? {})).toEqual(["As now", "2023-03-31", "2024-03-31", 310, 318.4, 285, 352, 267, 369, 309]);
  expect(pastForecastRows("As now", [])).toEqual([]);
});
