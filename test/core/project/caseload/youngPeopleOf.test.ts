import { dayFromIso, isoFromDay, noDay, type Return, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { CareLeaver } from "../../../../packages/core/src/project/caseload/CareLeaver.ts";
import { youngPeopleOf } from "../../../../packages/core/src/project/caseload/youngPeopleOf.ts";
import { careLeaver } from "./careLeaver.ts";

const encoder = new TextEncoder();

/** Episodes given as child,start,end,reason,legal status: dates DD/MM/YYYY. */
function episodesOf(rows: readonly string[]): readonly string[] {
  return [
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
    ...rows.map((row) => {
      const [child, start, end = "", reason = "", status = "C2"] = row.split(",");
      return `${child},${start},S,${status},N1,U4,PR1,${end},${reason},,,,`;
    }),
  ];
}

/** Children given as child,birth. */
function headerOf(rows: readonly string[]): readonly string[] {
  const lines = rows.map((row) => {
    const [child, birth] = row.split(",");
    return `${child},1,${birth},WBRI,,,`;
  });
  return ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", ...lines];
}

/** Care leavers given as child,birth,in touch. */
function oc3Of(rows: readonly string[]): readonly string[] {
  return ["CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", ...rows.map((row) => `${row},F1,B1`)];
}

async function careOf(
  episodes: readonly string[],
  header: readonly string[],
  oc3: readonly string[] = [],
): Promise<Return> {
  const files = { Episodes: episodesOf(episodes), Header: headerOf(header), OC3: oc3Of(oc3) };
  const result = await readReturn(
    Object.entries(files).map(([name, lines]) => ({ name: `${name}.csv`, bytes: encoder.encode(lines.join("\n")) })),
  );
  return result.return;
}

function known(sources: Parameters<typeof youngPeopleOf>[0], asAt: string): readonly string[] {
  return youngPeopleOf(sources, dayFromIso(asAt))
    .map(({ entitlements: [first], contact, certain }) =>
      [first?.status, isoFromDay(first?.from ?? noDay), contact, certain ? "certain" : "may be"].join(", "),
    )
    .sort();
}

describe("youngPeopleOf", () => {
  it("knows children in care of any age: eligible now, or perhaps one day", async () => {
    const care = await careOf(["A,01/01/2010", "B,01/01/2012"], ["A,01/06/2002", "B,01/06/2010"]);
    expect(known({ care }, "2019-03-31")).toEqual([
      "eligible, 2018-06-01, not known, certain",
      "eligible, 2026-06-01, not known, may be",
    ]);
  });

  it("knows nothing of what came after the day", async () => {
    const care = await careOf(["A,01/01/2010,01/05/2019,E4A", "B,01/04/2019"], ["A,01/06/2002", "B,01/06/2002"]);
    expect(known({ care }, "2019-03-31")).toEqual(["eligible, 2018-06-01, not known, certain"]);
    expect(known({ care }, "2019-04-30")).toHaveLength(2);
  });

  it("leaves out short breaks, and whoever is 25", async () => {
    const care = await careOf(["A,01/01/2010,,,V4", "B,01/01/2005,31/03/2012,E17"], ["A,01/06/2002", "B,31/03/1994"]);
    expect(known({ care }, "2019-03-31")).toEqual([]);
    expect(known({ care }, "2019-03-30")).toHaveLength(1);
  });

  it("takes contact from OC3, and its word on the thirteen weeks", async () => {
    const care = await careOf(
      ["A,01/01/2017,01/02/2017,E8"],
      ["A,01/06/2000"],
      ["A,01/06/2000,YES", "B,01/06/1999,NO", "C,01/06/1999,RHOM", "D,01/06/1999,DIED", "E,01/06/2001,REFU"],
    );
    expect(known({ care }, "2019-03-31")).toEqual([
      "former relevant, 2017-06-01, not in touch, certain",
      "former relevant, 2018-06-01, in touch, certain",
      "relevant, 2017-06-01, declined, certain",
    ]);
  });

  it("hears what OC3 last said by the year of the day, and nothing later", async () => {
    const yearOf = (name: string, episode: string, inTouch: string) => [
      { name: `${name}/episodes.csv`, bytes: encoder.encode(episodesOf([episode]).join("\n")) },
      { name: `${name}/header.csv`, bytes: encoder.encode(headerOf(["A,01/06/1999", "Z,01/01/2015"]).join("\n")) },
      { name: `${name}/oc3.csv`, bytes: encoder.encode(oc3Of([`A,01/06/1999,${inTouch}`]).join("\n")) },
    ];
    const { return: care } = await readReturn([
      ...yearOf("2018", "Z,01/06/2017", "NO"),
      ...yearOf("2019", "Z,01/06/2018", "YES"),
    ]);
    const leaver = (asAt: string): string => known({ care }, asAt).find((row) => row.startsWith("former")) ?? "";
    expect(leaver("2018-03-31")).toContain("not in touch");
    expect(leaver("2019-03-31")).toContain(", in touch");
  });

  it("lets a list say more than OC3, and counts nobody twice", async () => {
    const care = await careOf(["A,01/01/2010,01/06/2018,E17"], ["A,01/06/2000"], ["A,01/06/2000,NO"]);
    const careLeavers: CareLeaver[] = [careLeaver("2000-06-01", { child: "A", contact: "in touch" })];
    expect(known({ care, careLeavers }, "2019-03-31")).toEqual(["former relevant, 2018-06-01, in touch, certain"]);
  });

  it("holds to the return where it has a child in care whom the list calls something else", async () => {
    const care = await careOf(["A,01/01/2010"], ["A,01/06/2002"]);
    const careLeavers = [careLeaver("2002-06-01", { child: "A", status: "relevant" })];
    expect(known({ care, careLeavers }, "2019-03-31")).toEqual(["eligible, 2018-06-01, not known, certain"]);
  });

  it.each([
    ["2000-06-01", undefined, "former relevant, 2018-06-01"],
    ["2002-06-01", undefined, "relevant, 2018-06-01"],
    ["2002-06-01", "eligible", "eligible, 2018-06-01"],
    ["2000-06-01", "eligible", "former relevant, 2018-06-01"],
    ["2000-06-01", "qualifying", "qualifying, 2016-06-01"],
  ] as const)("goes by a list alone: born %s, status %s", (birth, status, expected) => {
    const careLeavers = [careLeaver(birth, { status })];
    expect(known({ careLeavers }, "2019-03-31")).toEqual([`${expected}, in touch, certain`]);
  });

  it("names nobody", () => {
    const [person] = youngPeopleOf(
      { careLeavers: [careLeaver("2000-06-01", { child: "SECRET" })] },
      dayFromIso("2019-03-31"),
    );
    expect(JSON.stringify(person)).not.toContain("SECRET");
  });
});
