import { type ReturnFile, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { episode, episodes, header, person, reviews } from "./csvFile.ts";

const begins = (...children: readonly string[]): ReturnFile =>
  episodes(...children.map((child, at) => episode(child, `0${at + 1}/04/2018`)));

const named = (...children: readonly string[]): ReturnFile => header(...children.map(person));

async function read(...files: readonly ReturnFile[]) {
  const { return: care, problems } = await readReturn(files);
  const near = problems.filter(({ code }) => code.startsWith("near-identifier"));
  return { children: care.children, codes: problems.map(({ code }) => code), near };
}

describe("identifiers that are nearly the same", () => {
  it.each([
    ["noughts at its beginning", "101", "00101"],
    ["its case", "ab101", "AB101"],
    ["a point and a nought at its end", "101.0", "101"],
    ["blanks and signs in it", "AB-101", "AB101"],
    ["its case and noughts at its beginning", "0a1", "A1"],
  ])("are named beside one another where they differ in %s", async (differsIn, written, meant) => {
    const { children, near } = await read(begins(written, "Z9"), named(meant, "Z9"));
    expect(children).toEqual(expect.arrayContaining([written, meant]));
    expect(near).toEqual([
      {
        code: "near-identifier",
        severity: "query",
        file: "Episodes.csv",
        row: 2,
        child: written,
        column: "CHILD",
        value: meant,
        message: `Episodes.csv row 2 has a CHILD that is that of Header.csv row 2 but for ${differsIn}; write them alike if they are one child's.`,
      },
    ]);
  });

  it("are taken for the same where a table as a whole shows it, which is said once a table", async () => {
    const { children, near, codes } = await read(
      begins("101", "102", "103", "200"),
      named("00101", "00102", "0103", "200"),
      reviews("101,,01/05/2018,PN1"),
    );
    expect(children).toEqual(["00101", "00102", "0103", "200"]);
    expect(near.map(({ file, message }) => [file, message])).toEqual([
      [
        "Episodes.csv",
        "Episodes.csv has 3 identifiers in CHILD that are those of the Header but for noughts at its beginning, and was read so; write them alike.",
      ],
      [
        "Reviews.csv",
        "Reviews.csv has an identifier in CHILD that is that of the Header but for noughts at its beginning, and was read so; write them alike.",
      ],
    ]);
    expect(codes).not.toContain("child-not-in-header");
  });

  it("are not taken for the same where others of the table have kept what these have lost", async () => {
    const { children, near } = await read(begins("101", "102", "103", "0104"), named("0101", "0102", "0103", "0104"));
    expect(children).toContain("101");
    expect(near).toHaveLength(3);
  });

  it("are not taken for the same where they differ in several things", async () => {
    const { near } = await read(begins("101", "ab2", "C3.0"), named("0101", "AB2", "C3"));
    expect(near).toHaveLength(3);
  });

  it("are left alone where the Header has both, or two that it may be", async () => {
    expect((await read(begins("7", "007"), named("7", "007"))).near).toEqual([]);
    expect((await read(begins("07"), named("7", "007"))).near).toEqual([]);
  });

  it("are found between the Headers of two years", async () => {
    const year = (folder: string, ...children: readonly string[]) =>
      [begins(...children), named(...children)].map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }));
    const { children } = await read(...year("2018", "001", "002", "003"), ...year("2019", "1", "2", "3", "4"));
    expect(children).toEqual(["001", "002", "003", "4"]);
  });
});
