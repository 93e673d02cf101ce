import { lossesIn, type RestsOn, type Return, readReturn, reportingYearPeriod } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { type CareRows, careFiles, careReturn } from "../../../careReturn.ts";

const period = reportingYearPeriod(2019);
const stays = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `B${at},01/05/2018,S,C2,U4,PR1,,,N1`);

/** A return in which the text of some files is changed. */
async function spoilt(rows: CareRows, spoil: Readonly<Record<string, (text: string) => string>>): Promise<Return> {
  const files = careFiles(rows).map(({ name, bytes }) => {
    const change = spoil[name] ?? ((text: string) => text);
    return { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(bytes))) };
  });
  return (await readReturn(files)).return;
}

describe("lossesIn", () => {
  it("finds none in what was read whole, or of what rests on nothing", async () => {
    const care = await careReturn({ episodes: stays(2) });
    expect(lossesIn(care, ["Episodes.PLACE", "Header.SEX"], period)).toEqual([]);
    const lost = await careReturn({ episodes: ["A,,S,C2,U4,PR1,,,N1", ...stays(2)] });
    expect(lossesIn(lost, [], period)).toEqual([]);
    expect(lossesIn(lost, ["UASC.DUC"], period)).toEqual([]);
  });

  it("counts cells that cannot be read, and does not know what rests on more than one in fifty", async () => {
    const of = async (all: number) =>
      lossesIn(
        await careReturn({ episodes: ["A,01/05/2018,S,C2,ZZ,PR1,,,N1", ...stays(all - 1)] }),
        ["Episodes.PLACE", "Episodes.LS"],
        period,
      );
    const loss = { file: "Episodes", column: "PLACE", kind: "unread", lost: 1 };
    expect(await of(50)).toEqual([{ ...loss, of: 50, unknown: false }]);
    expect(await of(49)).toEqual([{ ...loss, of: 49, unknown: true }]);
  });

  it("counts rows that were left out among all, once for a file, and says for want of what", async () => {
    const of = async (all: number) =>
      lossesIn(
        await careReturn({ episodes: ["A,,S,C2,U4,PR1,,,N1", ...stays(all - 1)], header: ["A,1,01/01/2010,WBRI"] }),
        ["Episodes.PLACE", "Episodes.LS"],
        period,
      );
    const loss = { file: "Episodes", column: "DECOM", kind: "left-out", lost: 1 };
    expect(await of(50)).toEqual([{ ...loss, of: 50, unknown: false }]);
    expect(await of(49)).toEqual([{ ...loss, of: 49, unknown: true }]);
  });

  it("adds what was left out to what cannot be read: two of a hundred are known, three are not", async () => {
    const of = async (unread: number) => {
      const places = Array.from({ length: unread }, (_, at) => `U${at},01/05/2018,S,C2,ZZ,PR1,,,N1`);
      const episodes = ["A,,S,C2,U4,PR1,,,N1", ...places, ...stays(99 - unread)];
      const care = await careReturn({ episodes, header: ["A,1,01/01/2010,WBRI"] });
      return lossesIn(care, ["Episodes.PLACE"], period).map(({ kind, lost, unknown }) => [kind, lost, unknown]);
    };
    expect(await of(1)).toEqual([
      ["left-out", 1, false],
      ["unread", 1, false],
    ]);
    expect(await of(2)).toEqual([
      ["left-out", 1, false],
      ["unread", 2, true],
    ]);
  });

  it("counts children whom the Header does not have, but not care leavers among its rows", async () => {
    const header = (text: string) => text.replace(/\nA,.*/, "");
    const rows = {
      episodes: ["A,01/05/2018,S,C2,U4,PR1,,,N1", ...stays(49)],
      careLeavers: ["C,01/01/2000,YES,F1,K"],
    };
    const care = await spoilt(rows, { "Header.csv": header });
    expect(lossesIn(care, ["Episodes.PLACE", "OC3.IN_TOUCH"], period)).toEqual([
      { file: "Episodes", column: "", kind: "children-not-in-header", lost: 1, of: 50, unknown: false },
    ]);
    const loss = { file: "Header", column: "", kind: "no-header-row", lost: 1 };
    expect(lossesIn(care, ["Header.SEX"], period)).toEqual([{ ...loss, of: 50, unknown: false }]);
    const fewer = await spoilt({ episodes: rows.episodes.slice(0, 49) }, { "Header.csv": header });
    expect(lossesIn(fewer, ["Header.SEX"], period)).toEqual([{ ...loss, of: 49, unknown: true }]);
  });

  it("counts the rows of a file that has no such column", async () => {
    const care = await spoilt({ episodes: stays(3) }, { "Episodes.csv": (text) => text.replace("PLACE,", "OTHER,") });
    expect(lossesIn(care, ["Episodes.PLACE"], period)).toEqual([
      { file: "Episodes", column: "PLACE", kind: "absent", lost: 3, of: 3, unknown: true },
    ]);
  });

  it("takes a column that is blank in every row for lost only where it had to be filled in some", async () => {
    const left = "A,01/05/2018,S,C2,U4,PR1,01/06/2018,,N1";
    // a reason is due where an episode ended
    expect(lossesIn(await careReturn({ episodes: [left, ...stays(3)] }), ["Episodes.REC"], period)).toEqual([
      { file: "Episodes", column: "REC", kind: "blank", lost: 4, of: 4, unknown: true },
    ]);
    expect(lossesIn(await careReturn({ episodes: stays(3) }), ["Episodes.REC"], period)).toEqual([]);
    expect(lossesIn(await careReturn({ episodes: stays(3) }), ["Episodes.URN"], period)).toEqual([]);
  });

  it("asks only the rows that are read, says which these are, and does not mind what is lost of others", async () => {
    const care = await spoilt({ episodes: stays(3) }, { "Episodes.csv": (text) => text.replace("PLACE,", "OTHER,") });
    const inRows = (isRead: (row: number) => boolean): RestsOn => [
      { column: "Episodes.PLACE", rows: () => isRead, where: "of the first child" },
    ];
    expect(
      lossesIn(
        care,
        inRows((row) => row === 0),
        period,
      ),
    ).toEqual([
      { file: "Episodes", column: "PLACE", kind: "absent", where: "of the first child", lost: 1, of: 1, unknown: true },
    ]);
    expect(
      lossesIn(
        care,
        inRows(() => false),
        period,
      ),
    ).toEqual([]);
  });

  it("refuses a column of a file that no return has", async () => {
    const care = await careReturn({ episodes: stays(1) });
    const none = ["Elsewhere.PLACE"] as unknown as RestsOn;
    expect(() => lossesIn(care, none, period)).toThrow(new RangeError("Elsewhere.PLACE is no column of the return"));
  });
});
