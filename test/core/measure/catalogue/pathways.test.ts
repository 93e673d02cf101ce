import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromIso, type Figure, figuresOf, findFigure, type Return } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { beforeAll, describe, expect, it } from "vitest";
import { careReturn, leftLongAgo } from "../../../careReturn.ts";
import { describeWithOracle } from "../../../oraclePath.ts";

interface Truth {
  readonly realised: {
    readonly entryCohorts: readonly {
      readonly year: number;
      readonly within: readonly { readonly days: number; readonly leftByWay: Readonly<Record<string, number>> }[];
    }[];
    readonly returnsByWayAndYear: readonly {
      readonly year: number;
      readonly byWay: Readonly<Record<string, readonly { readonly days: number; readonly returned: number }[]>>;
    }[];
    readonly movesFirst730Days: readonly { readonly year: number; readonly movesPer1000Days: number }[];
    readonly monthsFirst24: readonly {
      readonly year: number;
      readonly periods: number;
      readonly daysByGroup: Readonly<Record<string, number>>;
    }[];
  };
}

describeWithOracle(
  "pathways/planted",
  "the measures of paths through care, in a return whose paths are known",
  (path) => {
    const { realised }: Truth = JSON.parse(readFileSync(join(path, "truth.json"), "utf8"));
    let care: Return;
    const on = (iso: string): readonly Figure[] => figuresOf(care, { asAt: dayFromIso(iso) }, { by: "all" });

    beforeAll(async () => {
      care = (await readReturnFrom([path])).return;
    });

    it("say of 2019 to 2020 what became of those who came in, a year later", () => {
      const told = realised.entryCohorts.find(({ year }) => year === 2020)?.within.find(({ days }) => days === 365);
      const figures = on("2021-03-31");
      const { home = 0, sgo = 0, cao = 0, adoption = 0 } = told?.leftByWay ?? {};
      expect(findFigure(figures, "permanent-home-12-months")).toMatchObject({ numerator: home + sgo + cao + adoption });
      const byOutcome = findFigure(figures, "permanent-home-12-months", "entry-outcome", "special-guardianship");
      expect(byOutcome).toMatchObject({ numerator: sgo });
    });

    it("say who came back of those who left in 2019 to 2020, by the way out", () => {
      const told = realised.returnsByWayAndYear.find(({ year }) => year === 2020)?.byWay ?? {};
      const returned = (way: string, length: number) => told[way]?.find(({ days }) => days === length)?.returned;
      const home = findFigure(on("2021-03-31"), "returned-12-months", "way-out", "home");
      expect(home).toMatchObject({ numerator: returned("home", 365) });
      expect(findFigure(on("2025-03-31"), "returned-60-months", "way-out", "home")).toMatchObject({
        numerator: returned("home", 1825),
      });
      expect(findFigure(on("2021-03-31"), "returned-12-months", "way-out", "adoption").symbol).toBe("z");
    });

    it("count moves and days by placement in the first two years", () => {
      const figures = on("2022-03-31");
      const moved = realised.movesFirst730Days.find(({ year }) => year === 2020)?.movesPer1000Days ?? 0;
      const rate = findFigure(figures, "moves-per-1000-days");
      expect(rate.symbol === "" ? rate.value : null).toBeCloseTo(moved, 12);
      const { periods = 1, daysByGroup } = realised.monthsFirst24.find(({ year }) => year === 2020) ?? {};
      const foster = findFigure(figures, "days-by-placement-two-years", "path-state", "foster");
      expect(foster.symbol === "" ? foster.value : null).toBeCloseTo((daysByGroup?.foster ?? 0) / periods, 9);
    });

    it("are not told before the return can", () => {
      expect(findFigure(on("2017-03-31"), "returned-24-months").symbol).toBe("x");
      expect(findFigure(on("2018-03-31"), "returned-24-months").symbol).toBe("");
    });
  },
);

describe("paths at their edges", () => {
  const asAt = dayFromIso("2019-03-31");
  /** an episode of the last year, up to which the return then tells */
  const lately = "C,01/01/2019,S,C2,U4,PR1,,";
  const figures = async (...episodes: readonly string[]) => {
    const care = await careReturn({
      episodes: [...leftLongAgo, ...episodes, lately],
      header: ["A,M,29/02/2004", "B,F,01/05/2000"],
    });
    return figuresOf(care, { asAt }, { by: "all" });
  };

  it("have a child back in care on the 365th day, and not on the 366th", async () => {
    const left = "A,01/03/2017,S,C2,U4,PR1,01/06/2017,E4A";
    const back = (day: string) => `A,${day},S,C2,U4,PR1,,`;
    expect(findFigure(await figures(left, back("01/06/2018")), "returned-12-months")).toMatchObject({ numerator: 1 });
    expect(findFigure(await figures(left, back("02/06/2018")), "returned-12-months")).toMatchObject({ numerator: 0 });
  });

  it("leave out who had turned 18 on leaving, and a child whose reason for leaving is not recorded", async () => {
    const grown = "B,01/03/2017,S,C2,U4,PR1,01/05/2018,E4A";
    const unknown = "A,01/03/2017,S,C2,U4,PR1,01/06/2017,";
    const of = findFigure(await figures(grown, unknown), "returned-6-months");
    expect(of).toMatchObject({ symbol: "z", denominator: 0 });
  });

  it("have a night in a children's home within the year, and none where the child passed through on a day", async () => {
    const episodes = (day: string) => [
      "A,01/06/2017,S,C2,U4,PR1,01/09/2017,X1",
      `A,01/09/2017,P,C2,K2,PR1,${day},X1`,
      `A,${day},P,C2,U4,PR1,,`,
    ];
    expect(findFigure(await figures(...episodes("02/09/2017")), "residential-within-year")).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(findFigure(await figures(...episodes("01/09/2017")), "residential-within-year")).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
  });

  it("leave out a child whose days had not all passed, who is not known to stay away or in care", async () => {
    // from 31 January to 31 July are 181 days, and 182 are asked for
    const care = await careReturn({
      episodes: [
        ...leftLongAgo,
        "A,01/03/2017,S,C2,U4,PR1,30/01/2019,E4A",
        "B,01/03/2017,S,C2,U4,PR1,31/01/2019,E4A",
        "C,30/01/2019,S,C2,U4,PR1,01/03/2019,E4A",
        "D,31/01/2019,S,C2,U4,PR1,,",
        "E,31/07/2019,S,C2,U4,PR1,,",
      ],
      header: ["A,M,29/02/2004", "B,F,01/05/2008", "C,F,01/05/2008", "D,M,01/05/2008"],
    });
    const told = figuresOf(care, { asAt: dayFromIso("2019-07-31") }, { by: "all" });
    expect(findFigure(told, "returned-6-months")).toMatchObject({ numerator: 0, denominator: 1 });
    expect(findFigure(told, "permanent-home-6-months")).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it("have the days of a placement without a code or with one of no list apart from those of other placements", async () => {
    const care = await careReturn({
      episodes: [
        ...leftLongAgo,
        "A,01/06/2016,S,C2,,PR1,11/06/2016,X1",
        "A,11/06/2016,P,C2,Z1,PR1,01/07/2016,X1",
        "A,01/07/2016,P,C2,U4,PR1,,",
        "B,01/06/2016,S,C2,U4,PR1,,",
        lately,
      ],
    });
    const told = figuresOf(care, { asAt }, { by: "all" });
    const days = (category: "unassigned" | "other" | "foster") =>
      findFigure(told, "days-by-placement-two-years", "path-state", category);
    expect(days("unassigned")).toMatchObject({ numerator: 10, denominator: 2 });
    expect(days("other")).toMatchObject({ numerator: 20, denominator: 2 });
    expect(days("foster")).toMatchObject({ numerator: 1430, denominator: 2 });
  });
});
