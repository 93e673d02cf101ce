import { dayFromIso, type Measure, measureNamed } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { countMembers } from "../../../packages/core/src/measure/countMembers.ts";
import { periodOf } from "../../../packages/core/src/measure/periodOf.ts";
import { type CareRows, careReturn, leftLongAgo } from "../../careReturn.ts";

const asAt = dayFromIso("2019-03-31");
const episode = (child: string, place = "U4") => `${child},01/05/2018,S,C2,${place},PR1,,,N1`;

/** What is counted of a measure in a return of some rows. */
async function counted(measure: Measure, rows: Partial<CareRows>, day = asAt) {
  const care = await careReturn({ ...rows, episodes: [...leftLongAgo, ...(rows.episodes ?? [])] });
  return countMembers(measure, { care, period: periodOf(measure, { asAt: day }) });
}

describe("countMembers", () => {
  const number = measureNamed("cla-number");

  it("has those whom the measure counts, and without a fault nothing more", async () => {
    const { numerator, note, lost, unknown, needs } = await counted(number, { episodes: [episode("A"), episode("B")] });
    expect(numerator).toHaveLength(2);
    expect([note, lost, unknown, needs]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("has nobody, with the reason, where the return does not cover the day", async () => {
    const { numerator, unknown } = await counted(number, { episodes: [episode("A")] }, dayFromIso("2019-04-01"));
    expect(numerator).toEqual([]);
    expect(unknown).toEqual(expect.any(String));
  });

  it("has nobody, with what is needed, where the file was not read", async () => {
    const { numerator, needs } = await counted(measureNamed("reviews-on-time"), {
      episodes: [episode("A")],
      notGiven: ["Reviews"],
    });
    expect(numerator).toEqual([]);
    expect(needs).toBe("the file of reviews (Reviews) of the year ending 31 March 2019");
  });

  it("says what was lost: of one in fifty beside the count, and of more in place of it", async () => {
    const stays = (count: number) => Array.from({ length: count }, (_, at) => episode(`B${at}`));
    const shares = async (all: number) =>
      countMembers(measureNamed("foster-share"), {
        care: await careReturn({ episodes: [episode("A", "ZZ"), ...stays(all - 1)] }),
        period: periodOf(measureNamed("foster-share"), { asAt }),
      });
    const few = await shares(50);
    expect([few.numerator.length, few.lost?.length]).toEqual([49, 1]);
    const many = await shares(49);
    expect([many.numerator.length, many.lost?.length]).toEqual([0, 1]);
    expect(many.unknown).toEqual(expect.any(String));
  });
});
