import { type ReturnFile, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { csvFile, episode, episodes, episodesHeading, header, headerHeading, person, reviews } from "./csvFile.ts";

async function lossesOf(...files: readonly ReturnFile[]) {
  return (await readReturn(files)).return.losses;
}

const people = header(person("A1"), person("B2"));

describe("what was lost of a file", () => {
  it("is nothing where all was read", async () => {
    const { Episodes } = await lossesOf(episodes(episode("A1", "01/05/2018", "01/06/2018")), people);
    expect(Episodes).toMatchObject({ leftOut: 0, leftOutFor: [], withoutHeader: 0 });
    expect(Episodes.columns.DECOM).toEqual({ absentIn: [], blankIn: [], unread: 0 });
  });

  it("is every row that cannot be used, with what it wants", async () => {
    const { Episodes } = await lossesOf(
      episodes(episode("A1", "01/05/2018"), episode("A1", "31/31/2018"), episode("", "01/06/2018"), episode("B2", "x")),
      people,
    );
    expect(Episodes.leftOut).toBe(3);
    expect([...Episodes.leftOutFor].sort()).toEqual(["CHILD", "DECOM"]);
  });

  it("is a second row of a child that says something else, and none that says the same, nor the heading again", async () => {
    const twice = header(person("A1"), person("A1"), headerHeading, person("A1").replace("WBRI", "BAFR"));
    const { Header } = await lossesOf(episodes(episode("A1", "01/05/2018")), twice);
    expect(Header).toMatchObject({ leftOut: 1, leftOutFor: [] });
  });

  it("are rows of children who are not in the Header", async () => {
    const { Episodes, Reviews } = await lossesOf(
      episodes(episode("A1", "01/05/2018"), episode("C3", "01/05/2018"), episode("C3", "01/06/2018")),
      people,
      reviews("D4,01/04/2010,01/06/2018,PN1"),
    );
    expect([Episodes.withoutHeader, Reviews.withoutHeader]).toEqual([2, 1]);
  });
});

describe("what was lost of a column", () => {
  it("are cells that cannot be read: dates, numbers, codes that no list has", async () => {
    const oc2 = csvFile(
      "OC2.csv",
      "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS",
      "A1,,high,,0,,1",
    );
    const { Episodes, OC2 } = await lossesOf(
      episodes("A1,01/05/2018,S,C9,N1,QQ,PR1,soon,X1,,,,", "A1,01/06/2018,P,C2,N1,U4,PR1,,,,,,"),
      people,
      oc2,
    );
    const { LS, PLACE, DEC, REC } = Episodes.columns;
    expect([LS, PLACE, DEC, REC].map(({ unread }) => unread)).toEqual([1, 1, 1, 0]);
    expect(OC2.columns.SDQ_SCORE.unread).toBe(1);
  });

  it("are not codes of former returns, which say what they mean", async () => {
    const { Episodes } = await lossesOf(episodes("A1,01/05/2018,S,C2,N1,Q1,PR1,01/06/2018,E4,,,,"), people);
    expect([Episodes.columns.PLACE.unread, Episodes.columns.REC.unread]).toEqual([0, 0]);
  });

  it("is all of it where its heading is not there, and where it is blank in every row", async () => {
    const without = episodesHeading.replace(",REC", "");
    const { Episodes } = await lossesOf(csvFile("Episodes.csv", without, "A1,01/05/2018,S,C2,N1,U4,PR1,,,,,"), people);
    expect(Episodes.columns.REC).toEqual({ absentIn: [0], blankIn: [], unread: 0 });
    expect(Episodes.columns.DEC).toEqual({ absentIn: [], blankIn: [0], unread: 0 });
  });

  it("is nothing of a file without a row", async () => {
    const without = episodesHeading.replace(",REC", "");
    const { Episodes } = await lossesOf(csvFile("Episodes.csv", without), people);
    expect(Episodes.columns.REC).toEqual({ absentIn: [], blankIn: [], unread: 0 });
  });

  it("is not what a later return has put right", async () => {
    const year = (name: string, rows: readonly string[]): readonly ReturnFile[] => [
      csvFile(`${name}/Episodes.csv`, episodesHeading, ...rows),
      csvFile(`${name}/Header.csv`, headerHeading, person("A1"), person("B2")),
    ];
    const spoilt = year("2018", [
      "A1,01/05/2017,S,C9,N1,U4,PR1,,,,,,",
      "B2,01/06/2017,S,C9,N1,U4,PR1,01/01/2018,E4A,,,,",
    ]);
    const right = year("2019", ["A1,01/05/2017,S,C2,N1,U4,PR1,01/06/2018,E4A,,,,"]);
    const { Episodes } = await lossesOf(...spoilt, ...right);
    expect(Episodes.columns.LS.unread).toBe(1);
  });
});

describe("what was lost of a return in XML", () => {
  const child = (rest: string): ReturnFile =>
    csvFile(
      "r.xml",
      `<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><SEX>1</SEX><DOB>01/04/2010</DOB><ETHNIC>WBRI</ETHNIC>${rest}</HEADER>`,
      "<EPISODE><DECOM>21/01/2019</DECOM><RNE>S</RNE><CIN>N1</CIN><PL>QQ</PL></EPISODE></CHILD></EXPSSDA903>",
    );

  it("is what no element is there for, and cells that cannot be read", async () => {
    const { Episodes } = await lossesOf(child(""));
    expect(Episodes.columns.LS.absentIn).toEqual([1]);
    // where no episode has ended there may be no element for it
    expect(Episodes.columns.DEC).toEqual({ absentIn: [], blankIn: [1], unread: 0 });
    expect(Episodes.columns.PLACE.unread).toBe(1);
  });

  it("is no file of unaccompanied children where each child is said not to be one", async () => {
    expect((await readReturn([child("<UASC>0</UASC>")])).return.sourceFiles).toContain("UASC");
    expect((await readReturn([child("")])).return.sourceFiles).not.toContain("UASC");
  });
});
