import { describe, expect, it } from "vitest";
import { toldTable, withKey } from "../../../packages/notebook/src/prose/toldTable.ts";

const columns = [
  { label: "Age", kind: "text" },
  { label: "Children", kind: "number" },
  { label: "Of which UASC", kind: "number" },
] as const;
const told = (rows: readonly (readonly (string | number)[])[], caption = "By age") =>
  toldTable({ caption, columns, rows });

describe("toldTable", () => {
  it("leaves out rows and columns of nothing but what is not available", () => {
    expect(
      told([
        ["Under 1", 5, "[x]"],
        ["1 to 4", "[x]", "[x]"],
      ]),
    ).toEqual({
      caption: "By age",
      columns: columns.slice(0, 2),
      rows: [["Under 1", 5]],
    });
  });

  it("is no table where nothing is known", () => {
    expect(told([["Under 1", "[x]", "[x]"]])).toBeNull();
    expect(told([])).toBeNull();
  });

  it("is no table of nothing but what is withheld or does not apply", () => {
    expect(
      told([
        ["Boys", "[c]", "[z]"],
        ["Girls", "[c]", "[z]"],
      ]),
    ).toBeNull();
  });

  it("keeps what is withheld, and says what each symbol means, once", () => {
    const table = told([
      ["Under 1", "[c]", "[z]"],
      ["1 to 4", 0, 0],
    ]);
    expect(table?.rows).toHaveLength(2);
    expect(table?.caption).toBe("By age. [c] is withheld to protect confidentiality. [z] is not applicable.");
    expect(told(table?.rows ?? [], table?.caption)?.caption).toBe(table?.caption);
  });

  it("keeps a list, which has one column", () => {
    const list = { caption: "Files", columns: columns.slice(0, 1), rows: [["Header"], ["[x]"]] };
    expect(toldTable(list)?.rows).toHaveLength(2);
  });
});

describe("withKey", () => {
  it("knows a symbol that stands before its day, and none within words", () => {
    const rows = [["Rate", "[c] (Mar 2019)", "see [x] below"]];
    expect(withKey({ caption: "At a glance.", columns, rows }).caption).toBe(
      "At a glance. [c] is withheld to protect confidentiality.",
    );
  });
});
