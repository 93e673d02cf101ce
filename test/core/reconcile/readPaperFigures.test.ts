import { describe, expect, it } from "vitest";
import { InputError } from "../../../packages/core/src/read/InputError.ts";
import type { PaperFigure } from "../../../packages/core/src/reconcile/PaperFigure.ts";
import { readPaperFigures } from "../../../packages/core/src/reconcile/readPaperFigures.ts";
import { reconcile } from "../../../packages/core/src/reconcile/reconcile.ts";

function read(text: string): readonly PaperFigure[] {
  return readPaperFigures(new TextEncoder().encode(text), "draft.csv");
}

describe("readPaperFigures", () => {
  it("keeps a value as it is printed, and says where it stood", () => {
    const [figure] = read("id,value\nP035,8.80\n");
    expect(figure).toMatchObject({ id: "P035", value: "8.80", formula: "", readFrom: "draft.csv row 2" });
  });

  it("takes the columns in any order and case, semicolons, and commas within quotation marks", () => {
    const [figure] = read('Unit;VALUE;id;extra\npounds a year;"28,500";P054;passed over\n');
    expect(figure).toMatchObject({ id: "P054", value: "28,500", unit: "pounds a year" });
  });

  it("reads dates however they are written, and leaves alone what is no date", () => {
    const dates = read("id,value,as_at\na,1,21/01/2019\nb,1,2019-01-21\nc,1,2014-2017\n").map(({ asAt }) => asAt);
    expect(dates).toEqual(["2019-01-21", "2019-01-21", "2014-2017"]);
    const [long] = read("id,value,as_at\na,1,31 March 2019\n");
    expect(long?.asAt).toBe("2019-03-31");
    const [flow] = read("id,value,period_start,as_at\na,57,01/04/2018,30/09/2018\n");
    expect(flow).toMatchObject({ periodStart: "2018-04-01", asAt: "2018-09-30" });
  });

  it("reads which figure of the catalogue is meant", () => {
    const text =
      "id,value,catalogue_measure,catalogue_breakdown,catalogue_category\na,233,placement-share,placement,U\nb,315,cla-number,,\nc,5,,,\n";
    expect(read(text).map(({ catalogue }) => catalogue)).toEqual([
      { measure: "placement-share", breakdown: "placement", category: "U" },
      { measure: "cla-number", breakdown: "total", category: "total" },
      undefined,
    ]);
  });

  it("takes short rows as blank at their end, passes over blank cells beyond it, and takes no rows as no figures", () => {
    expect(read("id,value,unit\na,1\n")[0]?.unit).toBe("");
    expect(read("id,value\na,1,,\n")[0]?.value).toBe("1");
    expect(reconcile(read("id,value\n"))).toEqual([]);
  });

  it.each([
    ["", "draft.csv is empty."],
    ["id,unit\na,percent\n", "draft.csv has no column value; it needs at least id and value."],
    ["value\n5\n", "draft.csv has no column id; it needs at least id and value."],
    ["id,value,Value\na,1,2\n", "draft.csv has the column value twice."],
    [
      "id,value,unit\na,28,500,pounds\n",
      "draft.csv row 2 has more cells than there are columns; put text with commas in quotation marks.",
    ],
    ['id,value\na,1\nb,"2\n', "draft.csv row 3 opens a quotation mark and does not close it."],
  ])("refuses %j", (text, message) => {
    expect(() => read(text)).toThrow(new InputError(message));
  });

  it("names the row of a faulty cell", () => {
    expect(() => reconcile(read("id,value,formula\na,1,\n\nb,2,a +\n"))).toThrow(
      new InputError("draft.csv row 4, column formula: the formula breaks off."),
    );
  });
});
