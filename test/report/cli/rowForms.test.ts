import { csvText } from "@lac-analytics/document";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText } from "../../../packages/report/src/cli/jsonText.ts";

const columns = ["child", "value"] as const;

describe("csvText", () => {
  it("is rows under the names of their columns, a blank cell where there is nothing", () => {
    expect(
      csvText(columns, [{ child: "A1", value: 1.5 }, { child: 'B "2"', value: undefined }, { child: "C,3" }]),
    ).toBe('child,value\nA1,1.5\n"B ""2""",\n"C,3",\n');
  });

  it.each(["=1+1", "+44 20", "-cmd|x", "@SUM(A1)", "\tx", "\nx", "＝1+1", "＋1", "－1", "＠x", "-1e5", "-"])(
    "holds back a formula, %j",
    (value) => {
      expect(parse(csvText(columns, [{ child: "A1", value }]), { columns: true })).toEqual([
        { child: "A1", value: `'${value}` },
      ]);
    },
  );

  it("leaves numbers as they are, also where they were read as text", () => {
    expect(
      csvText(columns, [
        { child: "-5", value: -5 },
        { child: "-0.25", value: 1e21 },
      ]),
    ).toBe("child,value\n-5,-5\n-0.25,1e+21\n");
  });

  it("shows what a cell hides, so that a terminal on which it is printed obeys nothing in it", () => {
    expect(csvText(columns, [{ child: "A\u001B]0;x\u0007", value: "1\u200B2\u202E3" }])).toBe(
      "child,value\nA[U+001B]]0;x[U+0007],1[U+200B]2[U+202E]3\n",
    );
  });
});

describe("jsonText", () => {
  it("is rows by the names of their columns, null where there is nothing", () => {
    expect(
      JSON.parse(
        jsonText(columns, [
          { child: "A1", value: 1.5 },
          { child: "B2", value: undefined },
        ]),
      ),
    ).toEqual([
      { child: "A1", value: 1.5 },
      { child: "B2", value: null },
    ]);
    expect(jsonText(columns, [])).toBe("[]\n");
  });

  it("reads back as it was, whatever the text, and holds nothing that a terminal obeys", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const text = jsonText(columns, [{ child: "A1", value }]);
        expect(JSON.parse(text)).toEqual([{ child: "A1", value }]);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
