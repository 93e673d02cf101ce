import { dayNumber } from "./calendar.ts";

/**
 * What the sample must come to: figures published about Central Bedfordshire (E06000056).
 *
 * [DfE] Department for Education, Children looked after in England including adoptions, first releases for the
 *       years ending 31 March 2010 to 2017 (SFR27/2010 … SFR50/2017) and the Local Authority Interactive Tool
 *       for 2016 to 2020. Open Government Licence v3.0.
 * [CPP] Central Bedfordshire Council, Corporate Parenting Panel, 11 February 2019.
 * Where neither publishes a number it says "assumed".
 */
const day = dayNumber;

/** The day before the first day of the return; the stocks on it are assumed. */
export const BEFORE: { readonly day: number; readonly lookedAfter: number; readonly asylum: number } = {
  day: day("2009-03-31"),
  lookedAfter: 152,
  asylum: 24,
};

/** The first day of the ten years. */
export const FIRST_DAY = BEFORE.day + 1;
export const LAST_DAY: number = day("2019-03-31");
export const PANEL_DAY: number = day("2019-01-21");
export const SUMMER_DAY: number = day("2018-07-21");
export const PANEL_DAY_PLUS_6_MONTHS: number = day("2019-07-21");

/** A stretch of days up to and including `until`, and what it must come to. */
export type Window = {
  readonly until: number;
  /** Children looked after on the last day. */
  readonly lookedAfter: number;
  /** Unaccompanied asylum-seeking children among them. */
  readonly asylum: number;
  readonly starts: number;
  readonly asylumStarts: number;
  readonly guardianships: number;
  /** Asylum-seeking children whose status ends in the window while they stay in care. */
  readonly statusEnds: number;
  /** Children looked after on the last day aged under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over. */
  readonly ages: readonly number[];
};

const window = (
  until: string,
  [lookedAfter, asylum]: readonly [number, number],
  [starts, asylumStarts]: readonly [number, number],
  [guardianships, statusEnds]: readonly [number, number],
  ages: readonly number[],
): Window => ({ until: day(until), lookedAfter, asylum, starts, asylumStarts, guardianships, statusEnds, ages });

/**
 * Stocks: [DfE], first published 2010 to 2015, latest 2016 on. Asylum-seeking children: [DfE] 2011 to 2013 and 2015
 * to 2017 first published, 2018 and 2019 from the Interactive Tool; assumed 2010, and 2014, when DfE withheld a
 * number below 6. Starts: [DfE] from 2011. Guardianships: [DfE] from 2016. Ages: [DfE] 2011 to 2017. Asylum-seeking
 * starts, the rest of these, and the split of 2018-19 are assumed, but for 41 and 34 asylum-seeking children
 * [CPP], 57 leavers by 30 September 2018 [CPP], and 315 children on 21 January 2019 (233 being 73.97 per cent) [CPP].
 */
export const WINDOWS: readonly Window[] = [
  window("2010-03-31", [163, 26], [84, 15], [4, 0], [8, 22, 22, 60, 51]),
  window("2011-03-31", [176, 23], [86, 12], [5, 0], [7, 23, 23, 67, 56]),
  window("2012-03-31", [208, 16], [111, 8], [7, 0], [14, 45, 32, 72, 45]),
  window("2013-03-31", [246, 8], [125, 4], [9, 0], [23, 56, 53, 68, 46]),
  window("2014-03-31", [268, 5], [120, 4], [11, 0], [11, 56, 68, 91, 42]),
  window("2015-03-31", [274, 18], [123, 18], [14, 0], [18, 46, 67, 95, 48]),
  window("2016-03-31", [284, 37], [109, 32], [10, 0], [17, 42, 67, 93, 65]),
  window("2017-03-31", [303, 47], [129, 34], [10, 1], [9, 36, 74, 99, 85]),
  window("2018-03-31", [313, 39], [127, 26], [11, 2], [10, 37, 72, 106, 88]),
  window("2018-07-21", [320, 41], [37, 9], [3, 0], [11, 38, 72, 109, 90]),
  window("2018-09-30", [314, 38], [21, 4], [2, 0], [11, 38, 70, 109, 86]),
  window("2019-01-21", [315, 34], [34, 5], [3, 1], [11, 38, 69, 112, 85]),
  window("2019-03-31", [320, 35], [21, 6], [1, 0], [11, 38, 70, 115, 86]),
];

/** Adoption orders of a stretch of time, and the days between starting care and moving in with the family, summed. */
export type AdoptionGroup = {
  readonly from: number;
  readonly until: number;
  readonly orders: number;
  readonly daysToMoveIn: number;
};

const adoptions = (from: string, until: string, orders: number, daysToMoveIn: number): AdoptionGroup => ({
  from: day(from),
  until: day(until),
  orders,
  daysToMoveIn,
});

/**
 * Orders: [DfE] years ending March 2016 to 2020, 5 from April to September 2018 [CPP], else assumed. The days make
 * the three-year averages 542 at 31 March 2014 (adoption scorecards), and 443, 430, 390 and 390 at 31 March 2017,
 * 31 March 2018, 30 June 2018 and 30 September 2018 [CPP].
 */
export const ADOPTION_GROUPS: readonly AdoptionGroup[] = [
  adoptions("2009-04-01", "2010-03-31", 7, 4165),
  adoptions("2010-04-01", "2011-03-31", 8, 4680),
  adoptions("2011-04-01", "2012-03-31", 9, 5040),
  adoptions("2012-04-01", "2013-03-31", 9, 4905),
  adoptions("2013-04-01", "2014-03-31", 12, 6315),
  adoptions("2014-04-01", "2015-03-31", 21, 9400),
  adoptions("2015-04-01", "2015-06-30", 4, 3530),
  adoptions("2015-07-01", "2015-09-30", 4, 1420),
  adoptions("2015-10-01", "2016-03-31", 9, 3780),
  adoptions("2016-04-01", "2017-03-31", 27, 10_665),
  adoptions("2017-04-01", "2018-03-31", 12, 4685),
  adoptions("2018-04-01", "2018-06-30", 3, 900),
  adoptions("2018-07-01", "2018-09-30", 2, 640),
  adoptions("2018-10-01", "2019-03-31", 12, 4620),
  adoptions("2019-04-01", "2020-03-31", 20, 7800),
];

/** Children by where they lived on 21 January 2019: in foster placements by kind [CPP], elsewhere assumed. */
export const PANEL_HOMES: {
  readonly all: Readonly<Record<HomeGroup, number>>;
  readonly asylum: Readonly<Record<HomeGroup, number>>;
} = {
  all: {
    agency: 101,
    ownFoster: 96,
    kin: 34,
    otherAuthority: 2,
    independent: 31,
    custody: 1,
    parents: 16,
    residential: 34,
  },
  asylum: {
    agency: 5,
    ownFoster: 6,
    kin: 0,
    otherAuthority: 1,
    independent: 21,
    custody: 1,
    parents: 0,
    residential: 0,
  },
};

/** `residential` holds children's homes, schools and everything else, adoptive placements included. */
export type HomeGroup =
  | "agency"
  | "ownFoster"
  | "kin"
  | "otherAuthority"
  | "independent"
  | "custody"
  | "parents"
  | "residential";

/** Children looked after on 21 January 2019 who turn 18 by 21 July 2019 [CPP]. */
export const TURNING_18 = 21;
