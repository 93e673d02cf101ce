import { readReturnFrom } from "@lac-analytics/core/node";
import { readPriceList } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { againstLedger } from "../../../../packages/core/src/project/costs/againstLedger.ts";
import { careReturn } from "../../../careReturn.ts";
import { oraclePath } from "../../../oraclePath.ts";

const list = readPriceList(
  `prices:
  - {name: Agency foster care, weekly: 910, codes: [U4/PR4]}
  - {name: Own foster care, weekly: 490, group: fostering}
  - {name: With parents, weekly: 0, codes: [P1]}
`,
  "prices.yaml",
);

describe("againstLedger", () => {
  // 70 pounds a day from 25 April to 4 May; 130 a day in May
  const episodes = [
    "A,25/04/2023,S,C2,U4,PR1,05/05/2023,E4A",
    "B,01/05/2023,S,C2,U4,PR4,,",
    "C,01/05/2023,S,C2,P1,PR0,,",
    "D,01/05/2023,S,C2,K2,PR4,03/05/2023,E4A",
  ];
  const compare = async (rows: readonly (readonly [string, string, number])[], tolerance?: number) =>
    againstLedger(
      await careReturn({ episodes }),
      list,
      rows.map(([month, provider, amount]) => ({ month, provider, amount })),
      tolerance,
    );

  it("says by month and price what agrees, what differs and what is in one and not in the other", async () => {
    const { rows } = await compare([
      ["2023-04", "own foster care", 420],
      ["2023-05", "U4/PR4", 4000],
      ["2023-05", "u4/pr4", 29],
      ["2023-05", "Taxis", 55],
    ]);
    expect(rows.map(({ month, provider, verdict, difference }) => [month, provider, verdict, difference])).toEqual([
      ["2023-04", "Own foster care", "agrees", 0],
      ["2023-05", "Agency foster care", "agrees", -1],
      ["2023-05", "Own foster care", "not in the ledger", -280],
      ["2023-05", "Taxis", "not in the return", 55],
      ["2023-05", "With parents", "agrees", 0],
    ]);
    expect(rows[1]).toMatchObject({ computed: 4030, ledger: 4029 });
    expect(rows[2]).toMatchObject({ computed: 280, ledger: undefined });
    expect(rows[3]).toMatchObject({ computed: undefined, ledger: 55 });
  });

  it("tells pounds to the penny, so that a difference is of what is printed", async () => {
    const thirds = readPriceList("prices:\n  - {name: Own, weekly: 100, group: fostering}\n", "prices.yaml");
    const care = await careReturn({ episodes: ["A,30/05/2023,S,C2,U4,PR1,,"] });
    const { rows } = againstLedger(care, thirds, [{ month: "2023-05", provider: "Own", amount: 20.005 }]);
    // two days at a seventh of £100 are £28.5714…, and £20.005 is £20.01 as accounts round
    expect(rows).toEqual([
      { month: "2023-05", provider: "Own", verdict: "differs", computed: 28.57, ledger: 20.01, difference: -8.56 },
    ]);
  });

  it("differs by more than what is tolerated, and then says by how much", async () => {
    const ledger = [["2023-04", "Own foster care", 500]] as const;
    expect((await compare(ledger)).rows).toMatchObject([{ verdict: "differs", difference: 80 }]);
    expect((await compare(ledger, 80)).rows).toMatchObject([{ verdict: "agrees", difference: 80 }]);
  });

  it("keeps to the months of the ledger, and holds those between that it leaves out against nothing", async () => {
    const { rows } = await compare([
      ["2023-04", "Own foster care", 420],
      ["2023-06", "Agency foster care", 3900],
    ]);
    expect(rows.filter(({ month }) => month === "2023-05").map(({ verdict }) => verdict)).toContain(
      "not in the ledger",
    );
    expect(rows.find(({ month }) => month === "2023-06")).toMatchObject({ verdict: "agrees", computed: 3900 });
  });

  it("tells the days that have no price", async () => {
    expect([...(await compare([["2023-05", "Agency foster care", 4030]])).unpriced]).toEqual([["K2/PR4", 2]]);
  });

  it("compares no month for which the return does not answer, as those who left before it are not in it", async () => {
    // of the year to 31 March 2025
    const { return: care } = await readReturnFrom([oraclePath("returns/rutland-2025")]);
    const paid = { provider: "Own foster care", amount: 1000 };
    const months = ["2024-03", "2024-04", "2025-03", "2025-04"];
    const { rows } = againstLedger(
      care,
      list,
      months.map((month) => ({ month, ...paid })),
    );
    const own = rows.filter(({ provider, ledger }) => provider === "Own foster care" && ledger === 1000);
    expect(own.map(({ month, verdict }) => [month, verdict])).toEqual([
      ["2024-03", "not covered"],
      ["2024-04", "differs"],
      ["2025-03", "differs"],
      ["2025-04", "not covered"],
    ]);
    expect(own[0]).toMatchObject({ computed: undefined, difference: undefined });
    expect(rows.filter(({ month, ledger }) => month < "2024-04" && ledger === undefined)).toEqual([]);
  });

  it("counts the days without a price in the months that are compared alone", async () => {
    const { return: care } = await readReturnFrom([oraclePath("returns/rutland-2025")]);
    const daysOf = (...months: readonly string[]): number => {
      const { unpriced } = againstLedger(
        care,
        list,
        months.map((month) => ({ month, provider: "Own foster care", amount: 1000 })),
      );
      return [...unpriced.values()].reduce((sum, days) => sum + days, 0);
    };
    expect(daysOf("2024-04")).toBeGreaterThan(0);
    expect(daysOf("2024-02")).toBe(0);
    expect(daysOf("2024-02", "2024-04")).toBe(daysOf("2024-04"));
  });
});
