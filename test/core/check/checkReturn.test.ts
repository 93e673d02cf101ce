import { describe, expect, it } from "vitest";
import type { CheckResult } from "../../../packages/core/src/check/CheckResult.ts";
import { checkReturn } from "../../../packages/core/src/check/checkReturn.ts";
import type { Rule } from "../../../packages/core/src/check/Rule.ts";
import { rules } from "../../../packages/core/src/check/rules.ts";
import { readReturn } from "../../../packages/core/src/read/readReturn.ts";
import { csvFile, episodes, header, smallestReturn } from "../read/csvFile.ts";
import { readRows } from "./ruleTest.ts";

const everyEpisode: Rule = {
  code: "999",
  severity: "query",
  says: "the episode is an episode",
  advice: "leave it",
  file: "Episodes",
  column: "DEC",
  distorts: ["cla-number"],
  test: () => () => true,
};

describe("checking a return", () => {
  it("says of a breach the rule, the place, the child, the cell, and what to do", async () => {
    const read = await readRows({ Episodes: [{ DEC: "01/06/2024", REC: "E4A" }] });
    expect(checkReturn(read, { year: 2025, rules: [everyEpisode] }).problems).toEqual([
      {
        code: "999",
        severity: "query",
        file: "Episodes.csv",
        row: 2,
        child: "A",
        column: "DEC",
        value: "01/06/2024",
        message: "Episodes.csv row 2: the episode is an episode; leave it.",
      },
    ]);
  });

  it("counts rows and children by rule, also of rules that nothing breaks", async () => {
    const read = await readRows({
      Episodes: [{ DEC: "01/06/2024", REC: "X1" }, { DECOM: "01/06/2024" }, { CHILD: "B" }],
    });
    const none: Rule = { ...everyEpisode, code: "20", test: () => () => false };
    const counts = checkReturn(read, { year: 2025, rules: [everyEpisode, none] }).rules;
    expect(counts.map(({ code, breaches, children }) => ({ code, breaches, children }))).toEqual([
      { code: "20", breaches: 0, children: 0 },
      { code: "999", breaches: 3, children: 2 },
    ]);
  });

  it("finds nothing wrong with a return in which nothing is", async () => {
    const read = await readRows({
      Episodes: [
        { DEC: "01/02/2025", REC: "X1" },
        { DECOM: "01/02/2025", RNE: "L", LS: "E1" },
      ],
      PrevPerm: [],
      PlacedAdoption: [{}],
      Reviews: [{}],
      OC2: [{}],
      Missing: [{}],
      SWEpisodes: [{ SW_DEC: "01/02/2025" }, { SW_DECOM: "01/02/2025" }],
    });
    expect(checkReturn(read, { year: 2025 }).problems).toEqual([]);
  });

  it("takes the year from the episodes, and the rules of that year", async () => {
    const of2024 = await readRows({ Header: [{ SEX: "M" }], Episodes: [{ DECOM: "01/06/2023" }] });
    const result = checkReturn(of2024);
    expect(result.year).toBe(2024);
    expect(result.problems.map(({ code }) => code)).toContain("101");
    expect(checkReturn(of2024, { year: 2025 }).problems.map(({ code }) => code)).not.toContain("101");
  });

  it("stops if a rule fails: a rule that throws is no rule that passes", async () => {
    const broken: Rule = {
      ...everyEpisode,
      test: () => () => {
        throw new TypeError("broken");
      },
    };
    const read = await readReturn(smallestReturn);
    expect(() => checkReturn(read, { rules: [broken] })).toThrow("rule 999 failed: broken");
  });

  it("stops if a rule uses what it does not ask for", async () => {
    const read = await readRows({ Episodes: [{}] });
    const rule = rules.find(({ code }) => code === "1008");
    expect(rule).toBeDefined();
    expect(() => checkReturn(read, { year: 2025, rules: rule ? [{ ...rule, needs: [] }] : [] })).toThrow(
      "rule 1008 failed: a rule uses something that it does not name in its needs",
    );
  });

  it("says of ten thousand rows each, and of more how many", async () => {
    const rows = Array.from({ length: 10_003 }, (_, at) => `C${at},01/05/2024,S,C2,N1,U6,PR1,,,,,,`);
    const read = await readReturn([episodes(...rows), header("C1,M,01/05/2012,WBRI,,,")]);
    const { problems, rules: counts } = checkReturn(read, { year: 2025, rules: [everyEpisode] });
    const found = problems.filter(({ code }) => code === "999");
    expect(found).toHaveLength(10_001);
    expect(found.at(-1)?.message).toBe("Episodes.csv: 3 more rows where the episode is an episode; leave it.");
    expect(counts.map(({ breaches }) => breaches)).toEqual([10_003]);
  });

  it("lists errors before queries, and each in order of files and rows", async () => {
    const read = await readRows({
      Episodes: [
        { CHILD: "B", DECOM: "01/05/2024", RNE: "P" },
        { CHILD: "A", DECOM: "01/05/2024", RNE: "P" },
      ],
      Header: [{ CHILD: "A", SEX: "" }, { CHILD: "B" }],
    });
    const found = checkReturn(read, { year: 2025, rules: rules.filter(({ code }) => ["357", "101"].includes(code)) });
    expect(found.problems.map(({ file, row }) => `${file} ${row}`)).toEqual([
      "Header.csv 2",
      "Episodes.csv 2",
      "Episodes.csv 3",
    ]);
  });
});

describe("the year before", () => {
  const heading = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
  const open = (child: string, decom: string) => `${child},${decom},S,C2,N1,U4,PR1,,,,SG18 5ZE,SG18 6ZT,SC12345`;
  const year = (folder: string, births: Readonly<Record<string, string>>, ...rows: readonly string[]) => [
    csvFile(`${folder}/Episodes.csv`, heading, ...rows),
    csvFile(
      `${folder}/Header.csv`,
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
      ...Object.entries(births).map(([child, born]) => `${child},1,${born},WBRI,UN3,,`),
    ),
  ];
  // another birth date for A, an episode that begins otherwise for B, and nothing at all of C
  const earlier = year(
    "2024",
    { A: "01/05/2012", B: "01/05/2013", C: "01/05/2014" },
    open("A", "01/06/2023"),
    open("B", "01/06/2023"),
    open("C", "01/06/2023"),
  );
  const later = year("2025", { A: "02/05/2012", B: "01/05/2013" }, open("A", "01/06/2023"), open("B", "02/05/2024"));
  const comparing = rules.filter(({ needs }) => needs?.includes("last-year"));

  it("of two stitched returns is the earlier, for the later, as if each had been given by itself", async () => {
    const stitched = checkReturn(await readReturn([...earlier, ...later]), { rules: comparing });
    const lastYear = (await readReturn(earlier)).return;
    const apart = checkReturn(await readReturn(later), { rules: comparing, lastYear });
    const ofRules = ({ problems }: CheckResult) =>
      problems.filter(({ code }) => comparing.some((rule) => rule.code === code));
    expect(stitched.year).toBe(2025);
    expect(ofRules(stitched)).toEqual(ofRules(apart));
    expect(ofRules(apart).map(({ code }) => code)).toEqual(expect.arrayContaining(["203", "502"]));
    expect(stitched.rules).toEqual(apart.rules);
    expect(stitched.notRun).toEqual(apart.notRun);
  });

  it("is the return that is named for it, if one is", async () => {
    const read = await readReturn([...earlier, ...later]);
    const named = checkReturn(read, { rules: comparing, lastYear: (await readReturn(later)).return });
    expect(named.rules.find(({ code }) => code === "203")?.breaches).toBe(0);
  });

  it("is not there for the earlier of two returns, nor for one alone", async () => {
    const both = checkReturn(await readReturn([...earlier, ...later]), { year: 2024, rules: comparing });
    const alone = checkReturn(await readReturn(later), { rules: comparing });
    for (const { rules: run, notRun } of [both, alone]) {
      expect(run).toEqual([]);
      expect(notRun.length).toBeGreaterThan(10);
    }
  });
});

describe("rules that are not run", () => {
  it("are named with what they need", async () => {
    const { notRun } = checkReturn(await readRows({ Episodes: [{}] }), { year: 2025 });
    const reasonOf = (code: string) => notRun.find((rule) => rule.code === code)?.reason;
    expect(reasonOf("502")).toBe("it needs the return of the year before, which was not given");
    expect(reasonOf("1008")).toBe("it needs Ofsted's list of providers, which was not given");
    expect(reasonOf("169")).toBe("it needs a file of postcodes, which was not given");
    expect(reasonOf("1015")).toBe("it needs a file of postcodes, which was not given");
    expect(reasonOf("186")).toBe("the return has no OC2 file");
    expect(reasonOf("601")).toBe("the return has no AD1 file");
  });

  it("are all that ask whether a child is unaccompanied, where nobody says who is", async () => {
    const read = await readRows({ Episodes: [{ HOME_POST: "" }, { CHILD: "B", PL_POST: "AB1 2CD" }] });
    const home = { authority: "E06000056", easting: 500_000, northing: 250_000 };
    const { notRun, rules: run } = checkReturn(read, {
      year: 2025,
      postcodes: (postcode) => (postcode === "SG185ZE" ? home : undefined),
    });
    for (const code of ["104", "231", "392a", "392b", "164", "406"]) {
      expect(notRun.find((rule) => rule.code === code)?.reason, code).toBe("the return has no UASC file");
      expect(run.map((rule) => rule.code)).not.toContain(code);
    }
  });

  it("are not among those run, and the two make up the rules of the year", async () => {
    const { rules: run, notRun } = checkReturn(await readRows({ Episodes: [{}] }), { year: 2025 });
    const codes = new Set(run.map(({ code }) => code));
    expect(notRun.filter(({ code }) => codes.has(code))).toEqual([]);
    const live = rules.filter(({ live = {} }) => 2025 >= (live.from ?? 0) && 2025 <= (live.to ?? 9999));
    expect(codes.union(new Set(notRun.map(({ code }) => code)))).toEqual(new Set(live.map(({ code }) => code)));
  });

  it("are those that look at a file which last year's return does not have", async () => {
    const read = await readRows({ Episodes: [{}], UASC: [] });
    const { notRun } = checkReturn(read, { year: 2025, lastYear: read.return });
    expect(notRun.find(({ code }) => code === "205D")?.reason).toBe("last year's return has no UASC row");
    expect(notRun.map(({ code }) => code)).not.toContain("502");
  });

  it("are none where everything is given", async () => {
    const everything = {
      Episodes: [{}],
      Reviews: [{}],
      UASC: [{}],
      OC2: [{}],
      OC3: [{}],
      AD1: [{}],
      PlacedAdoption: [{}],
      PrevPerm: [{}],
      Missing: [{}],
      SWEpisodes: [{}],
      DoLo: [{}],
    };
    const read = await readRows(everything);
    for (const year of [2023, 2024, 2025, 2026, 2027]) {
      const given = { lastYear: read.return, providers: new Map(), postcodes: () => undefined, authority: "E06000056" };
      expect(checkReturn(read, { year, ...given }).notRun).toEqual([]);
    }
  });
});

describe("what the reader found", () => {
  it("bears the code of the rule that it breaks, and the reader's sentence, which quotes the cell", async () => {
    const read = await readRows({ Episodes: [{ DEC: "30/02/2025", LS: "V9" }] });
    const found = checkReturn(read, { year: 2025 }).problems.filter(({ code }) => ["147", "144"].includes(code));
    expect(found.map(({ code, value, message }) => ({ code, value, message }))).toEqual([
      {
        code: "144",
        value: "V9",
        message: 'Episodes.csv row 2: LS "V9" is not a code of this column; look it up in the guide to the return.',
      },
      {
        code: "147",
        value: "30/02/2025",
        message: 'Episodes.csv row 2: DEC "30/02/2025" is not a date of the calendar; write it as DD/MM/YYYY.',
      },
    ]);
  });

  it("is left out where a rule says it: a child who is not in the Header", async () => {
    const read = await readRows({ Header: [{ CHILD: "B" }], Episodes: [{}] });
    const found = checkReturn(read, { year: 2025 }).problems.filter(({ child }) => child === "A");
    expect(found.map(({ code }) => code)).toEqual(["INT03"]);
  });

  it("is left to the rule where it goes by the year: a code of an earlier one", async () => {
    const read = await readRows({ Header: [{ SEX: "1" }], Episodes: [{ DECOM: "01/06/2024" }] });
    const codes = (year: number) => checkReturn(read, { year }).problems.map(({ code }) => code);
    expect(codes(2025)).toEqual(["101"]);
    expect(codes(2024)).not.toContain("code-of-other-year");
  });

  it("is said once for a row, by the reader or by the rule", async () => {
    const read = await readRows({ Episodes: [{ DECOM: "30/02/2025" }, { CHILD: "B" }] });
    const found = checkReturn(read, { year: 2025 });
    expect(found.problems.filter(({ code }) => code === "141")).toHaveLength(1);
    expect(found.rules.find(({ code }) => code === "141")?.breaches).toBe(1);
  });

  it("stays as it is where no rule is about it", async () => {
    const read = await readReturn([...smallestReturn, episodes("A1,21/01/2019,S,C2,N1,U4")]);
    expect(checkReturn(read).problems.map(({ code }) => code)).toContain("short-row");
  });
});
