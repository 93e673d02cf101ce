import { describe, expect, it } from "vitest";
import type { PaperFigure } from "../../../packages/core/src/reconcile/PaperFigure.ts";
import { reconcile } from "../../../packages/core/src/reconcile/reconcile.ts";

const requests: PaperFigure = {
  id: "a",
  value: "18",
  unit: "requests",
  measure: "Adoption support requests",
  breakdown: "all",
  asAt: "2018-09-30",
  source: "CPP 2019-02-11 item 7",
};

function verdicts(...published: readonly PaperFigure[]): readonly string[] {
  return reconcile(published).map(({ verdict }) => verdict);
}

describe("a figure that is printed twice", () => {
  it("is confirmed by the same value, in another item of the pack and another spelling of its name", () => {
    const again = {
      ...requests,
      id: "b",
      source: "CPP 2019-02-11 item 9",
      measure: "adoption  support requests",
      breakdown: "",
    };
    expect(verdicts(requests, again)).toEqual(["consistent", "consistent"]);
  });

  it("is confirmed by the same value to other decimals", () => {
    const days = { ...requests, unit: "days" };
    expect(verdicts(days, { ...days, id: "b", value: "17.6" })).toEqual(["consistent", "consistent"]);
    expect(verdicts(days, { ...days, id: "b", value: "17.4" })).toEqual(["inconsistent", "inconsistent"]);
  });

  it("cannot have two values, and without a formula both are in doubt", () => {
    const [a, b] = reconcile([requests, { ...requests, id: "b", value: "10" }]);
    expect(a).toMatchObject({
      verdict: "inconsistent",
      message: "18 is one of two values for one figure, of which one must be wrong; b prints 10 for the same figure.",
    });
    expect(b?.verdict).toBe("inconsistent");
  });

  it("is decided by its formula, or by that of the other printing", () => {
    const people: PaperFigure = { id: "n", value: "258", unit: "young people" };
    const caseload = { ...requests, unit: "young people per adviser", value: "37" };
    const formula = "n / 7";
    expect(verdicts(people, { ...caseload, formula }, { ...caseload, id: "b", value: "39" })).toEqual([
      "not checkable",
      "consistent",
      "inconsistent",
    ]);
    expect(verdicts(people, { ...caseload }, { ...caseload, id: "b", value: "39", formula })).toEqual([
      "not checkable",
      "consistent",
      "inconsistent",
    ]);
  });

  it("is not decided by a formula with a whole number left open", () => {
    const share = { ...requests, unit: "percent", formula: "? / 204", value: "79" };
    expect(verdicts(share, { ...share, id: "b", value: "60" })).toEqual(["inconsistent", "inconsistent"]);
  });
});

describe("figures that are not the same", () => {
  const other = { ...requests, id: "b", value: "10" };

  it.each([
    ["of two dates", { asAt: "2018-03-31" }],
    ["of two breakdowns", { breakdown: "step-parent" }],
    ["of two names", { measure: "adoption support assessments" }],
    ["in two units", { unit: "households" }],
    ["of two documents", { source: "Bedford Borough 2011 review" }],
  ])("%s do not contradict each other", (_, change) => {
    expect(verdicts(requests, { ...other, ...change })).toEqual(["not checkable", "not checkable"]);
  });

  it("without a date do not contradict each other", () => {
    const rows = reconcile([
      { ...requests, asAt: "" },
      { ...other, asAt: "" },
    ]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(["not checkable", "not checkable"]);
    expect(rows[0]?.message).toContain(
      "b prints 10 under the same name, and no date is printed that would tell them apart",
    );
  });

  it("as parts of two wholes do not contradict each other", () => {
    const wholes: readonly PaperFigure[] = [
      { id: "v", value: "20", unit: "requests" },
      { id: "w", value: "30", unit: "requests" },
    ];
    expect(verdicts(...wholes, { ...requests, partOf: "v" }, { ...other, partOf: "w" })).toEqual(
      Array.from({ length: 4 }, () => "consistent"),
    );
  });

  it("are pointed at where they stand in two documents or their names begin alike", () => {
    const [elsewhere] = reconcile([requests, { ...other, source: "Ofsted 2022" }]);
    expect(elsewhere?.message).toContain("b prints 10 under the same name in another document");
    const [alike] = reconcile([
      { ...requests, measure: "adoption support requests received" },
      { ...other, measure: "Adoption support requests met" },
    ]);
    expect(alike?.message).toContain('b prints 10 for "Adoption support requests met", so if both mean one figure');
  });

  it("are not pointed at where one name narrows the other, or the names differ for the most part", () => {
    const met = { ...other, measure: "adoption support requests met within ten days" };
    const [narrowed] = reconcile([requests, met]);
    const [different] = reconcile([{ ...requests, measure: "adoption support requests and other work" }, met]);
    expect(narrowed?.message).toBe("Nothing else that is printed says what 18 should be.");
    expect(different?.message).toBe("Nothing else that is printed says what 18 should be.");
  });
});
