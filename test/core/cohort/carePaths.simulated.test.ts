import {
  type CarePath,
  carePaths,
  type Day,
  dayFromIso,
  figuresOf,
  findFigure,
  outcomeWithin,
  type PathState,
  type Period,
  pathDays,
  pathMoves,
  pathStays,
  placementStates,
  type Return,
  reportingYearPeriod,
  returnWithin,
  timeAway,
  type WayOut,
} from "@lac-analytics/core";
import { cumulativeIncidence, eventsWatched, rateOverTime, stateOccupation } from "@lac-analytics/core/stats";
import { beforeAll, describe, expect, it } from "vitest";
import {
  chanceOfLeaving,
  chancesAfter,
  lastDayOf,
  type Planted,
  type PlantedPath,
  plantedReturn,
} from "./plantedReturn.ts";

const quiet: Planted = {
  entriesAYear: 60,
  years: 6,
  begin: { kin: 0.2, foster: 0.6, residential: 0.2 },
  // every kind is left for another placement as often, so that moves come at one rate
  move: {
    kin: { foster: 0.0012, kin: 0.0008 },
    foster: { foster: 0.001, residential: 0.0006, kin: 0.0004 },
    residential: { foster: 0.0012, residential: 0.0008 },
  },
  leave: { home: 0.0012, "special-guardianship": 0.0004, "child-arrangements": 0.0002, other: 0.0002, died: 0.00001 },
  back: { home: 0.0006, "special-guardianship": 0.0002 },
  isUntidy: false,
};
const restless: Planted = {
  ...quiet,
  entriesAYear: 90,
  move: {
    kin: { foster: 0.004, residential: 0.002 },
    foster: { foster: 0.003, kin: 0.001, residential: 0.002 },
    residential: { residential: 0.004, foster: 0.001, supported: 0.001 },
    supported: { supported: 0.006 },
  },
  leave: { home: 0.003, independence: 0.001, adoption: 0.0005 },
  back: { home: 0.003, independence: 0.001 },
  isUntidy: true,
};
const few: Planted = { ...quiet, entriesAYear: 25, isUntidy: true };

const first = dayFromIso("2015-04-01");

/** The numbers by which what came about is held against what is read from the return. */
function counted(planted: Planted, paths: readonly PlantedPath[]) {
  const last = lastDayOf(planted);
  const within = (days: number) => paths.filter(({ start }) => start + days <= last);
  const left = (way: WayOut, days: number) =>
    within(days).filter((path) => path.way === way && (path.end ?? 0) - path.start <= days).length;
  const back = (way: WayOut, days: number) =>
    paths.filter(
      ({ end, way: of, back: day }) =>
        of === way && (end ?? 0) + days <= last && (day ?? Infinity) <= (end ?? 0) + days,
    ).length;
  const watched = paths.map(({ start, end }) => Math.min(730, (end ?? last) - start));
  const moves = paths.flatMap(({ start, stays, end }) =>
    stays.slice(1).filter(({ from }) => from - start <= 730 && from < (end ?? Infinity)),
  );
  const fosterDays = paths.reduce(
    (sum, { start, stays, end }) =>
      stays.reduce((days, { state, from }, at) => {
        // who is in care still counts as in it until the end of the window, as in those of whom it is known
        const until = Math.min(stays[at + 1]?.from ?? end ?? Infinity, start + 730);
        return state === "foster" ? days + Math.max(0, until - from) : days;
      }, sum),
    0,
  );
  return {
    paths: paths.length,
    home182: left("home", 182),
    home365: left("home", 365),
    guardians730: left("special-guardianship", 730),
    back365: back("home", 365),
    back730: back("home", 730),
    watched: watched.reduce((sum, days) => sum + days, 0),
    moves: moves.length,
    fosterDays,
  };
}

/** The same numbers, read from the return. */
function read(care: Return, lastDay: Day): ReturnType<typeof counted> {
  const paths = carePaths(care);
  const left = (way: WayOut, days: number) => paths.filter((one) => outcomeWithin(one, days, lastDay) === way).length;
  const back = (days: number) =>
    paths.filter((one) => one.wayOut === "home" && returnWithin(one, days, lastDay) === "returned").length;
  const { events, watched } = eventsWatched(paths.map(pathMoves(care, lastDay)), 730);
  return {
    paths: paths.length,
    home182: left("home", 182),
    home365: left("home", 365),
    guardians730: left("special-guardianship", 730),
    back365: back(365),
    back730: back(730),
    watched,
    moves: events,
    fosterDays: paths.map(pathDays(care, 730)).reduce((sum, days) => sum + (days.get("foster") ?? 0), 0),
  };
}

/** Whether each estimate from a return has its interval round what was planted. */
function covered(planted: Planted, care: Return, lastDay: Day): Readonly<Record<string, boolean>> {
  const paths = carePaths(care);
  const watched: Period = { from: first, to: lastDay };
  const holds = (
    limits: { readonly lower?: number | null; readonly upper?: number | null } | undefined,
    truth: number,
  ) => (limits?.lower ?? Number.NaN) <= truth && truth <= (limits?.upper ?? Number.NaN);
  const curve = (durations: Parameters<typeof cumulativeIncidence>[0], cause: string, days: number) =>
    cumulativeIncidence(durations)
      .find((each) => each.cause === cause)
      ?.steps.findLast(({ time }) => time <= days);
  const leaving = paths.map(({ start, end, wayOut }) =>
    wayOut === null ? { exit: lastDay - start, cause: null } : { exit: end - start, cause: wayOut },
  );
  const away = paths.filter(({ wayOut }) => wayOut === "home").flatMap((one: CarePath) => timeAway(one, lastDay) ?? []);
  const backBy = (days: number) => 1 - Math.exp(-(planted.back.home ?? 0) * days);
  const stays = paths.flatMap(pathStays(care, watched));
  const start = chancesAfter(planted, 0);
  const states: readonly PathState[] = [...placementStates, "out"];
  const [occupied] = stateOccupation(stays, [365], { states, start });
  const { events, watched: days } = eventsWatched(paths.map(pathMoves(care, lastDay)), 730);
  const moving = Object.values(planted.move.foster ?? {}).reduce((sum, each) => sum + each, 0);
  const all = moving + Object.values(planted.leave).reduce((sum, each) => sum + each, 0);
  const year = reportingYearPeriod(2015 + planted.years);
  const measured = findFigure(figuresOf(care, { asAt: year.to }), "returned-12-months");
  return {
    "back in a year": holds(curve(away, "returned", 365), backBy(365)),
    "back in two years": holds(curve(away, "returned", 730), backBy(730)),
    "home in half a year": holds(curve(leaving, "home", 182), chanceOfLeaving(planted, "home", 182)),
    "home in a year": holds(curve(leaving, "home", 365), chanceOfLeaving(planted, "home", 365)),
    "home in two years": holds(curve(leaving, "home", 730), chanceOfLeaving(planted, "home", 730)),
    "foster after a year": holds(
      occupied?.states.find(({ state }) => state === "foster"),
      chancesAfter(planted, 365).foster,
    ),
    "out after a year": holds(
      occupied?.states.find(({ state }) => state === "out"),
      chancesAfter(planted, 365).out,
    ),
    moves: holds(rateOverTime(events, days, { per: 1 }), ((1 - Math.exp(-all)) * moving) / all),
    // of one year's entrants alone, by Wilson
    "the measure of coming back": measured.symbol === "" && holds(measured, 100 * shareBack(planted)),
  };
}

/** Of all who leave and can come back, the share who do within a year. */
function shareBack({ leave, back }: Planted): number {
  const ways = (Object.entries(leave) as [WayOut, number][]).filter(([way]) => way !== "died" && way !== "adoption");
  const all = ways.reduce((sum, [, hazard]) => sum + hazard, 0);
  return ways.reduce((sum, [way, hazard]) => sum + (hazard / all) * (1 - Math.exp(-(back[way] ?? 0) * 365)), 0);
}

const returns = 30;

// counts must be what was drawn; a second council of other parameters, and one of few children, are as good a test as the first
describe.each([
  ["quiet", quiet],
  ["restless, whose rows are untidy", restless],
  ["small, whose rows are untidy", few],
])("a made-up council that is %s", (_, planted) => {
  const lastDay = reportingYearPeriod(2015 + planted.years).to;
  let made: readonly {
    readonly cameAbout: ReturnType<typeof counted>;
    readonly told: ReturnType<typeof read>;
    readonly holds: ReturnType<typeof covered>;
  }[];

  beforeAll(async () => {
    made = await Promise.all(
      Array.from({ length: returns }, async (_, seed) => {
        const { care, paths } = await plantedReturn(planted, seed + 1);
        return {
          cameAbout: counted(planted, paths),
          told: read(care, lastDay),
          holds: covered(planted, care, lastDay),
        };
      }),
    );
  });

  it("has in its return exactly what came about", () => {
    for (const { cameAbout, told } of made) expect(told).toEqual(cameAbout);
  });

  it("has estimates whose intervals of 95% hold what was planted about 95 times of 100", () => {
    const names = Object.keys(made[0]?.holds ?? {});
    expect(names).toHaveLength(9);
    const times = names.map((name) => made.filter(({ holds }) => holds[name] === true).length);
    // of 30 at 95 of 100, fewer than 24 come once in fifteen hundred times
    expect(names.filter((_, at) => (times[at] ?? 0) < 24)).toEqual([]);
    const share = times.reduce((sum, each) => sum + each, 0) / (names.length * returns);
    expect(share).toBeGreaterThan(0.92);
    expect(share).toBeLessThan(0.98);
  });
});
