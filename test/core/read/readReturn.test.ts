import { InputError, isoFromDay, noDay, type Problem, type ReturnFile, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import {
  csvFile,
  episode,
  episodes,
  episodesHeading,
  header,
  headerHeading,
  person,
  reviews,
  smallestReturn,
} from "./csvFile.ts";

async function problemsOf(...files: readonly ReturnFile[]): Promise<readonly Problem[]> {
  return (await readReturn(files)).problems;
}

describe("readReturn", () => {
  it("reads the smallest return without a problem", async () => {
    const { return: care, problems, account, messages } = await readReturn(smallestReturn);
    expect(problems).toEqual([]);
    expect(messages).toEqual([]);
    expect(account).toEqual([
      { file: "Episodes.csv", as: "Episodes", rowsRead: 1, rowsKept: 1, rowsReported: 0, cellsUnread: 0 },
      { file: "Header.csv", as: "Header", rowsRead: 1, rowsKept: 1, rowsReported: 0, cellsUnread: 0 },
    ]);
    expect(care.children).toEqual(["A1"]);
    const { DECOM, DEC, PLACE, HOME_POST } = care.Episodes.columns;
    expect(isoFromDay(DECOM[0] ?? noDay)).toBe("2019-01-21");
    expect(DEC[0]).toBe(noDay);
    expect(PLACE.codes[PLACE.values[0] ?? 0]).toBe("U4");
    expect(HOME_POST.at(0)).toBe("AB1 2CD");
    expect(care.Missing.rows).toBe(0);
    expect([...care.Missing.firstRow]).toEqual([0, 0]);
  });

  it("keeps identifiers as text and children in code-unit order, each once", async () => {
    const ids = ["10", "9", "007", "7", "1e5", "__proto__", "constructor", "b", "B", "é"];
    const { return: care, problems } = await readReturn([
      episodes(...ids.map((id) => episode(id, "01/04/2018"))),
      header(...ids.map(person)),
    ]);
    expect(problems).toEqual([]);
    expect(care.children).toEqual(["007", "10", "1e5", "7", "9", "B", "__proto__", "b", "constructor", "é"]);
    expect([...care.Episodes.firstRow]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([...care.Episodes.sourceRow]).toEqual([4, 2, 6, 5, 3, 10, 7, 9, 8, 11]);
  });

  it("orders episodes by child, then by their beginning, then by their end, an open one last", async () => {
    const { return: care } = await readReturn([
      episodes(
        episode("B", "01/06/2018"),
        episode("A", "01/05/2018"),
        episode("A", "01/05/2018", "01/06/2018"),
        episode("A", "01/04/2018", "01/05/2018"),
      ),
      header(person("A"), person("B")),
    ]);
    expect([...care.Episodes.sourceRow]).toEqual([5, 4, 3, 2]);
    expect([...care.Episodes.child]).toEqual([0, 0, 0, 1]);
    expect([...care.Episodes.firstRow]).toEqual([0, 3, 4]);
  });

  it("counts a child of any file among the children", async () => {
    const { return: care, problems } = await readReturn([...smallestReturn, reviews("Z9,01/04/2010,01/05/2018,PN1")]);
    expect(care.children).toEqual(["A1", "Z9"]);
    expect([...care.Reviews.firstRow]).toEqual([0, 0, 1]);
    expect(problems).toEqual([]);
  });

  it("puts files of one kind together, and knows for each row where it came from", async () => {
    const { return: care, account } = await readReturn([
      header(person("A1")),
      csvFile("b.csv", episodesHeading, episode("A1", "01/05/2019")),
      csvFile("a.csv", episodesHeading, episode("A1", "01/05/2018", "01/05/2019")),
    ]);
    expect(care.sources).toEqual(["Header.csv", "b.csv", "a.csv"]);
    expect([...care.Episodes.source]).toEqual([2, 1]);
    expect(account.map(({ rowsKept }) => rowsKept)).toEqual([1, 1, 1]);
  });

  it("has no problem with a file that has a heading and no rows", async () => {
    expect(await problemsOf(...smallestReturn, reviews())).toEqual([]);
  });
});

describe("readReturn says as a message", () => {
  it("that a file is in an old encoding", async () => {
    const latin = [...new TextEncoder().encode(`${headerHeading}\nA1,2,01/04/2010,WBRI,`), 0xeb, 0x2c, 0x2c];
    const read = await readReturn([
      smallestReturn[0] ?? header(),
      { name: "Header.csv", bytes: Uint8Array.from(latin) },
    ]);
    expect(read.return.Header.columns.UPN.at(0)).toBe("ë");
    expect(read.messages).toEqual([
      "Header.csv is not UTF-8 text; it was read as Windows-1252, so look at letters with accents.",
    ]);
  });
});

describe("readReturn refuses", () => {
  it("to read nothing", async () => {
    await expect(readReturn([])).rejects.toThrow(new InputError("No file was given to read a return from."));
  });

  it("a return without Episodes or without Header, and says by which columns they are known and what it found", async () => {
    const [episodesFile = header(), headerFile = header()] = smallestReturn;
    await expect(readReturn([headerFile])).rejects.toThrow(
      new InputError(
        "The return has no Episodes file, which is known by its columns CHILD, DECOM, RNE, LS, CIN, PLACE, PLACE_PROVIDER, DEC, REC, REASON_PLACE_CHANGE, HOME_POST, PL_POST, URN; its files are Header.csv.",
      ),
    );
    await expect(readReturn([episodesFile, csvFile("h.csv", "Person,Sex", "1,2")])).rejects.toThrow(
      new InputError(
        "The return has no Header file, which is known by its columns CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB; h.csv is not a file of the return and was passed over: its columns are Person, Sex.",
      ),
    );
  });

  it("a file of children without a heading, and shows none of them", async () => {
    const rows = csvFile("Episodes.csv", "K26BLM86,21/01/2019,S,C2,N1,U4,PR1,,,,AB1 2CD,AB1 3EF,1234567");
    const refusal = await readReturn([rows, header(person("K26BLM86"))]).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InputError);
    expect(String(refusal)).not.toContain("K26BLM86");
  });
});
