import { coveredDays, dayFromIso, type Loss } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { lossWarning } from "../../../packages/report/src/build/lossWarning.ts";
import { careReturn, leftLongAgo } from "../../careReturn.ts";

const care = await careReturn({ episodes: [...leftLongAgo, "A,01/05/2018,S,C2,U4,PR1,,,N1"] });
const source = { covered: coveredDays(care), asAt: dayFromIso("2019-03-31") };
const lost: readonly Loss[] = [{ file: "Header", column: "MOTHER", kind: "unread", lost: 1, of: 6, unknown: true }];

describe("lossWarning", () => {
  it("says that part was lost, without the names of columns, which are the notes' matter", () => {
    expect(lossWarning(source, lost)).toBe(
      "Part of this return could not be read; the notes say which. What rests on it is marked [x], as not available, or falls short: do not use these figures until the return is mended.",
    );
  });

  it("is blank where nothing was, and says where the return does not cover the day", () => {
    expect(lossWarning(source, [])).toBe("");
    expect(lossWarning({ ...source, asAt: dayFromIso("2027-03-31") }, [])).toMatch(/cannot answer for 31 March 2027/);
  });
});
