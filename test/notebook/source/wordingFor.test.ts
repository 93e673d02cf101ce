import { wordingFor } from "@lac-analytics/notebook";
import { expect, it } from "vitest";

it("says of each chart whose it is, and that it comes from the return unless another source is named", () => {
  const wording = wordingFor("Anyshire");
  expect(wording("Placements", "children").source).toBe("SSDA903 return");
  expect(wording("Foster places", "places", "the council's own series")).toEqual({
    measure: "Foster places",
    counted: "places",
    place: "Anyshire",
    source: "the council's own series",
  });
});
