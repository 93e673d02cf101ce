import { describe, expect, it } from "vitest";
import { InputError } from "../../../packages/core/src/read/InputError.ts";
import type { PaperFigure } from "../../../packages/core/src/reconcile/PaperFigure.ts";
import { reconcile } from "../../../packages/core/src/reconcile/reconcile.ts";

const readFrom = "draft.csv row 3";
const six: PaperFigure = { id: "a", value: "6" };

/** The sentence with which a second figure beside `a` is refused. */
function refusal(second: Partial<PaperFigure>, ...others: readonly PaperFigure[]): string {
  try {
    reconcile([six, ...others, { id: "b", value: "7", readFrom, ...second }]);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return "";
}

describe("a value", () => {
  it.each(["", "abc", "1e5", "12%", "£5", "1,23", ".5", "5.", "Infinity", "0x10", "1 000", "1234567890123456"])(
    "is refused where it is no plain number: %j",
    (value) => {
      expect(refusal({ value })).toBe(
        `draft.csv row 3, column value: ${JSON.stringify(value)} is not a number; write digits alone, as in 73.97.`,
      );
    },
  );

  it.each(["28,500", "-1.30", "−1.3", "0", "007"])("may be written %s", (value) => {
    expect(refusal({ value })).toBe("");
  });
});

describe("an id", () => {
  it("must be there, once", () => {
    expect(refusal({ id: "" })).toBe("draft.csv row 3, column id: the id is missing.");
    expect(refusal({ id: "a" })).toBe('draft.csv row 3, column id: "a" is used twice.');
  });

  it.each(["7", "x", "X", "a b", "a+b", "?", "-a"])("is no number, operator or expression: %s", (id) => {
    expect(refusal({ id })).toContain(`column id: "${id}" is no id; it must begin with a letter`);
  });

  it.each(["__proto__", "constructor", "toString", "CPP-001", "Zürich.2"])("may be %s", (id) => {
    const rows = reconcile([
      { id, value: "3" },
      { id: "b", value: "4", formula: `${id}+1`, partOf: id },
    ]);
    expect(rows[1]?.message).toContain(`4 is more than the 3 (${id})`);
    expect(rows[0]?.id).toBe(id);
  });

  it("with a hyphen is told from a subtraction by what ids there are", () => {
    const rows = reconcile([six, { id: "a-b", value: "1" }, { id: "c", value: "5", formula: "a-a-b" }]);
    expect(rows[2]?.message).toBe("6 − 1 is 5.");
  });
});

describe("a formula", () => {
  it.each([
    ["a / z", 'the formula names "z", and no figure has that id'],
    ["a / __proto__", 'the formula names "__proto__", and no figure has that id'],
    ["a /", "the formula breaks off"],
    ["/ a", "the formula has / where a number, an id or ? should stand"],
    ["-a", "the formula has - where a number, an id or ? should stand"],
    ["a a", "the formula goes on after its end; is an operator or a bracket missing"],
    ["a)", "the formula goes on after its end; is an operator or a bracket missing"],
    ["(a", "a bracket of the formula is not closed"],
    ["()", "the formula has ) where a number, an id or ? should stand"],
    ["a x 0.5", '"a x 0.5" is no formula; it may hold ids, whole numbers, + - x / ? and brackets'],
    ["a ^ 2", '"a ^ 2" is no formula; it may hold ids, whole numbers, + - x / ? and brackets'],
    ["a; process.exit()", '"a; process.exit()" is no formula; it may hold ids, whole numbers, + - x / ? and brackets'],
    ["alert(a)", 'the formula names "alert", and no figure has that id'],
    [
      "a + 1234567890123456",
      '"a + 1234567890123456" is no formula; it may hold ids, whole numbers, + - x / ? and brackets',
    ],
    ["(".repeat(30), "the formula has more than 20 brackets within each other"],
    ["(".repeat(501), "the formula is longer than 500 characters"],
    [Array.from({ length: 51 }, () => "a").join("+"), "the formula has more than 50 terms"],
  ])("is refused: %s", (formula, fault) => {
    expect(refusal({ formula })).toBe(`draft.csv row 3, column formula: ${fault}.`);
  });

  it.each([
    ["a + 2 x 3", "12"],
    ["(a + 2) x 3", "24"],
    ["a - 2 - 3", "1"],
    ["a / 2 / 3", "1"],
    ["a/(2/3)", "9"],
    ["2X a × 1 * 1 ÷ 1 − 0", "12"],
    ["((((a))))", "6"],
  ])("%s is %s with a of 6", (formula, value) => {
    expect(reconcile([six, { id: "b", value, formula }])[1]?.verdict).toBe("consistent");
  });

  it("may not lead back to itself", () => {
    expect(refusal({ formula: "b x 1" })).toBe(
      "draft.csv row 3, column formula: b, which names b is a circle; leave one of these cells blank.",
    );
    const c = { id: "c", value: "7", formula: "b", readFrom: "draft.csv row 2" };
    expect(refusal({ formula: "a + c" }, c)).toBe(
      "draft.csv row 2, column formula: c, which names b, which names c is a circle; leave one of these cells blank.",
    );
  });

  it("may name a figure that is a part of its own", () => {
    expect(refusal({ formula: "a + 1" })).toBe("");
    const rows = reconcile([
      { ...six, partOf: "b" },
      { id: "b", value: "7", formula: "a + 1" },
    ]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(["consistent", "consistent"]);
  });
});

describe("a whole", () => {
  it("must be there", () => {
    expect(refusal({ partOf: "z" })).toBe('draft.csv row 3, column part_of: no figure has the id "z".');
  });

  it("is no part of its own part", () => {
    const c = { id: "c", value: "7", partOf: "b" };
    expect(refusal({ partOf: "c" }, c)).toBe(
      'figure "c", column part_of: c, which names b, which names c is a circle; leave one of these cells blank.',
    );
  });

  it("may stand at the end of a long chain", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      id: `p${index}`,
      value: "1",
      ...(index > 0 && { partOf: `p${index - 1}`, formula: `p${index - 1}` }),
    }));
    expect(reconcile(chain).every(({ verdict }) => verdict === "consistent")).toBe(true);
  });
});
