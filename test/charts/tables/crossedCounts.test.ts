import { describe, expect, it } from "vitest";
import { crossedCounts } from "../../../packages/charts/src/tables/crossedCounts.ts";
import { ageSex, ages, sexes, shown } from "../panelFigures.ts";

const labels = { rows: ages, columns: sexes };
const male = { id: "male", label: "Male" };
const female = { id: "female", label: "Female" };
const infants = { id: "under-1", label: "Under 1 year" };

describe("crossedCounts", () => {
  it("takes either breakdown first", () => {
    const ageFirst = crossedCounts("chart", [ageSex("under-1", "male", 3)], "sex", labels);
    const sexFirst = crossedCounts(
      "chart",
      [shown(3, { breakdown: "sex;age", category: "male;under-1" })],
      "sex",
      labels,
    );
    for (const { rows, columns, cellOf } of [ageFirst, sexFirst]) {
      expect([rows, columns]).toEqual([[infants], [male]]);
      expect(cellOf(infants, male)).toEqual({ count: 3, text: "3" });
    }
  });

  it("keeps what has no label, last, and counts nobody where it has no figure", () => {
    const figures = [ageSex("under-1", "unassigned", 2), ageSex("under-1", "male", 3), ageSex("unassigned", "male", 1)];
    const { rows, columns, cellOf } = crossedCounts("chart", figures, "sex", labels);
    const unassigned = { id: "unassigned", label: "unassigned" };
    expect([rows, columns]).toEqual([
      [infants, unassigned],
      [male, unassigned],
    ]);
    expect(cellOf(unassigned, unassigned).count).toBe(0);
  });

  it("counts nobody of an age that nobody can tell where no figure says otherwise, also where that has a label", () => {
    const ofNoAge = { id: "unassigned", label: "Code not in any group" };
    const labelled = { rows: [...ages, ofNoAge], columns: [...sexes, ofNoAge] };
    // one child of 316 has a birth date that cannot be read, and is a boy
    const figures = [ageSex("under-1", "male", 3), ageSex("under-1", "female", 2), ageSex("unassigned", "male", 1)];
    const { rows, cellOf } = crossedCounts("chart", figures, "sex", labelled);
    expect(rows).toContainEqual(ofNoAge);
    expect([cellOf(ofNoAge, male).count, cellOf(ofNoAge, female).count]).toEqual([1, 0]);
  });

  it("refuses a combination of labelled categories without a figure, rather than count nobody", () => {
    const { cellOf } = crossedCounts(
      "chart",
      [ageSex("under-1", "male", 3), ageSex("1-4", "female", 2)],
      "sex",
      labels,
    );
    expect(() => cellOf(ages[0] ?? infants, female)).toThrow('chart has no figure of "under-1;female"');
  });

  it("refuses figures that are not two breakdowns crossed, and what is no count", () => {
    const by = (breakdown: string) => () => crossedCounts("chart", [shown(1, { breakdown })], "sex", labels);
    expect(by("sex")).toThrow('chart draws figures by sex and one more breakdown, got "sex"');
    expect(by("age;placement")).toThrow('got "age;placement"');
    expect(by("age;sex;uasc")).toThrow(RangeError);
    expect(() => crossedCounts("chart", [{ ...ageSex("1-4", "male", 3), unit: "percent" }], "sex", labels)).toThrow(
      "chart draws counts, got percent",
    );
  });
});
