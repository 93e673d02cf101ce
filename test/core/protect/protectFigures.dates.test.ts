import { describe, expect, it } from "vitest";
import { protectFigures } from "../../../packages/core/src/protect/protectFigures.ts";
import { countFigures, type TableHeading } from "./tableFigures.ts";

const before: TableHeading = { to: "2018-03-31" };
const after: TableHeading = { to: "2019-03-31" };
const between: TableHeading = { from: "2018-04-01", to: "2019-03-31" };

/** Figures after protection, each as measure, end of the period and what is printed. */
function published(figures: Parameters<typeof protectFigures>[0]): readonly string[] {
  return protectFigures(figures).map(({ measure, periodEnd, category, ...figure }) =>
    [measure, periodEnd, category, figure.symbol === "" ? figure.value : figure.symbol].join(" "),
  );
}

describe("counts at two dates", () => {
  it("are shown though they differ by few: a net change is no count of children", () => {
    const stocks = [
      ...countFigures("cla-number", "total", { total: 337 }, before),
      ...countFigures("cla-number", "total", { total: 340 }, after),
      ...countFigures("net-change", "total", { total: 3 }, between).map(({ numerator: _, ...change }) => change),
    ];
    expect(published(stocks as never)).toEqual([
      "cla-number 2018-03-31 total 337",
      "cla-number 2019-03-31 total 340",
      "net-change 2019-03-31 total 3",
    ]);
  });

  it("with those who started between them do not give away a few who ceased", () => {
    // 337 and 13 who started, less 340, would leave 10; so it is who started that is withheld beside the 3
    const figures = [
      ...countFigures("cla-number", "total", { total: 337 }, before),
      ...countFigures("cla-number", "total", { total: 347 }, after),
      ...countFigures("started-number", "total", { total: 13 }, between),
      ...countFigures("ceased-number", "total", { total: 3 }, between),
    ];
    expect(published(figures)).toEqual([
      "cla-number 2018-03-31 total 337",
      "cla-number 2019-03-31 total 347",
      "started-number 2019-03-31 total c",
      "ceased-number 2019-03-31 total c",
    ]);
  });

  it("do not give it away through all who were in care between them", () => {
    const figures = [
      ...countFigures("cla-number", "total", { total: 347 }, after),
      ...countFigures("cla-during-year", "total", { total: 350 }, between),
      ...countFigures("ceased-number", "total", { total: 3 }, between),
    ];
    expect(published(figures)).toEqual([
      "cla-number 2019-03-31 total c",
      "cla-during-year 2019-03-31 total 350",
      "ceased-number 2019-03-31 total c",
    ]);
  });

  it("are not tied where children grow out of a group between them, though the numbers agree", () => {
    const figures = [
      ...countFigures("cla-number", "age", { "10-15": 7, "16-plus": 20 }, before),
      ...countFigures("started-number", "age", { "10-15": 3, "16-plus": 8 }, between),
      ...countFigures("cla-during-year", "age", { "10-15": 10, "16-plus": 30 }, between),
    ];
    expect(published(figures)).toEqual([
      "cla-number 2018-03-31 10-15 7",
      "cla-number 2018-03-31 16-plus 20",
      "started-number 2019-03-31 10-15 c",
      "started-number 2019-03-31 16-plus c",
      "cla-during-year 2019-03-31 10-15 10",
      "cla-during-year 2019-03-31 16-plus 30",
    ]);
  });

  it("each withhold a companion of their own, since who came and left between them makes no count of children", () => {
    const figures = [
      ...countFigures("cla-number", "total", { total: 74 }, before),
      ...countFigures("cla-number", "need", { N1: 3, N2: 7, N3: 24, N4: 40 }, before),
      ...countFigures("cla-number", "total", { total: 74 }, after),
      ...countFigures("cla-number", "need", { N1: 3, N2: 11, N3: 9, N4: 51 }, after),
    ];
    expect(published(figures)).toEqual([
      "cla-number 2018-03-31 total 74",
      "cla-number 2018-03-31 N1 c",
      "cla-number 2018-03-31 N2 c",
      "cla-number 2018-03-31 N3 24",
      "cla-number 2018-03-31 N4 40",
      "cla-number 2019-03-31 total 74",
      "cla-number 2019-03-31 N1 c",
      "cla-number 2019-03-31 N2 11",
      "cla-number 2019-03-31 N3 c",
      "cla-number 2019-03-31 N4 51",
    ]);
  });
});

describe("counts over periods inside each other", () => {
  const firstHalf: TableHeading = { from: "2018-04-01", to: "2018-09-30" };
  const secondHalf: TableHeading = { from: "2018-10-01", to: "2019-03-31" };

  it("do not give away the few of the rest of the period", () => {
    const figures = [
      ...countFigures("adopted-number", "total", { total: 7 }, firstHalf),
      ...countFigures("adopted-number", "total", { total: 10 }, between),
    ];
    expect(published(figures)).toEqual(["adopted-number 2018-09-30 total c", "adopted-number 2019-03-31 total 10"]);
  });

  it("add up where they follow each other", () => {
    const figures = [
      ...countFigures("adopted-number", "total", { total: 7 }, firstHalf),
      ...countFigures("adopted-number", "total", { total: 3 }, secondHalf),
      ...countFigures("adopted-number", "total", { total: 10 }, between),
    ];
    expect(published(figures)).toEqual([
      "adopted-number 2018-09-30 total c",
      "adopted-number 2019-03-31 total c",
      "adopted-number 2019-03-31 total 10",
    ]);
  });

  it("are let alone where they are different years", () => {
    const figures = [
      ...countFigures("adopted-number", "total", { total: 7 }, { from: "2017-04-01", to: "2018-03-31" }),
      ...countFigures("adopted-number", "total", { total: 10 }, between),
    ];
    expect(published(figures)).toEqual(["adopted-number 2018-03-31 total 7", "adopted-number 2019-03-31 total 10"]);
  });
});
