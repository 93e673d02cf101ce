import { holdsReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const episodes = file(
  "Episodes.csv",
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\nA,01/04/2018,S,C2,N1,U4,PR1,,\n",
);
const ledger = file("ledger.csv", "Department,Pounds\nCare,100\n");

describe("holdsReturn", () => {
  it("holds where one file is of a return, whatever else is beside it", async () => {
    expect(await holdsReturn([episodes])).toBe(true);
    expect(await holdsReturn([ledger, episodes])).toBe(true);
  });

  it("does not hold of other tables", async () => {
    expect(await holdsReturn([ledger])).toBe(false);
  });

  it("holds of what cannot be opened, which may be one", async () => {
    expect(await holdsReturn([file("return.zip", "PK\u0003\u0004 cut short")])).toBe(true);
  });
});
