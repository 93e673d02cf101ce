import { isoFromDay, noDay, type Problem, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { episode, episodes, header, person, reviews } from "./csvFile.ts";

/** Reviews with dates as they are written, of a return whose other dates settle nothing. */
async function read(...dates: readonly string[]) {
  const found = await readReturn([
    episodes(episode("A1", "2018-04-01")),
    header("A1,1,2010-04-01,WBRI,,,"),
    reviews(...dates.map((date) => `A1,,${date},PN1`)),
  ]);
  const days = new Map(
    [...found.return.Reviews.columns.REVIEW].map((day, row) => [found.return.Reviews.sourceRow[row] ?? 0, day]),
  );
  const ofReviews = found.problems.filter(({ column }: Problem) => column === "REVIEW");
  return {
    days: dates.map((_, at) => {
      const day = days.get(at + 2) ?? noDay;
      return day === noDay ? undefined : isoFromDay(day);
    }),
    problems: ofReviews.map(({ code, row }) => [code, row]),
    says: ofReviews.map(({ message }) => message),
  };
}

describe("readReturn reads the dates of a column", () => {
  it("day first, without a word, where all are DD/MM/YYYY and nothing says otherwise", async () => {
    expect(await read("01/04/2018", "02/05/2018")).toEqual({
      days: ["2018-04-01", "2018-05-02"],
      problems: [],
      says: [],
    });
  });

  it("in the order that its own dates show, and says so once", async () => {
    const { days, says } = await read("04/13/2018", "04/14/2018", "04/15/2018", "05/04/2018");
    expect(days).toEqual(["2018-04-13", "2018-04-14", "2018-04-15", "2018-05-04"]);
    expect(says).toEqual([
      'Reviews.csv row 2: REVIEW "04/13/2018" is written as MM/DD/YYYY, and so may be others in the column; they were read month first, as its dates show, but the form is DD/MM/YYYY.',
    ]);
  });

  it("in the order that other columns of the return show", async () => {
    const american = [1, 2, 3].map((at) => episode(`A${at}`, `4/${at + 12}/2018`));
    const { return: care, problems } = await readReturn([
      episodes(...american),
      header(...[1, 2, 3].map((at) => `A${at},1,2010-04-01,WBRI,,,`)),
      reviews("A1,,5/4/2018,PN1", "A2,,05/04/2018,PN1"),
    ]);
    expect([...care.Reviews.columns.REVIEW].map(isoFromDay)).toEqual(["2018-05-04", "2018-05-04"]);
    expect(problems.find(({ column }) => column === "REVIEW")?.message).toContain("month first, as other columns show");
  });

  it("by one date of one digit that can only be day first", async () => {
    const { days, problems } = await read("1/4/2018", "24/4/2018", "5/4/2018");
    expect(days).toEqual(["2018-04-01", "2018-04-24", "2018-04-05"]);
    expect(problems).toEqual([["date-form", 2]]);
  });

  it("not at all where a day of one digit can be two days and nothing tells, but where it is one day all the same", async () => {
    const { days, problems, says } = await read("1/4/2018", "3/3/2018", "05/04/2018");
    expect(days).toEqual([undefined, "2018-03-03", "2018-04-05"]);
    expect(problems).toEqual([
      ["bad-date", 2],
      ["date-form", 3],
    ]);
    expect(says[0]).toBe(
      'Reviews.csv row 2: REVIEW "1/4/2018" can be two days, and nothing in the return shows whether the day or the month stands first; write it as DD/MM/YYYY.',
    );
  });

  it("but not a single date that fits another order", async () => {
    const british = Array.from({ length: 20 }, (_, at) => `${at + 10}/04/2018`);
    const { days, problems } = await read(...british, "04/24/2018");
    expect(days.at(-1)).toBeUndefined();
    expect(problems).toEqual([["bad-date", 22]]);
    const onFirsts = Array.from({ length: 12 }, (_, at) => `01/${String(at + 1).padStart(2, "0")}/2018`);
    const stray = await read(...onFirsts, "04/24/2018");
    expect(stray.days.slice(0, 2)).toEqual(["2018-01-01", "2018-02-01"]);
    expect(stray.problems).toEqual([["bad-date", 14]]);
  });

  it("of both orders as far as they can be one day only", async () => {
    const both = ["13/04/2018", "14/04/2018", "15/04/2018", "04/23/2018", "04/24/2018", "04/26/2018", "05/04/2018"];
    const { days, problems, says } = await read(...both);
    expect(days).toEqual([
      "2018-04-13",
      "2018-04-14",
      "2018-04-15",
      "2018-04-23",
      "2018-04-24",
      "2018-04-26",
      undefined,
    ]);
    expect(problems).toEqual([
      ["date-form", 5],
      ["bad-date", 8],
    ]);
    expect(says[1]).toContain("as the column has dates with the day first and dates with the month first");
  });

  it("that are no days with a sentence each", async () => {
    const { days, says } = await read("31/2/2018", "31/02/2018", "35 April 2018", "soon");
    expect(days).toEqual([undefined, undefined, undefined, undefined]);
    expect(says.map((said) => said.replace(/^.*?" /, ""))).toEqual([
      "is not a date of the calendar; write it as DD/MM/YYYY.",
      "is not a date of the calendar; write it as DD/MM/YYYY.",
      "is not a date of the calendar; write it as DD/MM/YYYY.",
      "is not a date; write it as DD/MM/YYYY.",
    ]);
  });

  it("that stand for no date as blank", async () => {
    const { return: care, problems } = await readReturn([
      episodes(episode("A1", "01/04/2018", "31/12/9999"), episode("B2", "01/04/2018", "1900-01-01")),
      header(person("A1"), person("B2")),
    ]);
    expect([...care.Episodes.columns.DEC]).toEqual([noDay, noDay]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["blank-word", "Episodes.csv has 31/12/9999 and 1900-01-01 for blank in DEC, and was read so."],
    ]);
  });

  it("of two returns, each in its own order", async () => {
    const year = (folder: string, ...dates: readonly string[]) => [
      { ...episodes(...dates.map((date, at) => episode(`A${at}`, date))), name: `${folder}/Episodes.csv` },
      { ...header(...dates.map((_, at) => person(`A${at}`))), name: `${folder}/Header.csv` },
      { ...reviews("A0,,5/4/2018,PN1"), name: `${folder}/Reviews.csv` },
    ];
    const british = year("a", "13/4/2016", "14/4/2016", "15/4/2016");
    const american = year("b", "4/13/2017", "4/14/2017", "4/15/2017");
    const { return: care } = await readReturn([...british, ...american]);
    expect([...care.Reviews.columns.REVIEW].map(isoFromDay)).toEqual(["2018-04-05", "2018-05-04"]);
  });
});
