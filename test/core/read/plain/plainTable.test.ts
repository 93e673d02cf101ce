import { type ReadResult, type Return, type ReturnFile, readReturn, rowsOf } from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../packages/core/src/read/decodeText.ts";
import { plainTable } from "../../../../packages/core/src/read/plain/plainTable.ts";
import { tableOfText } from "../../../../packages/core/src/read/readTable.ts";
import { csvFile, episodesHeading, headerHeading } from "../csvFile.ts";

/** A file with its lines, as plain text and, by quotation marks around the first name of its heading, as text that the library must read. */
const plainly = (name: string, lines: readonly string[], end: string): ReturnFile => csvFile(name, lines.join(end));
const withMarks = (name: string, [heading = "", ...lines]: readonly string[], end: string): ReturnFile =>
  plainly(name, [heading.replace(/^\w+/, '"$&"'), ...lines], end);

/** Everything that is said of a return, and all it holds. */
function contents({ return: care, problems, account, messages }: ReadResult): unknown {
  const { Episodes, Header, OC2, PrevPerm, losses, children, sourceYears } = care;
  const places = [Episodes, Header, OC2, PrevPerm].map(({ child, firstRow, source, sourceRow }) => {
    return { child, firstRow, source, sourceRow };
  });
  const files: readonly (keyof Return & ("Episodes" | "Header" | "OC2" | "PrevPerm"))[] = [
    "Episodes",
    "Header",
    "OC2",
    "PrevPerm",
  ];
  const rows = files.map((file) => rowsOf(care, file));
  const codes = [Episodes.columns.PLACE.codes, Episodes.columns.LS.codes, Header.columns.SEX.codes];
  return { children, sourceYears, losses, places, rows, codes, problems, account, messages };
}

async function expectTheSame(files: readonly (readonly [name: string, lines: readonly string[]])[], end = "\n") {
  const read = (write: typeof plainly) => readReturn(files.map(([name, lines]) => write(name, lines, end)));
  const [plain, marked] = await Promise.all([read(plainly), read(withMarks)]);
  expect(contents(plain)).toEqual(contents(marked));
  return plain;
}

const odd = fc.oneof(
  fc.constantFrom("", " ", "31/02/2018", "2018-05-01", "1/5/2018", "05/31/2018", "01/01/1900", "31/12/9999", "43221"),
  fc.constantFrom(
    "k2",
    "X9",
    "1.0",
    "12.5",
    "1234567890",
    "NULL",
    "n/a",
    "B",
    "E",
    "-",
    "None at all",
    "blank",
    "Total",
  ),
  fc.constantFrom(
    "grand total 3",
    "1.2E+11",
    "'00101",
    "=1",
    "U4 ",
    " x  y",
    "\u00a0U4",
    "U4\u200b",
    "é",
    "Ã©",
    "\ufeff",
  ),
  fc.constantFrom("x".repeat(255), "7".repeat(256), "y".repeat(1001), "CHILD", "child"),
  fc.stringMatching(/^[ -~éÃ\u200b]{0,12}$/).map((text) => text.replace(/["\r\n]/g, "")),
);
const cell = (usual: fc.Arbitrary<string>, weight = 12): fc.Arbitrary<string> =>
  fc.oneof(
    { weight, arbitrary: usual },
    { weight: 1, arbitrary: usual.map((text) => ` ${text}\t  `) },
    { weight: 1, arbitrary: odd },
  );
const day = fc
  .record({
    date: fc.integer({ min: 1, max: 31 }).map((date) => String(date).padStart(2, "0")),
    month: fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, "0")),
    form: fc.oneof(
      { weight: 5, arbitrary: fc.constant("day first") },
      fc.constantFrom("month first", "ISO", "1900", "short"),
    ),
  })
  .map(({ date, month, form }) => {
    if (form === "ISO") return `2018-${month}-${date}`;
    if (form === "month first") return `${month}/${date}/2018`;
    if (form === "short") return `${date}/${month}/18`;
    return `${date}/${month}/${form === "1900" ? "1900" : "2018"}`;
  });
const child = cell(fc.constantFrom("100001", "100002", "A1", "B2", "007", "7"), 20);
const code = (...codes: readonly string[]) => cell(fc.constantFrom(...codes));

const episode = fc.tuple(
  child,
  cell(day),
  code("S", "L", "P"),
  code("C2", "E1", "V2"),
  code("N1", "N5"),
  code("U4", "K2", "A3", "Z1"),
  code("PR1", "PR4"),
  cell(fc.oneof(day, fc.constant(""))),
  code("X1", "E4A", ""),
  code("", "CARPL"),
  cell(fc.constantFrom("AB1 2CD", "MK42 9XY", "")),
  cell(fc.constantFrom("AB1 2CD", "ZZ")),
  cell(fc.constantFrom("SC123456", "XXXXXXX", "")),
);
const header = fc.tuple(
  child,
  code("1", "2", "F"),
  cell(day),
  code("WBRI"),
  cell(fc.constantFrom("UN1", "")),
  code("", "1"),
  fc.constant(""),
);
const outcome = fc.tuple(
  child,
  cell(day),
  cell(fc.constantFrom("0", "17", "")),
  code("", "SDQ1"),
  ...Array.from({ length: 8 }, () => code("0", "1", "")),
);
const permanence = fc.tuple(
  child,
  cell(day),
  code("P1", "Z1"),
  cell(fc.constantFrom("E06000017", "")),
  cell(fc.oneof(day, fc.constantFrom("ZZ/05/2012", ""))),
);

const headings = {
  outcome:
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
  permanence: "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
};

/** Rows as lines, of which some are longer or shorter, blank, or there twice. */
const linesOf = (row: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly string[]> =>
  fc
    .array(
      fc.tuple(
        row,
        fc.oneof(
          { weight: 12, arbitrary: fc.constant("as it is") },
          fc.constantFrom("longer", "filled", "shorter", "blank", "twice"),
        ),
      ),
    )
    .map((rows) =>
      rows.flatMap(([cells, how]): string[] => {
        const line = cells.join(",");
        if (how === "longer") return [`${line},,`];
        if (how === "filled") return [`${line},more`];
        if (how === "shorter") return [cells.slice(0, -2).join(",")];
        if (how === "blank") return [line, "", ",,"];
        return how === "twice" ? [line, line] : [line];
      }),
    );

describe("a table in plain text", () => {
  it("is read as the same table is that must be read as text: the same rows, codes, losses and problems", async () => {
    const files = fc.record({
      episodes: linesOf(episode),
      headers: linesOf(header),
      outcomes: linesOf(outcome),
      permanences: linesOf(permanence),
      end: fc.constantFrom("\n", "\r\n", "\r"),
    });
    await fc.assert(
      fc.asyncProperty(files, async ({ episodes, headers, outcomes, permanences, end }) => {
        await expectTheSame(
          [
            ["Episodes.csv", [episodesHeading, ...episodes]],
            ["Header.csv", [headerHeading, ...headers]],
            ["OC2.csv", [headings.outcome, ...outcomes]],
            ["PrevPerm.csv", [headings.permanence, ...permanences]],
          ],
          end,
        );
      }),
    );
  });

  it("is so where the columns stand otherwise, beside some of the council's own, in two returns", async () => {
    const own = fc.constantFrom("South", "Total", "North 2", "", " ", "b");
    const rows = linesOf(fc.tuple(own, episode).map(([team, [id, ...cells]]) => [team, ...cells, id]));
    const heading = (team: string): string => [team, ...episodesHeading.split(",").slice(1), "CHILD"].join(",");
    await fc.assert(
      fc.asyncProperty(rows, rows, linesOf(header), async (one, other, headers) => {
        await expectTheSame([
          ["2018/Episodes.csv", [heading("Team"), ...one]],
          ["2019/Episodes.csv", [heading("Office"), ...other]],
          ["2019/Header.csv", [headerHeading, ...headers]],
        ]);
      }),
    );
  });

  it("lets no row that is left out say in which order dates stand", async () => {
    const endless = `100002,1,13/01/2018,WBRI,${"y".repeat(1001)},,`;
    await expectTheSame([
      ["Episodes.csv", [episodesHeading]],
      ["Header.csv", [headerHeading, "100001,1,01/13/2018,WBRI,UN1,,", endless]],
    ]);
  });

  it("has the rows that the text has, whatever its cells", async () => {
    const cells = fc.stringMatching(/^[ \t\u00a0\ufeffa1;|é😀,,,]{0,20}$/u);
    const text = fc.tuple(fc.constantFrom("", "\ufeff"), fc.array(cells), fc.constantFrom("\n", "\r\n", "\r"));
    const isHeading = (names: readonly string[]): boolean => names[0] === "CHILD";
    fc.assert(
      fc.property(text, fc.constantFrom(",", ";", "\t"), ([mark, lines, end], delimiter) => {
        const { bytes } = csvFile("", `${mark}${[["CHILD", "DECOM"].join(delimiter), ...lines].join(end)}`);
        const plain = plainTable(bytes, "table.csv", isHeading);
        const whole = tableOfText(decodeText(bytes, "table.csv"), "table.csv", isHeading);
        expect(plain).toMatchObject({ heading: whole.heading, lines: whole.lines, linesAbove: 0, encoding: "utf-8" });
        expect([...(plain?.rows ?? [])]).toEqual([...whole.rows]);
      }),
    );
  });

  it.each([
    ["quotation marks", '"CHILD",DECOM'],
    ["null characters", "CHILD,DECOM\na\0"],
    ["no heading", "PUPIL,DECOM"],
    ["nothing", ""],
    ["XML", "<CHILD>,DECOM"],
  ])("is not one with %s", (_, text) => {
    expect(plainTable(csvFile("", text).bytes, "table.csv", (names) => /CHILD/.test(names[0] ?? ""))).toBeUndefined();
  });

  it("is not one in another encoding than UTF-8", () => {
    const bytes = new Uint8Array([...csvFile("", "CHILD,DECOM\n").bytes, 0xe9]);
    expect(plainTable(bytes, "table.csv", () => true)).toBeUndefined();
  });

  const sound = "100001,21/01/2019,S,C2,N1,U4,PR1,,,,AB1 2CD,AB1 3EF,1234567";
  const people: readonly [string, readonly string[]] = ["Header.csv", [headerHeading, "100001,1,01/04/2010,WBRI,,,"]];

  it.each([
    ["text above the heading", ["Episodes of the year", "", episodesHeading, sound]],
    ["a byte order mark", [`\ufeff${episodesHeading}`, sound]],
    ["a name of a column with an accent", [`${episodesHeading},Équipe`, `${sound},Éa`, `${sound},b`]],
    [
      "months before days",
      [episodesHeading, ...["01/31/2019", "02/25/2019", "03/30/2019"].map((date) => sound.replace("21/01/2019", date))],
    ],
    [
      "a number for a child that is another's but for a nought",
      [episodesHeading, sound, sound.replace("100001", "0100001")],
    ],
    ["the heading alone", [episodesHeading]],
  ])("is so with %s", async (_, lines) => {
    // the mark belongs before all
    const [first = "", ...rest] = lines;
    const marked = csvFile("Episodes.csv", [first, ...rest].join("\n").replace("CHILD", '"CHILD"'));
    const header = plainly(people[0], people[1], "\n");
    const [plain, other] = await Promise.all([
      readReturn([plainly("Episodes.csv", lines, "\n"), header]),
      readReturn([marked, header]),
    ]);
    expect(contents(plain)).toEqual(contents(other));
  });

  it.each(["\n", "\r\n", "\r"])(
    "is so where it is longer than is read at a time, with rows that are to be read as text at every edge (%j)",
    async (end) => {
      // 4,096 rows are read at a time
      const rows = Array.from({ length: 8250 }, (_, at) => {
        const child = 100_000 + Math.floor(at / 3);
        const date = `${String(1 + (at % 28)).padStart(2, "0")}/0${1 + (Math.floor(at / 28) % 9)}/20${10 + (at % 9)}`;
        const usual = `${child},${date},S,C2,N1,U4,PR1,,,,AB1 2CD,AB1 ${at % 10}EF,SC${at}`;
        const odd: Readonly<Record<number, string>> = {
          0: usual.replace("U4", "u4"),
          1: usual.replace("U4", "X9"),
          2: "",
          3: usual.replace(date, ""),
          4: usual.replace(date, "2012-05-07"),
          5: `${usual},more`,
          6: usual.replace("AB1 2CD", "é"),
          7: usual.replace(date, "2012-05-08"),
          8: usual.replace(`${child}`, ""),
        };
        return odd[(at + 4) % 4096] ?? usual;
      });
      const children = [...new Set(rows.map((row) => row.slice(0, 6)))].filter((child) => /^\d{6}$/.test(child));
      const { account } = await expectTheSame(
        [
          ["Episodes.csv", [episodesHeading, ...rows]],
          ["Header.csv", [headerHeading, ...children.map((child) => `${child},1,13/01/2005,WBRI,,,`)]],
        ],
        end,
      );
      // at the first edge stand the last five of the nine: two blank rows, two without a date and three without a child
      expect(account[0]).toMatchObject({ rowsRead: 8250 - 2, rowsReported: 2 + 3 });
    },
  );

  it("keeps the text of each of several files", async () => {
    const moved = sound.replace("100001", "100002").replace("AB1 3EF", "ZZ9 9ZZ");
    const { return: care } = await expectTheSame([
      ["A/Episodes.csv", [episodesHeading, sound]],
      ["A/More episodes.csv", [episodesHeading, moved, moved.replace("21/01", "23/01").replace("ZZ9", "é")]],
      people,
    ]);
    expect(rowsOf(care, "Episodes").map(({ PL_POST }) => PL_POST)).toEqual(["AB1 3EF", "ZZ9 9ZZ", "é 9ZZ"]);
  });
});
