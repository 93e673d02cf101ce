import { describe, expect, it } from "vitest";
import { readLedger } from "../../../../packages/core/src/project/costs/readLedger.ts";

const read = (...lines: readonly string[]) =>
  readLedger(new TextEncoder().encode(["Month,Provider,Amount,Cost centre", ...lines].join("\n")), "ledger.csv");

describe("readLedger", () => {
  it("reads months and pounds as ledgers write them", () => {
    const amounts = ['"£1,234.50"', "-12", "(12.25)", "0", '"12,345,678"', "−3"];
    expect(read(...amounts.map((amount) => `2019-04,Home,${amount},X1`)).map(({ amount }) => amount)).toEqual([
      1234.5, -12, -12.25, 0, 12_345_678, -3,
    ]);
    const months = ["2019-12", "31/12/2019", "2019-12-01"];
    expect(new Set(read(...months.map((month) => `${month},Home,1,`)).map(({ month }) => month))).toEqual(
      new Set(["2019-12"]),
    );
  });

  it.each([
    ["2019-13,Home,1,", 'ledger.csv row 2, month: "2019-13" is no month; write it as 2019-04.'],
    ["2019-12,Home,twelve,", 'ledger.csv row 2, amount: "twelve" is no amount in pounds.'],
    ["2019-12,Home,(12,", 'ledger.csv row 2, amount: "(12" is no amount in pounds.'],
    ["2019-12,Home,,", "ledger.csv row 2, amount: it is blank."],
    ["2019-12,,1,", "ledger.csv row 2, provider: it is blank."],
  ])("refuses %s", (line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  it("refuses a table without a column or without rows", () => {
    expect(() => read()).toThrow("ledger.csv has no rows below its heading.");
    expect(() => readLedger(new TextEncoder().encode("month,amount\n2019-04,1\n"), "ledger.csv")).toThrow(
      "ledger.csv has no column provider",
    );
  });
});
