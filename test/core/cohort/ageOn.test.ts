import { addDays, ageOn, birthday, dayFromIso, dayNumber, isoFromDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const age = (born: string, on: string): number => ageOn(dayFromIso(born), dayFromIso(on));

describe("ageOn", () => {
  it("is completed years, reached on the birthday", () => {
    expect(age("2001-07-21", "2019-07-20")).toBe(17);
    expect(age("2001-07-21", "2019-07-21")).toBe(18);
  });

  it("is nought on the day of birth and below nought before it", () => {
    expect(age("2019-01-21", "2019-01-21")).toBe(0);
    expect(age("2019-01-21", "2019-01-20")).toBe(-1);
  });

  it("is reached on 1 March by a child born on 29 February, in years without that day", () => {
    expect(age("2004-02-29", "2022-02-28")).toBe(17);
    expect(age("2004-02-29", "2022-03-01")).toBe(18);
    expect(age("2004-02-29", "2024-02-29")).toBe(20);
  });

  it("keeps 31 March and 1 April apart, as the reporting year does", () => {
    expect(age("2009-03-31", "2019-03-31")).toBe(10);
    expect(age("2009-04-01", "2019-03-31")).toBe(9);
  });
});

describe("birthday", () => {
  it("is 1 March in other years for a child born on 29 February", () => {
    expect(isoFromDay(birthday(dayFromIso("2004-02-29"), 18))).toBe("2022-03-01");
    expect(isoFromDay(birthday(dayFromIso("2004-02-29"), 20))).toBe("2024-02-29");
  });

  it("is the first day on which ageOn gives that age", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 25 }), (days, years) => {
        const birth = dayNumber(days);
        const day = birthday(birth, years);
        expect(ageOn(birth, day)).toBe(years);
        expect(ageOn(birth, addDays(day, -1))).toBe(years - 1);
      }),
    );
  });
});
