import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type CarePath,
  carePaths,
  type Day,
  dayFromIso,
  figuresOf,
  findFigure,
  lookedAfterOn,
  outcomeWithin,
  type PathState,
  type Period,
  pathDays,
  pathMoves,
  placementStateOf,
  type Return,
  reportingYearPeriod,
  returnWithin,
  timeAway,
  type WayOut,
} from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { eventsWatched, kaplanMeier } from "@lac-analytics/core/stats";
import { beforeAll, expect, it } from "vitest";
import { describeWithOracle } from "../../oraclePath.ts";

type Counts = Readonly<Record<string, number>>;

interface Left {
  readonly days: number;
  readonly observable: number;
  readonly leftByWay: Counts;
  readonly stillInCare: number;
  readonly notYetObservable: number;
}

interface Back {
  readonly days: number;
  readonly observable: number;
  readonly returned: number;
  readonly turned18WithoutReturn: number;
  readonly stillAwayUnder18: number;
  readonly cannotReturn: number;
  readonly notYetObservable: number;
}

interface Moved {
  readonly periods: number;
  readonly personDays: number;
  readonly moves: number;
}

interface Months {
  readonly periods: number;
  readonly daysByGroup: Counts;
}

interface Truth {
  readonly window: { readonly first: string; readonly last: string };
  readonly planted: { readonly returnBy: Readonly<Record<string, readonly number[]>> };
  readonly realised: {
    readonly rows: { readonly periods: number; readonly periodsWithoutKnownStart: number };
    readonly stock: readonly { readonly on: string; readonly children: number; readonly byGroup: Counts }[];
    readonly flows: readonly {
      readonly year: number;
      readonly startsOfPeriods: number;
      readonly childrenStarting: number;
      readonly endsOfPeriods: number;
      readonly childrenCeasing: number;
      readonly endsByWay: Counts;
    }[];
    readonly entryCohorts: readonly {
      readonly year: number;
      readonly periods: number;
      readonly within: readonly Left[];
    }[];
    readonly returnsByWay: Readonly<Record<string, { readonly leavings: number; readonly within: readonly Back[] }>>;
    readonly returnsByWayAndYear: readonly {
      readonly year: number;
      readonly byWay: Readonly<Record<string, readonly Back[]>>;
    }[];
    readonly movesFirst730Days: readonly (Moved & { readonly year: number })[];
    readonly movesFirst730DaysByFirstGroup: Readonly<Record<string, Moved>>;
    readonly monthsFirst24: readonly (Months & { readonly year: number })[];
    readonly monthsFirst24ByFirstGroup: Readonly<Record<string, Months>>;
  };
}

/** The names that the truth has for ways out and for kinds of placement. */
const wayNames: Readonly<Record<WayOut, string>> = {
  home: "home",
  "special-guardianship": "sgo",
  "child-arrangements": "cao",
  adoption: "adoption",
  independence: "independent",
  "turned-18": "eighteen",
  died: "died",
  other: "other",
};
const stateNames: Readonly<Record<PathState | "unassigned", string>> = {
  kin: "kinship",
  foster: "foster",
  residential: "residential",
  supported: "semi",
  parents: "parents",
  adoptive: "adoptive",
  other: "other",
  out: "left",
  unassigned: "unassigned",
};

function tally(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Counts of which those that are nought may be left out. */
function expectCounts(actual: Counts, expected: Counts): void {
  const present = (counts: Counts) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
  expect(present(actual)).toEqual(present(expected));
}

describeWithOracle("pathways/planted", "a return of ten years whose paths are known", (path) => {
  const { window, planted, realised }: Truth = JSON.parse(readFileSync(join(path, "truth.json"), "utf8"));
  const lastDay: Day = dayFromIso(window.last);
  let care: Return;
  let paths: readonly CarePath[];
  const enteredIn = ({ from, to }: Period): readonly CarePath[] =>
    paths.filter(({ isStartKnown, start }) => isStartKnown && start >= from && start <= to);
  const leftIn = ({ from, to }: Period): readonly CarePath[] =>
    paths.filter(({ wayOut, end }) => wayOut !== null && end >= from && end <= to);
  const known: Period = { from: dayFromIso(window.first), to: lastDay };
  const wayOf = ({ wayOut }: CarePath): string => (wayOut === null ? "" : wayNames[wayOut]);

  beforeAll(async () => {
    care = (await readReturnFrom([path])).return;
    paths = carePaths(care);
  });

  it("has its periods of care, of which some had begun before", () => {
    expect(paths).toHaveLength(realised.rows.periods);
    expect(paths.filter(({ isStartKnown }) => !isStartKnown)).toHaveLength(realised.rows.periodsWithoutKnownStart);
  });

  it.each(realised.stock)("knows who was in care on $on, and where", ({ on, children, byGroup }) => {
    const day = dayFromIso(on);
    const stateOf = placementStateOf(care);
    const rows = [...lookedAfterOn(care, day)];
    expect(rows).toHaveLength(children);
    expectCounts(tally(rows.map((row) => stateNames[stateOf(row) ?? "unassigned"] ?? "")), byGroup);
    expect(findFigure(figuresOf(care, { asAt: day }), "cla-number").numerator).toBe(children);
  });

  it.each(realised.flows)("knows who came and who left in $year, and the ways out", (flow) => {
    const year = reportingYearPeriod(flow.year);
    const [entered, left] = [enteredIn(year), leftIn(year)];
    expect([entered.length, left.length]).toEqual([flow.startsOfPeriods, flow.endsOfPeriods]);
    const children = (some: readonly CarePath[]): number => new Set(some.map(({ child }) => child)).size;
    expect([children(entered), children(left)]).toEqual([flow.childrenStarting, flow.childrenCeasing]);
    expectCounts(tally(left.map(wayOf)), flow.endsByWay);
  });

  it("covers with its intervals what was planted of coming back, but where chance misses", () => {
    const covered = Object.entries(planted.returnBy).flatMap(([way, chances]) => {
      const left = leftIn(known).filter(
        (one) => wayOf(one) === way && one.wayOut !== "adoption" && one.wayOut !== "died",
      );
      const away = left.flatMap((one) => timeAway(one, lastDay) ?? []);
      if (chances.every((chance) => chance === 0) || away.length === 0) return [];
      // the process drew who would come back whatever the age, and dropped who would after 18: these are cut off there
      const { steps } = kaplanMeier(away.map(({ exit, cause }) => ({ exit, event: cause === "returned" })));
      return [365, 730, 1826].map((days, at) => {
        const step = steps.findLast(({ time }) => time <= days);
        const back = 1 - (chances[at] ?? Number.NaN);
        return back >= (step?.lower ?? Number.NaN) && back <= (step?.upper ?? Number.NaN);
      });
    });
    // five ways at three distances, of which those of one way go together
    expect(covered).toHaveLength(15);
    expect(covered.filter((isCovered) => !isCovered).length).toBeLessThanOrEqual(2);
  });

  it.each(realised.entryCohorts)("knows what became of those who came in $year", ({ year, periods, within }) => {
    const entered = enteredIn(reportingYearPeriod(year));
    expect(entered).toHaveLength(periods);
    for (const { days, observable, leftByWay, stillInCare, notYetObservable } of within) {
      const outcomes = entered.map((one) => outcomeWithin(one, days, lastDay));
      const told = outcomes.filter((outcome) => outcome !== null);
      expect(told).toHaveLength(observable);
      expect(outcomes.length - told.length).toBe(notYetObservable);
      expect(told.filter((outcome) => outcome === "in-care")).toHaveLength(stillInCare);
      const left = told.filter((outcome) => outcome !== "in-care" && outcome !== "not-recorded");
      expectCounts(tally(left.map((way) => wayNames[way])), leftByWay);
    }
  });

  const expectBack = (left: readonly CarePath[], within: readonly Back[]): void => {
    for (const told of within) {
      const outcomes = left.map((one) => returnWithin(one, told.days, lastDay));
      expectCounts(tally(outcomes.map((outcome) => outcome ?? "not-yet")), {
        returned: told.returned,
        "turned-18": told.turned18WithoutReturn,
        away: told.stillAwayUnder18,
        "cannot-return": told.cannotReturn,
        "not-yet": told.notYetObservable,
      });
    }
  };

  it.each(Object.entries(realised.returnsByWay))(
    "knows who came back that had left by %s",
    (way, { leavings, within }) => {
      const left = leftIn(known).filter((one) => wayOf(one) === way);
      expect(left).toHaveLength(leavings);
      expectBack(left, within);
    },
  );

  it.each(realised.returnsByWayAndYear)("knows who came back of those who left in $year", ({ year, byWay }) => {
    for (const [way, within] of Object.entries(byWay)) {
      expectBack(
        leftIn(reportingYearPeriod(year)).filter((one) => wayOf(one) === way),
        within,
      );
    }
  });

  const movesOf = (entered: readonly CarePath[]) => eventsWatched(entered.map(pathMoves(care, lastDay)), 730);

  it.each(realised.movesFirst730Days)("counts the moves of those who came in $year", ({ year, personDays, moves }) => {
    expect(movesOf(enteredIn(reportingYearPeriod(year)))).toEqual({ events: moves, watched: personDays });
  });

  it.each(Object.entries(realised.movesFirst730DaysByFirstGroup))(
    "counts the moves of those placed in %s at first",
    (group, { periods, personDays, moves }) => {
      const stateOf = placementStateOf(care);
      const entered = enteredIn(known).filter(
        ({ firstRow }) => stateNames[stateOf(firstRow) ?? "unassigned"] === group,
      );
      expect(entered).toHaveLength(periods);
      expect(movesOf(entered)).toEqual({ events: moves, watched: personDays });
    },
  );

  const daysOf = (entered: readonly CarePath[]): Counts => {
    const days: Record<string, number> = {};
    for (const byState of entered.map(pathDays(care, 730))) {
      for (const [state, length] of byState) days[stateNames[state]] = (days[stateNames[state]] ?? 0) + length;
    }
    return days;
  };

  it.each(realised.monthsFirst24)("knows where those who came in $year were for two years", ({ year, daysByGroup }) => {
    expectCounts(daysOf(enteredIn(reportingYearPeriod(year))), daysByGroup);
  });

  it.each(Object.entries(realised.monthsFirst24ByFirstGroup))(
    "knows where those placed in %s at first were for two years",
    (group, { periods, daysByGroup }) => {
      const stateOf = placementStateOf(care);
      const entered = enteredIn(known).filter(
        ({ firstRow, start }) =>
          stateNames[stateOf(firstRow) ?? "unassigned"] === group &&
          realised.monthsFirst24.some(({ year }) => isIn(year, start)),
      );
      expect(entered).toHaveLength(periods);
      expectCounts(daysOf(entered), daysByGroup);
    },
  );
});

function isIn(year: number, day: Day): boolean {
  const { from, to } = reportingYearPeriod(year);
  return day >= from && day <= to;
}
