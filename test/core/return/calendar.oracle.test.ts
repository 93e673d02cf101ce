import {
  addDays,
  addMonths,
  ageOn,
  birthday,
  calendarOf,
  type Day,
  dayFromIso,
  dayNumber,
  dayOf,
  daysInMonth,
  findMeasure,
  isoFromDay,
  periodEnds,
  periodOf,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import * as dates from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longDate } from "../../../packages/charts/src/words/longDate.ts";
import { addWorkingDays } from "../../../packages/core/src/cohort/addWorkingDays.ts";
import { bankHolidays, weekdayOf } from "../../../packages/core/src/cohort/bankHolidays.ts";
import { monthEnds } from "../../../packages/core/src/project/monthEnds.ts";
import { windowStart } from "../../../packages/core/src/stats/windowStart.ts";

/** A day of ours as date-fns has it, and back: between the two stands ISO text, which no time zone moves. */
const dateOf = (day: Day): Date => dates.parseISO(isoFromDay(day));
const isoOf = (date: Date): string => dates.formatISO(date, { representation: "date" });

const daysBetween = (from: string, to: string) =>
  fc.integer({ min: dayFromIso(from), max: dayFromIso(to) }).map(dayNumber);

/** Days of 1900 to 2100, half of them at the edges: ends of months, 28 and 29 February, 31 March, 1 April. */
const day: fc.Arbitrary<Day> = fc.oneof(
  daysBetween("1900-01-01", "2100-12-31"),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: -1, max: 1 }))
    .map(([year, month, offset]) => addDays(addMonths(dayFromIso(`${year}-01-01`), month), offset)),
  fc
    .integer({ min: 475, max: 525 })
    .map((quarter) => dayOf(quarter * 4, 2, quarter % 25 === 0 && quarter % 100 !== 0 ? 28 : 29) ?? dayNumber(0)),
);
const months = fc.integer({ min: -600, max: 600 });

function agree<T>(given: fc.Arbitrary<T>, ours: (value: T) => unknown, theirs: (value: T) => unknown): void {
  const same = fc.property(given, (value) => {
    expect(ours(value)).toEqual(theirs(value));
  });
  fc.assert(same, { numRuns: 300 });
}

describe("our calendar of whole numbers, by date-fns", () => {
  it("has the same parts of a date, the same ISO text and the same days of a month", () => {
    agree(
      day,
      (each) => calendarOf(each),
      (each) => {
        const date = dateOf(each);
        return { year: dates.getYear(date), month: dates.getMonth(date) + 1, day: dates.getDate(date) };
      },
    );
    agree(day, isoFromDay, (each) => isoOf(dateOf(each)));
    agree(
      day,
      (each) => daysInMonth(calendarOf(each).year, calendarOf(each).month),
      (each) => dates.getDaysInMonth(dateOf(each)),
    );
    agree(day, weekdayOf, (each) => dates.getDay(dateOf(each)));
    agree(
      day,
      (each) => longDate(isoFromDay(each)),
      (each) => dates.format(dateOf(each), "d MMMM yyyy"),
    );
  });

  it("knows the same dates of those that can be written", () => {
    agree(
      fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 })),
      ([year, month, ofMonth]) => dayOf(year, month, ofMonth) !== undefined,
      ([year, month, ofMonth]) => {
        const two = (part: number): string => String(part).padStart(2, "0");
        return dates.isValid(dates.parse(`${year}-${two(month)}-${two(ofMonth)}`, "yyyy-MM-dd", new Date(2000, 0, 1)));
      },
    );
  });

  it("moves by days and by months alike, 31 August and six months being the end of February", () => {
    agree(
      fc.tuple(day, fc.integer({ min: -40_000, max: 40_000 })),
      ([from, days]) => isoFromDay(addDays(from, days)),
      ([from, days]) => isoOf(dates.addDays(dateOf(from), days)),
    );
    agree(
      fc.tuple(day, day),
      ([from, to]) => to - from,
      ([from, to]) => dates.differenceInCalendarDays(dateOf(to), dateOf(from)),
    );
    agree(
      fc.tuple(day, months),
      ([from, by]) => isoFromDay(addMonths(from, by)),
      ([from, by]) => isoOf(dates.addMonths(dateOf(from), by)),
    );
  });

  it("ends months, quarters and halves of a reporting year on the same days", () => {
    agree(
      fc.tuple(day, fc.integer({ min: 1, max: 36 })),
      ([from, count]) => monthEnds(dayFromIso(`${isoFromDay(from).slice(0, 8)}01`), count).map(isoFromDay),
      ([from, count]) =>
        Array.from({ length: count }, (_, at) => isoOf(dates.endOfMonth(dates.addMonths(dateOf(from), at)))),
    );
    agree(
      day,
      (each) => periodEnds(each, { months: 3, count: 5 }).map(isoFromDay),
      (each) => {
        // the last of a quarter is the eve of the quarter in which the next day falls
        const next = dates.startOfQuarter(dates.addDays(dateOf(each), 1));
        return [4, 3, 2, 1, 0].map((back) => isoOf(dates.subDays(dates.subQuarters(next, back), 1)));
      },
    );
    agree(
      day,
      (each) => isoFromDay(periodEnds(each, { months: 6, count: 1 })[0] ?? each),
      (each) => {
        const isEnd = (date: Date): boolean => dates.isLastDayOfMonth(date) && [2, 8].includes(dates.getMonth(date));
        const from = dateOf(each);
        return isoOf(Array.from({ length: 190 }, (_, back) => dates.subDays(from, back)).find(isEnd) ?? from);
      },
    );
  });

  it("has the same reporting years: those of the calendar, three months on", () => {
    agree(day, reportingYearOf, (each) => dates.getYear(dates.subMonths(dates.startOfMonth(dateOf(each)), 3)) + 1);
    agree(
      fc.integer({ min: 1900, max: 2100 }),
      (year) => {
        const { from, to } = reportingYearPeriod(year);
        return [isoFromDay(from), isoFromDay(to)];
      },
      (year) => {
        const from = new Date(year - 1, 3, 1);
        return [isoOf(from), isoOf(dates.subDays(dates.addYears(from, 1), 1))];
      },
    );
  });

  it("counts whole months to the end of a month, and else from the day after, as date-fns steps back", () => {
    const span = fc.tuple(day, fc.constantFrom(1, 3, 6, 12, 36));
    const begins = ([to, count]: readonly [Day, number]): string => {
      const date = dateOf(to);
      if (dates.isLastDayOfMonth(date)) return isoOf(dates.startOfMonth(dates.subMonths(date, count - 1)));
      return isoOf(dates.addDays(dates.subMonths(date, count), 1));
    };
    agree(span, ([to, count]) => windowStart(isoFromDay(to), count), begins);
    agree(
      day,
      (to) => isoFromDay(periodOf(findMeasure("ceased-number"), { asAt: to }).from),
      (to) => begins([to, 12]),
    );
  });

  it("gives the same ages, of children born on 29 February too: 17 on 28 February, 18 on 1 March", () => {
    const life = fc
      .tuple(day, fc.integer({ min: 0, max: 36_525 }))
      .map(([birth, days]) => [birth, addDays(birth, days)]);
    agree(
      life,
      ([birth = dayNumber(0), on = birth]) => ageOn(birth, on),
      ([birth = dayNumber(0), on = birth]) => dates.differenceInYears(dateOf(on), dateOf(birth)),
    );
    const born = dayFromIso("2004-02-29");
    expect([dayFromIso("2022-02-28"), dayFromIso("2022-03-01")].map((on) => ageOn(born, on))).toEqual([17, 18]);
  });

  it("gives the same working days where there are none but weekends to pass over, as before 1978", () => {
    agree(
      fc.tuple(daysBetween("1900-01-01", "1976-12-31"), fc.integer({ min: 1, max: 200 })),
      ([from, days]) => isoFromDay(addWorkingDays(from, days)),
      ([from, days]) => isoOf(dates.addBusinessDays(dateOf(from), days)),
    );
  });

  it("finds by rule the Mondays of May and August that date-fns finds", () => {
    const firstMonday = (date: Date): string => isoOf(dates.nextMonday(dates.subDays(date, 1)));
    const lastMonday = (date: Date): string => isoOf(dates.previousMonday(dates.addDays(dates.endOfMonth(date), 1)));
    agree(
      fc.integer({ min: 2024, max: 2400 }),
      (year) =>
        bankHolidays(year)
          .map(isoFromDay)
          .filter((iso) => /-0[58]-/.test(iso)),
      (year) => [firstMonday(new Date(year, 4, 1)), lastMonday(new Date(year, 4, 1)), lastMonday(new Date(year, 7, 1))],
    );
  });
});

describe("where date-fns says otherwise, and why ours stays", () => {
  it("a birthday of 29 February is 1 March in other years, where adding years clamps to 28 February", () => {
    // reached at the start of the anniversary (Family Law Reform Act 1969, section 9), and 28 February is not it;
    // date-fns does not keep to that day either: its own count of years is 17 on it
    const born = dayFromIso("2004-02-29");
    expect(isoFromDay(birthday(born, 18))).toBe("2022-03-01");
    expect(isoOf(dates.addYears(dateOf(born), 18))).toBe("2022-02-28");
    expect(dates.differenceInYears(new Date(2022, 1, 28), dateOf(born))).toBe(17);
  });

  it("every other birthday is the same", () => {
    agree(
      fc.tuple(
        day.filter((each) => !isoFromDay(each).endsWith("-02-29")),
        fc.integer({ min: 0, max: 25 }),
      ),
      ([birth, age]) => isoFromDay(birthday(birth, age)),
      ([birth, age]) => isoOf(dates.addYears(dateOf(birth), age)),
    );
  });

  it("working days leave out the bank holidays of England, which date-fns does not know", () => {
    const from = dayFromIso("2025-04-17");
    expect(isoFromDay(addWorkingDays(from, 1))).toBe("2025-04-22");
    expect(isoOf(dates.addBusinessDays(dateOf(from), 1))).toBe("2025-04-18");
    agree(
      fc.tuple(daysBetween("1980-01-01", "2060-12-31"), fc.integer({ min: 1, max: 60 })),
      ([start, days]) => isoFromDay(addWorkingDays(start, days)),
      ([start, days]) => {
        const years = [0, 1].map((later) => calendarOf(start).year + later);
        const holidays = new Set(years.flatMap(bankHolidays).map(isoFromDay));
        let [date, left] = [dateOf(start), days];
        while (left > 0) {
          date = dates.addBusinessDays(date, 1);
          if (!holidays.has(isoOf(date))) left -= 1;
        }
        return isoOf(date);
      },
    );
  });

  it("days before the year 100 are ours alone: a Date takes their years for those of the last century", () => {
    expect(isoFromDay(addMonths(dayFromIso("0050-08-31"), 6))).toBe("0051-02-28");
    expect(dates.getYear(new Date(50, 7, 31))).toBe(1950);
  });
});
