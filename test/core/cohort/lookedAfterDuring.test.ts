import { dayFromIso, type Return } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { continuouslyLookedAfter } from "../../../packages/core/src/cohort/continuouslyLookedAfter.ts";
import { endsDuring } from "../../../packages/core/src/cohort/endsDuring.ts";
import type { LeftOut } from "../../../packages/core/src/cohort/LeftOut.ts";
import { lookedAfterDuring } from "../../../packages/core/src/cohort/lookedAfterDuring.ts";
import { startsDuring } from "../../../packages/core/src/cohort/startsDuring.ts";
import { careReturn } from "../../careReturn.ts";

const year = { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31") };

type Cohort = (care: Return, period: typeof year, leaveOut?: (leftOut: LeftOut) => void) => readonly number[];

/** The rows counted of one child's episodes, 0 being the first, and why others were not. */
async function rowsOf(cohort: Cohort, ...episodes: readonly string[]): Promise<readonly (number | string)[]> {
  const care = await careReturn({ episodes: episodes.map((row) => `A,${row}`) });
  const reasons: string[] = [];
  const rows = cohort(care, year, ({ reason }) => reasons.push(reason));
  return [...rows, ...reasons];
}

describe("lookedAfterDuring", () => {
  it("takes the last episode that touches the period", async () => {
    expect(
      await rowsOf(
        lookedAfterDuring,
        "01/01/2018,S,C2,U4,PR1,01/06/2018,X1",
        "01/06/2018,P,C2,U6,PR1,01/05/2019,X1",
        "01/05/2019,P,C2,U6,PR1,,",
      ),
    ).toEqual([1]);
  });

  it("counts a child who left on the first day, and not one who left on the eve", async () => {
    expect(await rowsOf(lookedAfterDuring, "01/01/2018,S,C2,U4,PR1,01/04/2018,E8")).toEqual([0]);
    expect(await rowsOf(lookedAfterDuring, "01/01/2018,S,C2,U4,PR1,31/03/2018,E8")).toEqual([]);
  });

  it("counts a child who came on the last day", async () => {
    expect(await rowsOf(lookedAfterDuring, "31/03/2019,S,C2,U4,PR1,,")).toEqual([0]);
    expect(await rowsOf(lookedAfterDuring, "01/04/2019,S,C2,U4,PR1,,")).toEqual([]);
  });

  it("passes over short breaks", async () => {
    expect(await rowsOf(lookedAfterDuring, "01/05/2018,S,V4,U4,PR1,,")).toEqual([
      "the episode is of a series of short breaks (V3 or V4)",
    ]);
    expect(await rowsOf(lookedAfterDuring, "01/05/2018,S,V2,U4,PR1,01/06/2018,E8", "01/07/2018,S,V3,U4,PR1,,")).toEqual(
      [0, "the episode is of a series of short breaks (V3 or V4)"],
    );
  });
});

describe("startsDuring", () => {
  it("takes every start in the period", async () => {
    expect(await rowsOf(startsDuring, "01/04/2018,S,C2,U4,PR1,01/06/2018,E8", "31/03/2019,S,C2,U4,PR1,,")).toEqual([
      0, 1,
    ]);
    expect(await rowsOf(startsDuring, "31/03/2018,S,C2,U4,PR1,01/06/2018,X1", "01/06/2018,P,C2,U4,PR1,,")).toEqual([]);
  });

  it("says of a first episode that is not coded as a start that it is not", async () => {
    expect(await rowsOf(startsDuring, "01/06/2018,P,C2,U4,PR1,,")).toEqual([
      "the first episode of the period of care is not coded as a start (RNE S)",
    ]);
  });
});

describe("endsDuring", () => {
  it("takes every end in the period for a reason other than X1", async () => {
    expect(
      await rowsOf(endsDuring, "01/01/2018,S,C2,U4,PR1,01/04/2018,E8", "01/06/2018,S,C2,U4,PR1,31/03/2019,E4A"),
    ).toEqual([0, 1]);
    expect(
      await rowsOf(endsDuring, "01/01/2018,S,C2,U4,PR1,01/06/2018,X1", "01/06/2018,P,C2,U4,PR1,01/04/2019,E8"),
    ).toEqual([]);
  });

  it("says of an end without a reason that it has none", async () => {
    expect(await rowsOf(endsDuring, "01/01/2018,S,C2,U4,PR1,01/06/2018,")).toEqual([
      "the episode has no reason for ceasing",
    ]);
  });
});

describe("continuouslyLookedAfter", () => {
  it("counts a start on the first day and an end on the last", async () => {
    expect(await rowsOf(continuouslyLookedAfter, "01/04/2018,S,C2,U4,PR1,,")).toEqual([0]);
    expect(await rowsOf(continuouslyLookedAfter, "02/04/2018,S,C2,U4,PR1,,")).toEqual([
      "the period of care began after the first day",
    ]);
    expect(await rowsOf(continuouslyLookedAfter, "01/01/2018,S,C2,U4,PR1,31/03/2019,E8")).toEqual([0]);
    expect(await rowsOf(continuouslyLookedAfter, "01/01/2018,S,C2,U4,PR1,30/03/2019,E8")).toEqual([
      "the period of care ended before the last day",
    ]);
  });

  it("goes on through moves, and is broken by leaving and coming back, even on one day", async () => {
    expect(
      await rowsOf(continuouslyLookedAfter, "01/01/2018,S,C2,U4,PR1,01/06/2018,X1", "01/06/2018,P,C2,U6,PR1,,"),
    ).toEqual([1]);
    expect(
      await rowsOf(continuouslyLookedAfter, "01/01/2018,S,C2,U4,PR1,01/06/2018,E8", "01/06/2018,S,C2,U6,PR1,,"),
    ).toEqual(["the period of care began after the first day"]);
  });

  it("leaves a child with short breaks in the period out", async () => {
    expect(
      await rowsOf(continuouslyLookedAfter, "01/01/2018,S,C2,U4,PR1,,", "01/06/2018,S,V3,U4,PR1,08/06/2018,E8"),
    ).toEqual([
      "the episode is of a series of short breaks (V3 or V4)",
      "the child had short breaks (V3 or V4) in the period",
    ]);
  });
});
