import { dayFromIso, InputError, readEvidence } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { workbookFile } from "../read/workbook/workbookFile.ts";

const heading = "theme,by,date,judgement,aim,indicator,breakdown,category,target,impact,narrative,source";

const read = (...rows: readonly string[]): ReturnType<typeof readEvidence> =>
  readEvidence(new TextEncoder().encode([heading, ...rows].join("\n")), "evidence.csv");

const judged = (judgement: string, date = "06/07/2017"): string =>
  `Care leavers,Ofsted inspection,${date},${judgement},,,,,,,,Report of August 2017`;

describe("readEvidence", () => {
  it("reads a judgement with who judged, when, and where it stands", async () => {
    expect(await read(`${judged("Good").replace(",Report", "Support is strong,Report")}`)).toEqual({
      judgements: [
        {
          theme: "Care leavers",
          by: "Ofsted inspection",
          day: dayFromIso("2017-07-06"),
          judgement: "Good",
          grade: "good",
          narrative: "Support is strong",
          source: "Report of August 2017",
          row: 2,
        },
      ],
      evidence: [],
    });
  });

  it("reads what a council has to show: aim, indicator with its target, impact, narrative", async () => {
    const { judgements, evidence } = await read(
      'Care leavers,,,,Work or learning for all,care-leavers-eet,age-care-leaver,19-21,70%,"More are in work, or learn",Advisers call weekly,',
      "Care leavers,,,,A home for all,,,,,,,",
    );
    expect(judgements).toEqual([]);
    expect(evidence).toEqual([
      {
        theme: "Care leavers",
        aim: "Work or learning for all",
        indicator: { measure: "care-leavers-eet", breakdown: "age-care-leaver", category: "19-21", target: 70 },
        impact: "More are in work, or learn",
        narrative: "Advisers call weekly",
        source: "",
        row: 2,
      },
      { theme: "Care leavers", aim: "A home for all", impact: "", narrative: "", source: "", row: 3 },
    ]);
  });

  it.each([
    ["Outstanding", "outstanding"],
    ["good", "good"],
    ["Requires improvement to be good", "requires-improvement"],
    ["requires_improvement", "requires-improvement"],
    ["INADEQUATE", "inadequate"],
    ["Adequate", undefined],
    ["Sound", undefined],
    ["Good in parts", undefined],
  ])("takes %s for the grade %s", async (judgement, grade) => {
    expect((await read(judged(judgement))).judgements[0]?.grade).toBe(grade);
  });

  it("keeps hostile text as text on one line", async () => {
    const { evidence } = await read('T,,,,"<script>\nalert(1)</script>",,,,,{props.x},"=1+1 \u202Eeert",');
    expect(evidence[0]).toMatchObject({
      aim: "<script> alert(1)</script>",
      impact: "{props.x}",
      narrative: "=1+1 eert",
    });
  });

  it("reads the sheet of a workbook that has its columns, and names its rows", async () => {
    const row = ["Adoption", "", "", "", "Quick matches", "adoption-a2", "", "", "121", "", "", ""];
    const wrong = ["Adoption", "", "", "", "", "", "", "", "", "Much", "", ""];
    const workbook = (...rows: readonly (readonly string[])[]) =>
      workbookFile("evidence.xlsx", { Notes: [["About this file"]], Evidence: [heading.split(","), ...rows] });
    const { bytes } = await workbook(row);
    expect((await readEvidence(bytes, "evidence.xlsx")).evidence[0]).toMatchObject({
      aim: "Quick matches",
      indicator: { measure: "adoption-a2", target: 121 },
    });
    const { bytes: faulty } = await workbook(row, wrong);
    await expect(readEvidence(faulty, "evidence.xlsx")).rejects.toThrow(
      new InputError("evidence.xlsx/Evidence row 3, aim: it is blank; give what was aimed at, or a judgement."),
    );
  });

  it.each([
    [",Ofsted,06/07/2017,Good,,,,,,,,Report", "evidence.csv row 2, theme: it is blank."],
    ["T,,06/07/2017,Good,,,,,,,,Report", "evidence.csv row 2, by: it is blank, and a judgement needs it."],
    ["T,Ofsted,,Good,,,,,,,,Report", "evidence.csv row 2, date: it is blank, and a judgement needs it."],
    ["T,Ofsted,N/A,Good,,,,,,,,Report", "evidence.csv row 2, date: it is blank, and a judgement needs it."],
    ["T,Ofsted,06/07/2017,Good,,,,,,,,", "evidence.csv row 2, source: it is blank, and a judgement needs it."],
    [
      "T,Ofsted,6/7/17,Good,,,,,,,,Report",
      'evidence.csv row 2, date: "6/7/17" can be two days, and nothing in the column shows whether the day or the month stands first; write it as DD/MM/YYYY.',
    ],
    [
      "T,Ofsted,06/07/2017,Good,Aim,,,,,,,Report",
      "evidence.csv row 2, aim: a judgement has a row of its own; give this in another row.",
    ],
    [
      "T,Ofsted,06/07/2017,,Aim,,,,,,,Report",
      "evidence.csv row 2, judgement: it is blank, and the row has something under by.",
    ],
    ["T,,,,,,,,,,,", "evidence.csv row 2, aim: it is blank; give what was aimed at, or a judgement."],
    [
      "T,,,,Aim,court-week,,,,,,",
      'evidence.csv row 2, indicator: there is no measure "court-week"; write court-weeks if that is meant.',
    ],
    ["T,,,,Aim,cla-number,,,few,,,", 'evidence.csv row 2, target: "few" is not a number.'],
    ["T,,,,Aim,,,,20,,,", "evidence.csv row 2, target: it needs the id of a measure in the column indicator."],
  ])("refuses %s in a sentence that names file, row and column", async (row, message) => {
    await expect(read(row)).rejects.toThrow(new InputError(message));
  });

  it("refuses one judgement twice, and takes those of another day or by others", async () => {
    await expect(read(judged("Good"), judged("Inadequate"))).rejects.toThrow(
      new InputError("evidence.csv row 3, judgement: row 2 has one of the same theme, people and date."),
    );
    expect((await read(judged("Good"), judged("Good", "21/01/2022"))).judgements).toHaveLength(2);
  });

  it("refuses a file without a column that it needs, and one without rows", async () => {
    const lacking = readEvidence(new TextEncoder().encode("theme,aim\nT,A\n"), "evidence.csv");
    await expect(lacking).rejects.toThrow(/^evidence\.csv has no column by, date, judgement, indicator, /);
    await expect(read()).rejects.toThrow(new InputError("evidence.csv has no evidence below its heading."));
  });
});
