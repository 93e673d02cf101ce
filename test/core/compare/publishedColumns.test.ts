import { describe, expect, it } from "vitest";
import { publishedColumns } from "../../../packages/core/src/compare/publishedColumns.ts";

describe("publishedColumns", () => {
  it("gives the columns of the editions to 2024 and of 2025 the same names", () => {
    const latest = ["population_type", "population_estimate", "count", "rate_per_10000"];
    expect(publishedColumns(["population_count", "population_estimate", "number", "rate_per_10000"])).toEqual(latest);
    expect(publishedColumns(["population_type", "population_estimate", "children_count", "rate_per_10000"])).toEqual(
      latest,
    );
  });

  it("gives the columns of care leavers the same names", () => {
    const latest = ["care_leaver_age", "characteristic", "count", "percent"];
    expect(publishedColumns(["age", "activity", "number", "percentage"])).toEqual(latest);
    expect(publishedColumns(["age", "accommodation_suitability", "number", "percentage"])).toEqual(latest);
    expect(publishedColumns(["care_leaver_age", "breakdown", "care_leaver_count", "care_leaver_percent"])).toEqual(
      latest,
    );
  });

  it("leaves two columns alone that would come to one name", () => {
    expect(publishedColumns(["characteristic", "cla_group", "placement_stability", "number"])).toEqual([
      "characteristic",
      "cla_group",
      "placement_stability",
      "count",
    ]);
  });

  it("leaves a column alone that it does not know", () => {
    expect(publishedColumns(["inpost_fte", "constructor"])).toEqual(["inpost_fte", "constructor"]);
  });
});
