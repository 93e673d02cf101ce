import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { asks as asksHealth, cells as healthOf } from "../../notebooks/health-and-education/cells.ts";
import { asks as asksPlacements, cells as placementsOf } from "../../notebooks/placements/cells.ts";
import { asks as asksSufficiency, cells as sufficiencyOf } from "../../notebooks/sufficiency/cells.ts";
import { answersTo, openSample } from "./openSample.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-homes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, ...lines: readonly string[]): void =>
  writeFileSync(join(folder, `${name}.csv`), `${lines.join("\n")}\n`);
// in Rutland, 10 miles off outside it, and 40 miles off: 16,093 and 64,374 metres
write(
  "postcodes",
  "pcds,laua,east1m,north1m",
  "LE15 6HP,E06000017,486000,308000",
  "PE9 1AA,E07000141,486000,324093",
  "NG1 1AA,E06000018,486000,372374",
);
// of eight children two live in the area, one is outside and near, four are far away, and of one it is not known
const homes = ["LE15 6HP", "LE15 6HP", "PE9 1AA", "NG1 1AA", "NG1 1AA", "NG1 1AA", "NG1 1AA", ""];
// health assessments of all but two of those far away; immunisations of nobody
const assessed = [1, 1, 1, 0, 0, 1, 1, 1];
write(
  "Header",
  "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
  ...homes.map((_, at) => `K${at},2,05/06/2010,WBRI,A00000000000${at},,`),
);
write(
  "Episodes",
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
  ...homes.map((home, at) => `K${at},01/${home === "" ? "06" : "03"}/2021,S,C2,N1,U6,PR1,,,,LE15 6HP,${home},`),
);
write(
  "OC2",
  "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
  ...assessed.map((done, at) => `K${at},05/06/2010,10,,0,,0,1,${done},0,,`),
);
const data = ["Header", "Episodes", "OC2"].map((name) => join(folder, `${name}.csv`));
const given = { data, asAt: "2022-03-31", authority: "Rutland" };
const located = { ...given, postcodes: join(folder, "postcodes.csv") };

describe("papers that a directory of postcodes is given for", () => {
  it("tell how many children live outside the area and far from home, and by which both", async () => {
    const source = await openSample(located);
    const { outside, far, distanceTable, number } = placementsOf(source, answersTo(asksPlacements, source));
    expect(outside).toMatch(/^62\.5% \(five of eight children;/);
    expect(far).toMatch(/^50\.0% \(four of eight children;/);
    expect(distanceTable?.rows.map((row) => row.slice(0, 2))).toEqual([
      ["Inside, 20 miles or less", 2],
      ["Outside, 20 miles or less", 1],
      ["Outside, more than 20 miles", 4],
    ]);
    expect(number.distance).toBe("3");
    const statement = sufficiencyOf(source, answersTo(asksSufficiency, source));
    expect([statement.outside, statement.far]).toEqual([outside, far]);
  });

  it("hold the health checks of children near home against those of children far from it", async () => {
    const source = await openSample(located);
    const { distanceTable } = healthOf(source, answersTo(asksHealth, source));
    expect(distanceTable?.rows.map((row) => row.slice(0, 3))).toEqual([
      ["Health assessments up to date", "100% (3 of 3)", "50.0% (2 of 4)"],
      ["Immunisations up to date", "0% (0 of 3)", "0% (0 of 4)"],
      ["Teeth checked by a dentist", "100% (3 of 3)", "100% (4 of 4)"],
    ]);
  });

  it("withhold in a version for publication what one child could be told by", async () => {
    const source = await openSample({ ...located, publish: true });
    const { distanceTable, outside } = placementsOf(source, answersTo(asksPlacements, source));
    expect([distanceTable, outside]).toEqual([null, "a withheld share"]);
    const health = healthOf(source, answersTo(asksHealth, source));
    expect(health.distanceTable).toBeNull();
  });

  it("say nothing of distance without one", async () => {
    const source = await openSample(given);
    expect(placementsOf(source, answersTo(asksPlacements, source)).distanceTable).toBeNull();
    expect(healthOf(source, answersTo(asksHealth, source)).distanceTable).toBeNull();
  });
});
