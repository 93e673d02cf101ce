import { describe, expect, it } from "vitest";
import { isScenarioModel } from "../../../packages/notebook/src/model/isScenarioModel.ts";

describe("isScenarioModel", () => {
  it.each(["caseload-model", "placement-model"])("holds of a %s", (kind) => {
    expect(isScenarioModel({ kind })).toBe(true);
  });

  it.each([{ kind: "chart" }, { kind: undefined }, {}, null, undefined, "caseload-model", 7, ["placement-model"]])(
    "does not hold of %j",
    (cell) => {
      expect(isScenarioModel(cell)).toBe(false);
    },
  );
});
