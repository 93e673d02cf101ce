import { incidenceTable } from "@lac-analytics/charts";
import { cumulativeIncidence } from "@lac-analytics/core/stats";
import { describe, expect, it } from "vitest";

describe("incidenceTable", () => {
  // four children: placed on day 100, reversed on day 200, placed on day 300, and one still waiting on day 400
  const incidence = cumulativeIncidence([
    { exit: 100, cause: "placed" },
    { exit: 200, cause: "reversed" },
    { exit: 300, cause: "placed" },
    { exit: 400, cause: null },
  ]);
  const { columns, rows } = incidenceTable(
    incidence,
    [
      { id: "placed", label: "Placed" },
      { id: "reversed", label: "Decision reversed" },
      { id: "left-care", label: "Left care" },
    ],
    [61, 183, 365],
    { caption: "Waits", goingOn: "Still waiting" },
  );

  it("has a column for each cause that ended anything and for its interval, and one for those for whom it goes on", () => {
    expect(columns.map(({ label }) => label)).toEqual([
      "Within",
      "Placed (%)",
      "95% interval of placed",
      "Decision reversed (%)",
      "95% interval of decision reversed",
      "Still waiting (%)",
    ]);
  });

  it("adds up to a hundred in every row, and has no interval where nothing has ended yet", () => {
    expect(rows.map(([within, placed, , reversed, , waiting]) => [within, placed, reversed, waiting])).toEqual([
      ["61\u00a0days", 0, 0, 100],
      ["6\u00a0months", 25, 0, 75],
      ["12\u00a0months", 50, 25, 25],
    ]);
    expect(rows.map((row) => row[4])).toEqual(["none yet", "none yet", expect.stringMatching(/^\d+ to \d+$/)]);
  });
});
