import { describe, expect, it } from "vitest";
import { type CareRows, leftLongAgo } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const year = "2019-03-31";

/** Child `child` in care from `entered`, ordered, moved in with adopters, and adopted. */
const adopted = (
  child: string,
  entered: string,
  ordered: string,
  movedIn: string,
  made: string,
  place = "A6",
  reason = "E12",
): readonly string[] => [
  `${child},${entered},S,C1,U5,PR1,${ordered},X1,N1`,
  `${child},${ordered},L,E1,U5,PR1,${movedIn},X1,N1`,
  `${child},${movedIn},${place === "A5" ? "T" : "P"},E1,${place},PR1,${made},${reason},N1`,
];

const rows: CareRows = {
  episodes: [
    ...adopted("A", "01/01/2017", "01/06/2017", "01/01/2018", "01/06/2018"), // 365 days to moving in, adopted this year
    ...adopted("B", "01/01/2016", "01/07/2016", "03/03/2017", "01/09/2017", "A6", "E11"), // 427 days, the year before
    ...adopted("C", "01/01/2016", "01/07/2016", "01/01/2017", "01/04/2017", "A5"), // 366 days by its carers, two years before
    ...adopted("D", "01/01/2014", "01/07/2014", "01/01/2015", "31/03/2016"), // four years before
    "E,01/01/2018,S,V2,U6,PR1,01/08/2018,E4A",
    "F,01/01/2018,S,V2,U5,PR1,01/08/2018,E11",
    "G,01/01/2018,S,V2,U6,PR1,01/08/2018,E45",
    "H,01/01/2018,S,V2,U6,PR1,01/08/2018,E43",
  ],
  header: ["A,1,01/05/2016,WBRI", "B,2,01/01/2016,MWAS", "C,1,01/01/2012,WBRI"],
  adopted: ["A,,01/12/2017,0", "B,,01/06/2016,0", "C,,01/10/2016,1"],
  decisions: ["A,02/01/2017,,", "B,01/05/2016,,", "C,01/05/2016,,"],
};

describe("adopted-number and the shares of leavers", () => {
  it("count adoptions and guardianship among those who left in the year", async () => {
    expect(await figureFrom(rows, "adopted-number", year)).toMatchObject({ value: 2 });
    expect(await figureFrom(rows, "adopted-share", year)).toMatchObject({ numerator: 2, denominator: 5, value: 40 });
    expect(await figureFrom(rows, "sgo-share", year)).toMatchObject({ numerator: 2, denominator: 5 });
    expect(await figureFrom(rows, "adoption-order-type-share", year, ["adoption-order", "unopposed"])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    expect(await countsFrom(rows, "sgo-type-share", year, "sgo")).toMatchObject({
      "former-foster-relative": 1,
      "former-foster-unsplit": 1,
      "other-other": 0,
    });
  });

  it("take age at the order", async () => {
    expect(await countsFrom(rows, "adopted-number", year, "age")).toMatchObject({ "1-4": 1, "5-9": 1 });
  });
});

describe("adoption-a1", () => {
  it("is one mean pooled over three years", async () => {
    // A 365 days, B 427, C 366; D is outside the window, F has no placement for adoption
    expect(await figureFrom(rows, "adoption-a1", year)).toMatchObject({
      value: (365 + 427 + 366) / 3,
      numerator: 365 + 427 + 366,
      denominator: 3,
      periodStart: "2016-04-01",
      periodEnd: "2019-03-31",
      unit: "days",
      method: "Student t",
    });
  });

  it("may end on any date", async () => {
    const later: CareRows = { ...rows, episodes: [...rows.episodes, "I,01/08/2018,S,V2,U6,PR1,01/05/2020,E4A"] };
    expect(await figureFrom(later, "adoption-a1", "2018-06-30")).toMatchObject({
      periodStart: "2015-07-01",
      denominator: 4,
    });
    expect(await figureFrom(later, "adoption-a1", "2020-04-01")).toMatchObject({
      periodStart: "2017-04-02",
      denominator: 2,
    });
    expect(await figureFrom(later, "adoption-a1", "2020-03-31")).toMatchObject({
      periodStart: "2017-04-01",
      denominator: 3,
    });
  });

  it("is split by age on coming into care", async () => {
    expect(await figureFrom(rows, "adoption-a1", year, ["age-adoption-start", "under-1"])).toMatchObject({
      denominator: 2,
      value: 396,
    });
    // C alone
    expect(await figureFrom(rows, "adoption-a1", year, ["age-adoption-start", "4"])).toEqual({
      measure: "adoption-a1",
      periodStart: "2016-04-01",
      periodEnd: year,
      authority: "",
      breakdown: "age-adoption-start",
      category: "4",
      unit: "days",
      denominator: 1,
      symbol: "z",
      note: "too few children for a mean",
    });
  });

  it("has no meaning where nobody was adopted", async () => {
    const left: CareRows = { episodes: [...rows.episodes, "Z,01/01/2008,S,C2,U4,PR1,01/05/2009,E4A"] };
    expect(await figureFrom(left, "adoption-a1", "2012-03-31")).toMatchObject({ symbol: "z", denominator: 0 });
  });

  it("is not known of years before those that were read", async () => {
    expect(await figureFrom(rows, "adoption-a1", "2012-03-31")).toMatchObject({
      symbol: "x",
      note: "the return does not cover the day: it is of 2015-04-01 to 2019-03-31",
    });
  });

  it("is of the part that the return holds, and says so, where it does not hold all three years", async () => {
    // A, F, G and H left in 2018-19, and Q in it too: one year's return, of which A and Q were adopted
    const oneYear: CareRows = {
      episodes: [
        ...adopted("A", "01/01/2017", "01/06/2017", "01/01/2018", "01/06/2018"),
        ...adopted("Q", "01/01/2017", "01/06/2017", "03/01/2018", "01/06/2018"),
      ],
    };
    expect(await figureFrom(oneYear, "adoption-a1", year)).toMatchObject({
      value: 366,
      denominator: 2,
      partial: true,
      note: "it looks back to 2016-04-01, and no earlier return was read, so that it counts only what came from 2018-04-01 on",
    });
    expect(await figureFrom(rows, "adoption-a1", year)).not.toHaveProperty("partial");
  });

  it("has no limit below nought, as no wait is", async () => {
    // 10 and 590 days: mean 300, sd 410.12, t(0.975, 1) 12.706: 300 -/+ 3684.8
    const apart: CareRows = {
      episodes: [
        ...adopted("A", "01/01/2017", "05/01/2017", "11/01/2017", "01/06/2018"),
        ...adopted("B", "01/01/2017", "01/06/2017", "14/08/2018", "01/12/2018"),
      ],
    };
    const figure = await figureFrom(apart, "adoption-a1", year);
    expect(figure).toMatchObject({ value: 300, lower: 0 });
    expect(figure.symbol === "" && figure.upper).toBeCloseTo(3984.8, 1);
  });
});

describe("adoption-a10", () => {
  it("stops the clock where foster carers who adopted took the child in", async () => {
    // C was with the carers from the first day
    expect(await figureFrom(rows, "adoption-a10", year)).toMatchObject({ numerator: 365 + 427 + 0, denominator: 3 });
  });
});

describe("adoption-a2", () => {
  it("is from the order to the match, a match before the order being no days", async () => {
    // A 183 days, B matched before the order, C 92 days
    expect(await figureFrom(rows, "adoption-a2", year)).toMatchObject({ numerator: 183 + 0 + 92, denominator: 3 });
  });

  it("counts from the order that is chosen where one was made again", async () => {
    const again: CareRows = {
      // twins, since one child makes no mean
      episodes: ["A", "B"].flatMap((twin) => [
        `${twin},01/02/2017,S,C1,U6,PR1,01/06/2017,X1`,
        `${twin},01/06/2017,L,E1,U6,PR1,01/08/2017,X1`,
        `${twin},01/08/2017,L,C2,U6,PR1,01/09/2017,X1`,
        `${twin},01/09/2017,L,E1,U6,PR1,01/12/2017,X1`,
        `${twin},01/12/2017,P,E1,A6,PR1,01/06/2018,E12`,
      ]),
      adopted: ["A,,01/10/2017", "B,,01/10/2017"],
    };
    expect(await figureFrom(again, "adoption-a2", year)).toMatchObject({ value: 122 });
    const choices = { orderToPlace: "last" } as const;
    expect(await figureFrom(again, "adoption-a2", year, ["total", "total"], { choices })).toMatchObject({ value: 30 });
  });

  it("leaves out children without an order or a match, or never placed", async () => {
    const wanting: CareRows = {
      episodes: [
        "A,01/01/2017,S,V2,U5,PR1,01/12/2017,X1",
        "A,01/12/2017,P,V2,A4,PR1,01/06/2018,E11",
        ...adopted("B", "01/01/2017", "01/06/2017", "01/01/2018", "01/06/2018"),
        "C,01/01/2017,S,E1,U5,PR1,01/06/2018,E11",
        "Z,01/01/2008,S,C2,U4,PR1,01/05/2009,E4A", // so that the three years are held
      ],
      adopted: ["A,,01/11/2017", "C,,01/11/2017"],
    };
    expect(await figureFrom(wanting, "adoption-a2", year)).toMatchObject({ symbol: "z", denominator: 0 });
  });
});

describe("adoption-a3", () => {
  it("counts fewer than 426 days, or fewer than 14 months", async () => {
    expect(await figureFrom(rows, "adoption-a3", year)).toMatchObject({ numerator: 2, denominator: 3 });
    // from 1 January 2016, 426 days are over on 2 March 2017 and 14 months on 1 March 2017
    const edge: CareRows = { episodes: [...adopted("A", "01/01/2016", "01/07/2016", "01/03/2017", "01/06/2018")] };
    expect(await figureFrom(edge, "adoption-a3", year)).toMatchObject({ numerator: 1 });
    const choices = { adoptionThreshold: "14-months" } as const;
    expect(await figureFrom(edge, "adoption-a3", year, ["total", "total"], { choices })).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
  });

  it("takes in the children who still wait with a decision, unless they are left out by choice", async () => {
    const waiting: CareRows = {
      episodes: [
        ...rows.episodes,
        "W,01/01/2018,S,E1,U6,PR1,,",
        "X,01/06/2018,S,C1,U6,PR1,,",
        "Y,01/06/2018,S,E1,A6,PR1,,",
      ],
      decisions: ["W,01/06/2018,,", "X,01/09/2018,,", "Y,01/09/2018,,"],
    };
    // W has waited 454 days and X 303; Y is placed
    expect(await figureFrom(waiting, "adoption-a3", year)).toMatchObject({ numerator: 3, denominator: 5 });
    const choices = { adoptionStillWaiting: "left-out" } as const;
    expect(await figureFrom(waiting, "adoption-a3", year, ["total", "total"], { choices })).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });
});

describe("adoption-placed-12-months", () => {
  it("is of all adopted in the year, from the decision to moving in", async () => {
    // A moved in 364 days after the decision; F has neither
    expect(await figureFrom(rows, "adoption-placed-12-months", year, ["age-adoption-start", "under-1"])).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    const later: CareRows = { ...rows, decisions: ["A,01/01/2017,,", "B,01/05/2016,,", "C,01/05/2016,,"] };
    expect(await figureFrom(later, "adoption-placed-12-months", year, ["age-adoption-start", "under-1"])).toMatchObject(
      { numerator: 0, denominator: 1 },
    );
  });

  it("does not take a decision that is not known for one that was late", async () => {
    const undecided: CareRows = { episodes: rows.episodes, header: ["A,1,01/05/2016,WBRI"] };
    expect(
      await figureFrom(undecided, "adoption-placed-12-months", year, ["age-adoption-start", "under-1"]),
    ).toMatchObject({ symbol: "x", note: "the decision or the move of 1 of them is not known" });
  });
});

describe("adoption-interval-mean", () => {
  it("gives the mean of each interval of children adopted in the year", async () => {
    const days = {
      "entry-decision": 1,
      "decision-match": 333,
      "match-placed": 31,
      "entry-placed": 365,
      "placed-adopted": 151,
    };
    // A and a twin of A's
    const twins: CareRows = {
      ...rows,
      episodes: [...rows.episodes, ...adopted("T", "01/01/2017", "01/06/2017", "01/01/2018", "01/06/2018")],
      header: [...(rows.header ?? []), "T,1,01/05/2016,WBRI"],
      adopted: [...(rows.adopted ?? []), "T,,01/12/2017"],
      decisions: [...(rows.decisions ?? []), "T,02/01/2017,,"],
    };
    for (const [interval, value] of Object.entries(days)) {
      expect(await figureFrom(twins, "adoption-interval-mean", year, ["adoption-interval", interval])).toMatchObject({
        value,
        denominator: 2,
      });
    }
    // F too, of whom only the ends are known: 516 of A and of T, and 212 days
    expect(
      await figureFrom(twins, "adoption-interval-mean", year, ["adoption-interval", "entry-adopted"]),
    ).toMatchObject({ value: (516 + 516 + 212) / 3, denominator: 3 });
    expect(await figureFrom(twins, "adoption-interval-mean", year, ["age-adoption-start", "under-1"])).toMatchObject({
      value: 516,
    });
  });
});

describe("adoption-pipeline", () => {
  const events: CareRows = {
    episodes: [
      ...leftLongAgo,
      "A,01/01/2018,S,C1,U6,PR1,01/06/2018,X1",
      "A,01/06/2018,L,E1,U6,PR1,01/09/2018,X1",
      "A,01/09/2018,P,E1,A6,PR4,01/03/2019,E12",
      "B,01/01/2018,S,C1,U6,PR1,01/06/2018,X1",
      "B,01/06/2018,L,E1,U6,PR1,,",
      "C,01/01/2017,S,E1,U6,PR1,,",
    ],
    adopted: ["A,01/05/2018,01/08/2018"],
    decisions: ["A,01/05/2018,,", "B,01/05/2018,01/10/2018,RD3", "C,01/01/2017,01/12/2018,RD1"],
  };

  it("counts children with each event in the period", async () => {
    expect(await countsFrom(events, "adoption-pipeline", year, "adoption-stage")).toEqual({
      plan: 2,
      "placement-order": 2,
      matched: 1,
      placed: 1,
      adopted: 1,
      reversed: 2,
    });
  });

  it("knows the matches of children since adopted alone: at least so many, and nought of them is not known", async () => {
    const matched = (asAt: string) => figureFrom(events, "adoption-pipeline", asAt, ["adoption-stage", "matched"]);
    expect(await matched(year)).toMatchObject({
      value: 1,
      partial: true,
      note: "known only of children since adopted",
    });
    // in the year to 31 March 2018 A was not matched, and B and C may have been
    expect(await matched("2018-03-31")).toMatchObject({
      symbol: "x",
      note: "known only of children since adopted",
    });
    expect(await figureFrom(events, "adoption-pipeline", year, ["match-source", "own"])).toMatchObject({ symbol: "x" });
    expect(await figureFrom(events, "adoption-pipeline", year, ["adoption-stage", "placed"])).toMatchObject({
      value: 1,
      note: "",
    });
    expect(await figureFrom(events, "adoption-pipeline", year, ["adoption-stage", "placed"])).not.toHaveProperty(
      "partial",
    );
  });

  it("says whose adopters were matched, and why decisions were reversed", async () => {
    expect(await countsFrom(events, "adoption-pipeline", year, "match-source")).toMatchObject({ external: 1 });
    expect(await countsFrom(events, "adoption-pipeline", year, "reversal-reason")).toEqual({
      RD1: 1,
      RD2: 0,
      RD3: 1,
      RD4: 0,
    });
  });
});

describe("adoption-status-number", () => {
  it("holds decisions before the first episode of a return of one year, which does not hold the start of care", async () => {
    const decided: CareRows = {
      episodes: ["A,01/09/2017,P,E1,A6,PR1,,", "B,01/09/2017,L,E1,U6,PR1,,", "C,01/09/2017,S,E1,U6,PR1,,"],
      decisions: ["A,01/06/2017,,", "B,01/06/2017,01/05/2018,RD1", "C,01/06/2017,,"],
    };
    expect(await countsFrom(decided, "adoption-status-number", year, "adoption-status")).toMatchObject({
      placed: 1,
      reversed: 1,
      "order-not-placed": 0,
    });
  });

  it("tells placed, ordered and reversed apart on the date", async () => {
    const decided: CareRows = {
      episodes: [
        "A,01/01/2018,S,E1,A6,PR1,,",
        "B,01/01/2018,S,E1,U6,PR1,,",
        "C,01/01/2018,S,C1,U5,PR1,,",
        "D,01/01/2018,S,C1,U6,PR1,,",
        "E,01/01/2018,S,C1,U6,PR1,,",
        "F,01/01/2016,S,C1,U6,PR1,01/01/2017,E4A",
        "F,01/01/2018,S,C1,U6,PR1,,",
        "G,01/01/2018,S,E1,U6,PR1,,",
      ],
      decisions: [
        "A,01/06/2018,,",
        "B,01/06/2018,,",
        "C,01/06/2018,01/05/2019,RD1",
        "D,01/06/2018,31/03/2019,RD1",
        "E,01/04/2019,,",
        "F,01/06/2016,,",
        "G,01/06/2018,01/08/2018,RD4",
        "G,01/10/2018,,",
      ],
    };
    expect(await countsFrom(decided, "adoption-status-number", year, "adoption-status")).toEqual({
      placed: 1,
      "order-not-placed": 2,
      "no-order-not-placed": 1,
      reversed: 1,
    });
  });
});
