import { describe, expect, it } from "vitest";
import { chancesInReceipt } from "../../../../packages/core/src/project/caseload/chancesInReceipt.ts";
import { supportChances, supportCourse } from "./supportCase.ts";

/** The chances by month, to 12 decimals. */
function chances(...args: Parameters<typeof chancesInReceipt>): readonly number[] {
  return [...chancesInReceipt(...args)].map((chance) => Number(chance.toFixed(12)));
}

describe("chancesInReceipt", () => {
  it("is 1 for somebody in receipt until the 21st birthday, and then take-up until the 25th", () => {
    const course = supportCourse({ takeUpAt: 2, endAt: [5] });
    expect(chances(course, supportChances({ takeUp: 0.75 }), 7)).toEqual([1, 1, 0.75, 0.75, 0.75, 0, 0]);
  });

  it("begins at 18, or before it with joint working, for whoever becomes a care leaver", () => {
    const course = supportCourse({ start: "to come", given: "becoming a care leaver", jointFrom: 1, from: 3 });
    expect(chances(course, supportChances({ jointWorking: 0.4, becoming: 0.5 }), 5)).toEqual([0, 0.2, 0.2, 0.5, 0.5]);
  });

  it("stops after 21 with the chance of stopping, month by month, and comes back", () => {
    const course = supportCourse({ takeUpAt: -1 });
    expect(chances(course, supportChances({ stopping: 0.1 }), 3)).toEqual([0.9, 0.81, 0.729]);
    // 0.9; then 0.9 × 0.9 + 0.1 × 0.2 = 0.83; then 0.83 × 0.9 + 0.17 × 0.2 = 0.781
    expect(chances(course, supportChances({ stopping: 0.1, reEngagement: 0.2 }), 3)).toEqual([0.9, 0.83, 0.781]);
  });

  it("does not stop before 21", () => {
    const course = supportCourse({ takeUpAt: 1 });
    expect(chances(course, supportChances({ stopping: 0.1 }), 3)).toEqual([1, 1, 0.9]);
  });

  it("reaches those not in touch in even numbers over the first months", () => {
    const course = supportCourse({ start: "not in touch" });
    expect(chances(course, supportChances({ contact: 0.75, contactMonths: 3 }), 5)).toEqual([
      0.25, 0.5, 0.75, 0.75, 0.75,
    ]);
  });

  it("asks those reached before 21 for take-up at 21, and not those reached after", () => {
    const course = supportCourse({ start: "not in touch", takeUpAt: 1 });
    // 0.25; then 0.5 turn 21 and half of them go on; 0.25 more are reached after
    expect(chances(course, supportChances({ contact: 0.75, contactMonths: 3, takeUp: 0.5 }), 4)).toEqual([
      0.25, 0.25, 0.5, 0.5,
    ]);
  });

  it("reaches also those who came back of themselves and stopped again", () => {
    const course = supportCourse({ start: "not in touch", takeUpAt: -1 });
    const drawn = supportChances({ contact: 1, contactMonths: 2, stopping: 0.5, reEngagement: 0.5 });
    // month 0: half are reached; of the other half, half come back: 0.75
    // month 1: the reached half: 0.25 stay and 0 came back before; the others are all reached: 0.25 + 0.5
    expect(chances(course, drawn, 2)).toEqual([0.75, 0.75]);
  });

  it("does not reach those who declined, though they may come back", () => {
    const course = supportCourse({ start: "declined" });
    expect(chances(course, supportChances({ contact: 1, reEngagement: 0.1 }), 2)).toEqual([0.1, 0.19]);
  });

  it("takes up for those over 21 of whom nothing is known", () => {
    const course = supportCourse({ start: "not known", takeUpAt: -1 });
    expect(chances(course, supportChances({ takeUp: 0.7 }), 2)).toEqual([0.7, 0.7]);
  });

  it("is nought after the end, even if that was before the start", () => {
    expect(chances(supportCourse({ endAt: [-1] }), supportChances(), 2)).toEqual([0, 0]);
    expect(
      chances(supportCourse({ start: "to come", from: 3, endAt: [2] }), supportChances({ jointWorking: 1 }), 4),
    ).toEqual([1, 1, 0, 0]);
  });

  it("ends at the age drawn", () => {
    const course = supportCourse({ endAt: [1, 2, 3] });
    expect(chances(course, supportChances({ endAge: 1 }), 4)).toEqual([1, 1, 0, 0]);
  });
});
