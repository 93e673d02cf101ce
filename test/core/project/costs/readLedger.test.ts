import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { readLedger } from "../../../../packages/core/src/project/costs/readLedger.ts";

const readLines = (...lines: readonly string[]) => readLedger(new TextEncoder().encode(lines.join("\n")), "ledger.csv");
const read = (...lines: readonly string[]) => readLines("Month,Provider,Amount,Cost centre", ...lines);

describe("readLedger", () => {
  it("reads pounds as ledgers write them", async () => {
    const amounts = ['"£1,234.50"', "-12", "(12.25)", "0", '"12,345,678"', "−3", "3.10-", "5 CR", "-£7", "£-8", "+9"];
    const rows = await read(...amounts.map((amount) => `2019-04,Home,${amount},X1`));
    expect(rows.map(({ amount }) => amount)).toEqual([1234.5, -12, -12.25, 0, 12_345_678, -3, -3.1, -5, -7, -8, 9]);
  });

  it.each([
    ...["2019-12", "2019/12", "12/2019", "12-2019", "Dec-19", "dec 2019", "December 2019", "DEC19", "Dec. 2019"],
    ...["31/12/2019", "2019-12-01", "2019-12-31 00:00:00", "1 December 2019", "31-Dec-19", "43800"],
  ])("reads the month of %s", async (month) => {
    expect(await read(`${month},Home,1,`)).toEqual([{ month: "2019-12", provider: "Home", amount: 1 }]);
  });

  it("reads days in the order that their column shows", async () => {
    const months = async (...days: readonly string[]) =>
      (await read(...days.map((day) => `${day},Home,1,`))).map(({ month }) => month);
    expect(await months("01/04/2019", "30/04/2019")).toEqual(["2019-04", "2019-04"]);
    expect(await months("04/01/2019", "04/30/2019", "4/5/2019")).toEqual(["2019-04", "2019-04", "2019-04"]);
    // two days of April, the day first as the British write it: nothing says otherwise
    expect(await months("03/04/2019", "05/04/2019")).toEqual(["2019-04", "2019-04"]);
  });

  it("refuses days that may be the first of each month, written month first", async () => {
    await expect(read("01/01/2019,Home,1,", "02/01/2019,Home,1,")).rejects.toThrow(
      '"01/01/2019" is no month, or may be',
    );
  });

  it("passes titles and totals over, but no provider whose name begins with one", async () => {
    const lines = [
      "Finance extract,,",
      "Printed 1 May 2019, draft, for checking",
      "",
      "Month,Provider,Amount",
      "2019-04,Total Care Ltd,5",
      "2019-04,Home,6",
      "Sub-total,,11",
      ",Total,11",
      ",,",
      "Grand total:,,11",
    ];
    expect((await readLines(...lines)).map(({ provider, amount }) => [provider, amount])).toEqual([
      ["Total Care Ltd", 5],
      ["Home", 6],
    ]);
    // as Excel names the totals of groups
    expect(await read("2019-04,Home,6,", ",Home Total,6,", "Apr-19 Total,,6,")).toHaveLength(1);
    // who is paid is not told, whatever another column says
    await expect(read("2019-04,,6,Total")).rejects.toThrow("provider: it is blank");
    // a row with its month and its provider is a payment, whatever another column says of it
    expect(await read("2019-04,Home,6,Total")).toHaveLength(1);
  });

  it.each(["Supplier", "supplier_name", "Vendor", "Provider name"])("takes %s for the provider", async (heading) => {
    expect(await readLines(`Month,${heading},Amount`, "2019-04,Home,5")).toEqual([
      { month: "2019-04", provider: "Home", amount: 5 },
    ]);
  });

  it("takes a provider that is named so before a supplier", async () => {
    const [row] = await readLines("Month,Supplier,Provider,Amount", "2019-04,Bank,Home,5");
    expect(row?.provider).toBe("Home");
  });

  it.each([
    ["the first row", []],
    ["below a title", ["Finance extract,,", ""]],
  ])("says only what a heading lacks that is %s", async (_, above) => {
    await expect(readLines(...above, "Month,Cost centre,Amount", "2019-04,X1,5")).rejects.toThrow(
      "ledger.csv has no column provider; it needs month, provider, amount.",
    );
  });

  it("reads the sheet of a workbook that has the columns, below a title over merged cells", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Notes").addRow(["By the finance team", "on 1 May"]);
    const sheet = book.addWorksheet("Ledger");
    sheet.addRow(["Placements, 2019-20"]);
    sheet.mergeCells("A1:C1");
    sheet.addRow(["Provider", "Month", "Amount"]);
    sheet.addRow(["Home", new Date("2019-04-01"), 1234.5]).getCell(2).numFmt = "mmm-yy";
    sheet.addRow(["Home", "May-19", "(1,000)"]);
    sheet.addRow(["Total", null, 234.5]);
    expect(await readLedger(new Uint8Array(await book.xlsx.writeBuffer()), "ledger.xlsx")).toEqual([
      { month: "2019-04", provider: "Home", amount: 1234.5 },
      { month: "2019-05", provider: "Home", amount: -1000 },
    ]);
  });

  it.each([
    ["2019-13,Home,1,", 'ledger.csv row 2, month: "2019-13" is no month, or may be one of two; write it as 2019-04.'],
    ["13/2019,Home,1,", 'ledger.csv row 2, month: "13/2019" is no month, or may be one of two; write it as 2019-04.'],
    ["Mai-19,Home,1,", 'ledger.csv row 2, month: "Mai-19" is no month, or may be one of two; write it as 2019-04.'],
    // 1 April or 4 January
    ["4/1/2019,Home,1,", 'ledger.csv row 2, month: "4/1/2019" is no month, or may be one of two; write it as 2019-04.'],
    ["P1,Home,1,", 'ledger.csv row 2, month: "P1" is no month, or may be one of two; write it as 2019-04.'],
    ["2019-12,Home,twelve,", 'ledger.csv row 2, amount: "twelve" is no amount in pounds.'],
    ["2019-12,Home,(12,", 'ledger.csv row 2, amount: "(12" is no amount in pounds.'],
    ["2019-12,Home,12),", 'ledger.csv row 2, amount: "12)" is no amount in pounds.'],
    ["2019-12,Home,-12-,", 'ledger.csv row 2, amount: "-12-" is no amount in pounds.'],
    ["2019-12,Home,-12CR,", 'ledger.csv row 2, amount: "-12CR" is no amount in pounds.'],
    ["2019-12,Home,,", "ledger.csv row 2, amount: it is blank."],
    ["2019-12,,1,", "ledger.csv row 2, provider: it is blank."],
  ])("refuses %s", async (line, message) => {
    await expect(read(line)).rejects.toThrow(message);
  });

  it("refuses a table without a column or without rows", async () => {
    await expect(read()).rejects.toThrow("ledger.csv has no rows below its heading.");
    await expect(read("Total,,0")).rejects.toThrow("ledger.csv has no rows below its heading.");
    await expect(readLines("month,amount", "2019-04,1")).rejects.toThrow("ledger.csv has no column provider");
  });
});
