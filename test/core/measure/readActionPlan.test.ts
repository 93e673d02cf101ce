import { dayFromIso, InputError, noDay, readActionPlan } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { workbookFile } from "../read/workbook/workbookFile.ts";

const encoder = new TextEncoder();
const heading = "source,recommendation,action,owner,due,status,progress,indicator,breakdown,category,target,note";

const read = (...rows: readonly string[]): ReturnType<typeof readActionPlan> =>
  readActionPlan(encoder.encode([heading, ...rows].join("\n")), "plan.csv");

describe("readActionPlan", () => {
  it("reads an action with its indicator and its target", async () => {
    expect(
      await read(
        'Ofsted,Better plans,Check every plan,Head of the Virtual School,30/06/2018,On track,"79% are good or better, in April",pep-quality-share,pep-quality,good-or-better,85%,from the pack',
      ),
    ).toEqual([
      {
        source: "Ofsted",
        recommendation: "Better plans",
        action: "Check every plan",
        owner: "Head of the Virtual School",
        due: dayFromIso("2018-06-30"),
        status: "on-track",
        progress: "79% are good or better, in April",
        indicator: {
          measure: "pep-quality-share",
          breakdown: "pep-quality",
          category: "good-or-better",
          target: 85,
        },
        note: "from the pack",
        row: 2,
      },
    ]);
  });

  it("takes the total of a measure where no breakdown is named, and does without due date, owner, indicator and target", async () => {
    const [first, second] = await read(
      ",Stable homes,Match early,,,not started,,long-term-matched,,,,",
      ",Stable homes,Track,,,done,,,,,,",
    );
    expect(first?.indicator).toEqual({ measure: "long-term-matched", breakdown: "total", category: "total" });
    expect(first?.due).toBe(noDay);
    expect(second).not.toHaveProperty("indicator");
  });

  it("takes any category of a breakdown that has no list of its own", async () => {
    expect((await read(",R,A,,,done,,pa-caseload,advisers,11,22,"))[0]?.indicator).toEqual({
      measure: "pa-caseload",
      breakdown: "advisers",
      category: "11",
      target: 22,
    });
  });

  it.each([
    ["not started", "not-started"],
    ["Not Started", "not-started"],
    ["not_started", "not-started"],
    ["AT RISK", "at-risk"],
    ["on-track", "on-track"],
    ["Late", "late"],
    ["done", "done"],
  ])("reads the status %s as %s", async (written, status) => {
    expect((await read(`,R,A,,,${written},,,,,,`))[0]?.status).toBe(status);
  });

  it("keeps hostile text as text on one line, without characters that turn the direction of writing", async () => {
    const [action] = await read(
      ',"=HYPERLINK(""x"")",<script>alert(1)</script>,{props.x},,done,"one\ntwo \u202Eeerht",,,,,\u0007note',
    );
    expect(action).toMatchObject({
      recommendation: '=HYPERLINK("x")',
      action: "<script>alert(1)</script>",
      owner: "{props.x}",
      progress: "one two eerht",
      note: "note",
    });
  });

  it.each([
    [
      ",R,A,,31/6/18,done,,,,,,",
      'plan.csv row 2, due: "31/6/18" is not a date of the calendar; write it as DD/MM/YYYY.',
    ],
    [
      ",R,A,,30/6/55,done,,,,,,",
      'plan.csv row 2, due: "30/6/55" has a year of two digits, by which it can be more than one day; write it as DD/MM/YYYY.',
    ],
    [",R,A,,,green,,,,,,", 'plan.csv row 2, status: "green" is none of late, at risk, not started, on track, done.'],
    [",R,A,,,,,,,,,", "plan.csv row 2, status: it is blank."],
    [",R,,,,done,,,,,,", "plan.csv row 2, action: it is blank."],
    [
      ",R,A,,,done,,peps,,,,",
      'plan.csv row 2, indicator: there is no measure "peps"; write pep-quality-share or pep-on-time-share if one of them is meant.',
    ],
    [
      ",R,A,,,done,,pep-quality-share,,,80,",
      'plan.csv row 2, breakdown: pep-quality-share has no breakdown "total"; it has pep-quality.',
    ],
    [
      ",R,A,,,done,,pep-quality-share,pep-quality,good,80,",
      'plan.csv row 2, category: pep-quality has no category "good"; write good-or-better if that is meant.',
    ],
    [",R,A,,,done,,cla-number,,,few,", 'plan.csv row 2, target: "few" is not a number.'],
    [",R,A,,,done,,,,,80,", "plan.csv row 2, target: it needs the id of a measure in the column indicator."],
  ])("refuses %s in a sentence that names file, row and column", async (row, message) => {
    await expect(read(row)).rejects.toThrow(new InputError(message));
  });

  it("reads the sheet of a workbook that has its columns", async () => {
    const cells = ["", "Better plans", "Check", "", "", "done", "", "", "", "", "", ""];
    const { bytes } = await workbookFile("plan.xlsx", { Notes: [["About"]], Plan: [heading.split(","), cells] });
    expect((await readActionPlan(bytes, "plan.xlsx")).map(({ action, status }) => [action, status])).toEqual([
      ["Check", "done"],
    ]);
  });

  it("refuses a file without a column that it needs, and one without actions", async () => {
    await expect(readActionPlan(encoder.encode("action,status\nA,done\n"), "plan.csv")).rejects.toThrow(
      "plan.csv has no column source, recommendation, owner, due, progress, indicator, breakdown, category, target, note; it needs",
    );
    await expect(read()).rejects.toThrow(new InputError("plan.csv has no actions below its heading."));
  });
});
