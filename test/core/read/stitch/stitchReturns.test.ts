import {
  addDays,
  type Day,
  type FileName,
  fileLayouts,
  isoFromDay,
  noDay,
  type ReadResult,
  type Return,
  type ReturnFile,
  readReturn,
  reportingYearPeriod,
} from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvFile, episode, episodesHeading, header, headerHeading, person } from "../csvFile.ts";
import { expectNothingLost } from "../expectNothingLost.ts";

/** A stay of a child, in days since 1 April 2015, with the stays that follow it on the day it ends. */
interface History {
  readonly child: string;
  readonly begins: number;
  readonly lengths: readonly number[];
}

const firstYear = 2016;
const lastYear = 2020;
const start = reportingYearPeriod(firstYear).from;

const histories: fc.Arbitrary<readonly History[]> = fc.uniqueArray(
  fc.record({
    child: fc.constantFrom("A1", "B2", "007", "7", "__proto__"),
    begins: fc.integer({ min: 0, max: 1500 }),
    lengths: fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 }),
  }),
  { selector: ({ child }) => child, minLength: 1 },
);

const british = (day: Day): string => isoFromDay(day).split("-").reverse().join("/");

interface Stay {
  readonly child: string;
  readonly from: Day;
  readonly to: Day;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function staysOf({ child, begins, lengths }: History): readonly Stay[] {
  return lengths.map((length, at) => {
    const from = addDays(start, begins + lengths.slice(0, at).reduce((sum, each) => sum + each, 0));
    return { child, from, to: addDays(from, length), isFirst: at === 0, isLast: at === lengths.length - 1 };
  });
}

const endOfTime = reportingYearPeriod(lastYear).to;

/** The return of a year: the stays that touch it, open if they last beyond it. */
function returnOf(year: number, children: readonly History[], folder = String(year)): readonly ReturnFile[] {
  const { from, to } = reportingYearPeriod(year);
  const stays = children.flatMap(staysOf).filter((stay) => stay.from <= to && stay.to >= from);
  const lines = stays.map((stay) => {
    const end = stay.to > to ? "," : `${british(stay.to)},${stay.isLast ? "E4A" : "X1"}`;
    return `${stay.child},${british(stay.from)},${stay.isFirst ? "S" : "P"},C2,N1,U4,PR1,${end},,,,`;
  });
  const ids = [...new Set(stays.map(({ child }) => child))];
  return [
    csvFile(`${folder}/Episodes.csv`, episodesHeading, ...lines),
    csvFile(`${folder}/Header.csv`, headerHeading, ...ids.map(person)),
  ];
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);

/** Each episode with the file and line it came from. */
function episodesOf({
  children,
  sources,
  Episodes: { rows, child, columns, source, sourceRow },
}: Return): readonly string[] {
  return Array.from({ length: rows }, (_, row) => {
    const dec = columns.DEC[row] ?? noDay;
    const rec = columns.REC.codes[columns.REC.values[row] ?? 0] ?? "";
    const days =
      `${isoFromDay(columns.DECOM[row] ?? noDay)} → ${dec === noDay ? "open" : isoFromDay(dec)} ${rec}`.trim();
    return `${children[child[row] ?? 0]}: ${days} (${sources[source[row] ?? 0]} ${sourceRow[row]})`;
  });
}

describe("the returns of five years", () => {
  it("give back the history of which each tells a year", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (children) => {
        const files = years.flatMap((year) => returnOf(year, children));
        const result = await readReturn(files);
        const expected = children.flatMap(staysOf).filter(({ from, to }) => from <= endOfTime && to >= start);
        const inOrder = expected
          .toSorted((a, b) => (a.child < b.child ? -1 : a.child > b.child ? 1 : a.from - b.from))
          .map(({ child, from, to, isLast }) => {
            const end = to > endOfTime ? "open" : `${isoFromDay(to)} ${isLast ? "E4A" : "X1"}`;
            return `${child}: ${isoFromDay(from)} → ${end}`;
          });
        expect(episodesOf(result.return).map((row) => row.replace(/ \(.*/, ""))).toEqual(inOrder);
        expect(result.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
        expect(result.return.Header.rows).toBe(new Set(expected.map(({ child }) => child)).size);
        expectNothingLost(result);
      }),
    );
  });

  it("are the same history in whatever order they are given", async () => {
    const order = fc.shuffledSubarray([...years], { minLength: years.length });
    await fc.assert(
      fc.asyncProperty(histories, histories, order, async (children, others, shuffled) => {
        const filesOf = (year: number) => returnOf(year, year % 2 === 0 ? children : others);
        const [one, other] = await Promise.all([
          readReturn(years.flatMap(filesOf)),
          readReturn(shuffled.flatMap(filesOf)),
        ]);
        expect(episodesOf(other.return)).toEqual(episodesOf(one.return));
        const byPlace = ({ problems }: ReadResult) => problems.map(({ message }) => message).sort();
        expect(byPlace(other)).toEqual(byPlace(one));
        expectNothingLost(one);
      }),
    );
  });

  it("are the same history when one of them is given twice", async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.constantFrom(...years), async (children, again) => {
        const files = years.flatMap((year) => returnOf(year, children));
        const once = await readReturn(files);
        const twice = await readReturn([...files, ...returnOf(again, children, `${again} again`)]);
        const withoutPlace = ({ return: care }: ReadResult) => episodesOf(care).map((row) => row.replace(/ \(.*/, ""));
        expect(withoutPlace(twice)).toEqual(withoutPlace(once));
        expectNothingLost(twice);
      }),
    );
  });
});

const folderOf = (folder: string, ...files: readonly ReturnFile[]): readonly ReturnFile[] =>
  files.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }));

const of2018 = folderOf(
  "2018",
  csvFile("Episodes.csv", episodesHeading, episode("A1", "01/05/2017")),
  header(person("A1")),
);
const of2019 = folderOf(
  "2019",
  csvFile("Episodes.csv", episodesHeading, episode("A1", "01/05/2017", "01/02/2019")),
  header(person("A1")),
);

describe("what several returns say of the same thing is kept once, as the latest has it", () => {
  const reviews = (folder: string, ...rows: readonly string[]) =>
    folderOf(folder, csvFile("Reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", ...rows));

  it("with a note where that is the same or more, and a query where it is something else", async () => {
    const { return: care, problems } = await readReturn([
      ...of2018,
      ...reviews("2018", "A1,01/04/2010,01/06/2017,PN1", "A1,01/04/2010,01/07/2017,PN1", "A1,01/04/2010,01/08/2017,"),
      ...of2019,
      ...reviews(
        "2019",
        "A1,01/04/2010,01/06/2017,PN1",
        "A1,01/04/2010,01/07/2017,PN2",
        "A1,01/04/2010,01/08/2017,PN3",
      ),
    ]);
    expect(care.Reviews.rows).toBe(3);
    const ofReviews = problems.filter(({ file }) => file === "2018/Reviews.csv");
    expect(ofReviews.map(({ code, severity, row, column }) => [code, severity, row, column])).toEqual([
      ["stitch-same", "note", 2, undefined],
      ["stitch-corrected", "query", 3, "REVIEW_CODE"],
      ["stitch-completed", "note", 4, undefined],
    ]);
    expect(ofReviews.map(({ message }) => message)).toEqual([
      "2018/Reviews.csv row 2 is in the return of 2019 too (2019/Reviews.csv row 2), and was kept once.",
      "2018/Reviews.csv row 3 is in the return of 2019 too (2019/Reviews.csv row 3) with another REVIEW_CODE, and was kept once as it is there; look which is right.",
      "2018/Reviews.csv row 4 is in the return of 2019 too (2019/Reviews.csv row 4), which says more of it, and was kept once as it is there.",
    ]);
  });

  it("a code that was replaced by another of the same meaning being no correction", async () => {
    const newer = folderOf(
      "2019",
      header("A1,M,01/04/2010,WBRI,,,"),
      ...[of2019[0]].flatMap((file) => file ?? []).map(({ bytes }) => ({ name: "Episodes.csv", bytes })),
    );
    const { return: care, problems } = await readReturn([...of2018, ...newer]);
    expect(care.Header.rows).toBe(1);
    expect(problems.filter(({ file }) => file === "2018/Header.csv").map(({ code }) => code)).toEqual(["stitch-same"]);
  });

  it("but the files of a year are kept for each year, and the row of a year is known by its source", async () => {
    const oc2 = (folder: string, score: number) =>
      folderOf(
        folder,
        csvFile(
          "OC2.csv",
          ["CHILD", ...Object.keys(fileLayouts.OC2)].join(","),
          `A1,01/04/2010,${score},,0,,1,1,1,0,,`,
        ),
      );
    const { return: care, problems } = await readReturn([...of2019, ...oc2("2019", 12), ...of2018, ...oc2("2018", 9)]);
    expect([...care.OC2.columns.SDQ_SCORE]).toEqual([9, 12]);
    expect([...care.OC2.source].map((source) => care.sourceYears[source])).toEqual([2018, 2019]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("returns are told apart", () => {
  const yearsOf = ({ return: care }: ReadResult) =>
    Object.fromEntries(care.sources.map((file, at) => [file, care.sourceYears[at]]));

  it("by their folders or zips, and by the years in the names of files of one folder", async () => {
    const renamed = [...of2018, ...of2019].map(({ name, bytes }) => ({ name: name.replace("/", "-"), bytes }));
    const { messages, return: care, problems } = await readReturn(renamed);
    expect(care.Episodes.rows).toBe(1);
    expect(problems.map(({ code }) => code)).toEqual(["stitch-completed", "stitch-same"]);
    expect(messages).toEqual(["2 returns were read and stitched into one history, those of 2018, 2019."]);
    expect(yearsOf(await readReturn([...of2019, ...of2018]))).toEqual({
      "2019/Episodes.csv": 2019,
      "2019/Header.csv": 2019,
      "2018/Episodes.csv": 2018,
      "2018/Header.csv": 2018,
    });
  });

  it("but not by the days in the names of files, nor where there is one file of each kind only", async () => {
    const [episodes, people] = of2018.map(({ bytes }) => bytes);
    const one = await readReturn([
      { name: "Episodes 2018-06-12.csv", bytes: episodes ?? new Uint8Array() },
      { name: "Header 2017-18.csv", bytes: people ?? new Uint8Array() },
    ]);
    expect(one.messages).toEqual([]);
    expect(one.return.sourceYears).toEqual([2018, 2018]);
  });

  it("and the year of each is that of its episodes, a slip in one date of very many apart", async () => {
    const many = Array.from({ length: 300 }, (_, n) => episode(`C${n}`, "01/05/2017"));
    const files = folderOf(
      "a",
      csvFile("Episodes.csv", episodesHeading, ...many, episode("X", "01/05/2071")),
      header(...many.map((_, n) => person(`C${n}`)), person("X")),
    );
    expect((await readReturn(files)).return.sourceYears).toEqual([2018, 2018]);
  });

  it("with the years that are missing between them", async () => {
    const of2021 = folderOf(
      "2021",
      csvFile("Episodes.csv", episodesHeading, episode("B2", "01/05/2020")),
      header(person("B2")),
    );
    const { messages, problems } = await readReturn([...of2018, ...of2021]);
    expect(messages).toEqual([
      "2 returns were read and stitched into one history, those of 2018, 2021.",
      "There is no return of 2019, 2020, so what the others do not tell of that time is not known.",
    ]);
    expect(problems).toMatchObject([
      { code: "stitch-gone", severity: "query", file: "2018/Episodes.csv", row: 2, child: "A1" },
    ]);
    expect(problems[0]?.message).toBe(
      "2018/Episodes.csv row 2: the episode is open in the return of 2018 and the child is in no later return, so it was taken to have ended on 2018-04-01; look when and why it ended.",
    );
  });

  it("and a file beside none of them belongs to the last", async () => {
    const extra = csvFile("Reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "A1,01/04/2010,01/06/2018,PN1");
    expect(yearsOf(await readReturn([extra, ...of2019, ...of2018]))["Reviews.csv"]).toBe(2019);
  });
});

const files = Object.keys(fileLayouts) as FileName[];

it("every file of a return is stitched: the same return twice is the return once", async () => {
  const cells: Readonly<Record<string, string>> = {
    DECOM: "01/05/2026",
    DEC: "",
    SEX: "M",
    LS: "C2",
    RNE: "S",
    REVIEW: "01/05/2017",
  };
  const whole = files.map((file) => {
    const columns = Object.entries(fileLayouts[file]);
    const row = columns.map(([column, kind]) => cells[column] ?? (kind === "date" ? "01/05/2017" : ""));
    return csvFile(`${file}.csv`, ["CHILD", ...columns.map(([column]) => column)].join(","), ["A1", ...row].join(","));
  });
  const result = await readReturn([...folderOf("one", ...whole), ...folderOf("two", ...whole)]);
  for (const file of files) expect([file, result.return[file].rows]).toEqual([file, 1]);
  expect(new Set(result.problems.map(({ code }) => code))).toEqual(new Set(["stitch-same"]));
  expectNothingLost(result);
});
