import {
  type AreaOutlook,
  type AreaYear,
  backtest,
  careLeaverHistory,
  lookedAfterHistory,
  type Projection,
  projectCareLeavers,
  projectChildrenLookedAfter,
} from "@lac-analytics/core/project";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedSample } from "./publishedSample.ts";

interface Children {
  children: number;
}

const areas = ["821", "822", "823"];
const years = Array.from({ length: 8 }, (_, at) => 2018 + at);

/** Every count in its own year's release, and some of them again in a later one. */
const histories = fc
  .tuple(
    fc.array(fc.nat(500), { minLength: areas.length * years.length, maxLength: areas.length * years.length }),
    fc.array(fc.record({ cell: fc.nat(areas.length * years.length - 1), later: fc.integer({ min: 1, max: 3 }) })),
  )
  .map(([counts, revisions]) => {
    const rows = counts.map((children, at): AreaYear<Children> => {
      const year = years[at % years.length] ?? 0;
      return { area: areas[Math.floor(at / years.length)] ?? "", year, published: year, counts: { children } };
    });
    const revised = new Map(
      revisions.flatMap(({ cell, later }): [string, AreaYear<Children>][] => {
        const row = rows[cell];
        if (row === undefined) return [];
        const { area, year, counts: first } = row;
        const published = year + later;
        return [[`${cell}|${published}`, { area, year, published, counts: { children: first.children + later } }]];
      }),
    );
    return [...rows, ...revised.values()];
  });

const origins = fc.constantFrom(...years.slice(1, -1));

/** The change of the last year once more, from whatever is handed over. */
function onceMore(known: readonly AreaYear<Children>[], horizon: number): readonly AreaOutlook[] {
  const last = Math.max(...known.map(({ year }) => year));
  return areas.flatMap((area) => {
    const of = (year: number) => known.find((row) => row.area === area && row.year === year)?.counts.children ?? 0;
    return Array.from({ length: horizon }, (_, at): AreaOutlook => {
      const expected = of(last) + (at + 1) * (of(last) - of(last - 1));
      const limits = { lower80: expected - 1, upper80: expected + 1, lower95: expected - 2, upper95: expected + 2 };
      return { area, year: last + at + 1, expected, ...limits };
    });
  });
}

const options = { outcome: ({ children }: Children) => children, horizons: [1] };

/** What a forecast says, without what came. */
function saidBy<Counts>(
  history: readonly AreaYear<Counts>[],
  projection: Projection<Counts>,
  outcome: (counts: Counts) => number | undefined,
  origin: number,
) {
  return backtest(history, projection, { outcome, origins: [origin], horizons: [1] }).forecasts.map(
    ({ actual, ...said }) => said,
  );
}

describe("a projection in a back-test", () => {
  it("is handed nothing that was printed after its origin, and everything that was printed by then", () => {
    fc.assert(
      fc.property(histories, fc.uniqueArray(origins, { minLength: 1 }), (history, from) => {
        const seen: (readonly AreaYear<Children>[])[] = [];
        const recording: Projection<Children> = (known, horizon) => {
          seen.push(known);
          return onceMore(known, horizon);
        };
        backtest(history, recording, { ...options, origins: from });
        from
          .sort((a, b) => a - b)
          .forEach((origin, at) => {
            const handed = seen[at] ?? [];
            expect(handed.every(({ year, published }) => year <= origin && published <= origin)).toBe(true);
            for (const area of areas) {
              for (const year of years.filter((each) => each <= origin)) {
                const printed = history.filter(
                  (row) => row.area === area && row.year === year && row.published <= origin,
                );
                const newest = printed.reduce((a, b) => (b.published > a.published ? b : a));
                expect(handed.filter((row) => row.area === area && row.year === year)).toEqual([newest]);
              }
            }
          });
      }),
    );
  });

  it("says the same, bit for bit, whatever is printed later, revisions of earlier years among it", () => {
    fc.assert(
      fc.property(histories, origins, fc.nat(1000), (history, origin, other) => {
        const changed = history.map((row, at) =>
          row.published > origin ? { ...row, counts: { children: (other + 7 * at) % 500 } } : row,
        );
        const before = saidBy(history, onceMore, options.outcome, origin);
        expect(saidBy(changed, onceMore, options.outcome, origin)).toStrictEqual(before);
        expect(before).toHaveLength(areas.length);
      }),
    );
  });

  it("cannot change what comes by writing into what it is handed", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const vandal: Projection<Children> = (known, horizon) => {
          const said = onceMore(known, horizon);
          for (const row of known) row.counts.children = -1;
          return said;
        };
        const all = { ...options, origins: years.slice(1, -1) };
        expect(backtest(history, vandal, all)).toStrictEqual(backtest(history, onceMore, all));
      }),
    );
  });

  it("meets the origins in order of time, so that it cannot remember what was still to come", () => {
    const last: number[] = [];
    const history = years.map((year) => ({ area: "823", year, published: year, counts: { children: year % 7 } }));
    const remembering: Projection<Children> = (known, horizon) => {
      last.push(Math.max(...known.map(({ year }) => year)));
      return onceMore(known, horizon).filter(({ area }) => area === "823");
    };
    backtest(history, remembering, { ...options, origins: [2023, 2020, 2022, 2020] });
    expect(last).toEqual([2020, 2022, 2023]);
  });
});

describe("the projections of published counts", () => {
  const published = ["care-leavers.csv", "children-looked-after.csv"].flatMap(publishedSample);
  const scrambled = <Counts extends object>(
    history: readonly AreaYear<Counts>[],
    origin: number,
    factor: number,
  ): readonly AreaYear<Counts>[] =>
    history.map((row) =>
      row.published > origin
        ? {
            ...row,
            counts: Object.fromEntries(
              Object.entries(row.counts).map(([name, count]) => [name, Math.round(Number(count) * factor) + 1]),
            ) as Counts,
          }
        : row,
    );
  const factors = fc.double({ min: 0, max: 3, noNaN: true });

  it("of care leavers, say the same whatever comes later", () => {
    const history = careLeaverHistory(published);
    fc.assert(
      fc.property(fc.constantFrom(2021, 2022, 2023, 2024), factors, (origin, factor) => {
        const said = (rows: typeof history) =>
          saidBy(
            rows,
            (known, horizon) => projectCareLeavers(known, { horizon }),
            (counts) => counts.aged19to21,
            origin,
          );
        expect(said(scrambled(history, origin, factor))).toStrictEqual(said(history));
      }),
      { numRuns: 8 },
    );
  });

  it("of children looked after, say the same whatever comes later", () => {
    const history = lookedAfterHistory(published);
    fc.assert(
      fc.property(fc.constantFrom(2018, 2020, 2022, 2024), factors, (origin, factor) => {
        const said = (rows: typeof history) =>
          saidBy(
            rows,
            (known, horizon) => projectChildrenLookedAfter(known, { horizon }),
            ({ lookedAfter }) => lookedAfter,
            origin,
          );
        expect(said(scrambled(history, origin, factor))).toStrictEqual(said(history));
      }),
      { numRuns: 8 },
    );
  });
});
