import { describe, expect, it } from "vitest";
import { readProviders } from "../../../packages/core/src/check/readProviders.ts";
import { noDay } from "../../../packages/core/src/return/Day.ts";
import { dayFromIso } from "../../../packages/core/src/return/isoDate.ts";

const read = (...lines: readonly string[]) =>
  readProviders(new TextEncoder().encode(lines.join("\n")), "providers.csv");

describe("Ofsted's list of providers", () => {
  it("gives what fits the kind of provision and the sector", () => {
    const list = read(
      "URN,Provider Type,Sector,Postcode,Registration Date",
      "SC12345,Children's Home,Private,sg18 6zt,01/02/2015",
      "SC2,Independent Fostering Agency,Voluntary,,",
      "SC3,Local Authority Fostering Service,Local Authority,,",
    );
    expect(list.get("SC12345")).toEqual({
      urn: "SC12345",
      placements: new Set(["K2"]),
      sectors: new Set(["PR4"]),
      postcode: "SG186ZT",
      authorities: undefined,
      registered: dayFromIso("2015-02-01"),
      closed: noDay,
    });
    expect(list.get("SC2")?.placements).toEqual(new Set(["U1", "U2", "U3", "U4", "U5", "U6"]));
    expect(list.get("SC3")?.sectors).toEqual(new Set(["PR1", "PR2"]));
  });

  it("gives the codes of the DfE's list, and joins the rows of a provider in several authorities", () => {
    const list = read("URN,Placement code,Place provider,LA code", "SC1,K3,PR4,E06000056", "SC1,K3,PR4,E06000055");
    expect(list.get("SC1")?.authorities).toEqual(new Set(["E06000056", "E06000055"]));
    expect(list.get("SC1")?.placements).toEqual(new Set(["K3"]));
  });

  it("tells nothing of a kind of provision that it does not know", () => {
    expect(read("URN,Provider type", "SC1,Holiday scheme").get("SC1")?.placements).toBeUndefined();
  });

  it("must have a column URN", () => {
    expect(() => read("Name,Postcode", "A,B")).toThrow("providers.csv has no column URN");
  });
});
