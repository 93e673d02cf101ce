import { type ActionStatus, InputError, measureNamed } from "@lac-analytics/core";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/action-plan/cells.ts";
import { answered } from "../../packages/notebook/src/source/FigureRequest.ts";
import { oraclePath } from "../oraclePath.ts";
import { openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";
import { smallCounts } from "./smallCounts.ts";

type Page = Awaited<ReturnType<typeof cellsOf>>;

async function cells(source: SampleSource): Promise<Page> {
  return await cellsOf(source, answered(await asks(source), source.answer));
}

const heading = "source,recommendation,action,owner,due,status,progress,indicator,breakdown,category,target,note";

/** The page of the sample with another plan, of the rows given. */
async function pageOf(rows: readonly string[], options: Parameters<typeof openSample>[0] = {}): Promise<Page> {
  const bytes = new TextEncoder().encode([heading, ...rows].join("\n"));
  const source = await openSample(options);
  return await cells({ ...source, file: (name) => (name === "actions" ? { name: "plan.csv", bytes } : undefined) });
}

const row = (action: string, due: string, status: string, indicator = ""): string =>
  `Ofsted,Better plans,${action},Head of Service,${due},${status},Going well,${indicator || ",,,"},`;

describe("the action plan of the sample, as at 21 January 2019", () => {
  let page: Page;
  beforeAll(async () => {
    page = await cells(await openSample());
  });

  it("counts the actions of its file by status, those past their date as late", () => {
    // by hand: three of the 23 actions of the file are not done and were due by 20 January 2019
    expect(page.size).toBe("23 actions under 14 recommendations");
    expect(page.finding).toBe("three late, two at risk, two not started, seven on track and nine done");
    expect(page.stale).toMatch(
      /^Three actions are past their date and are shown as late, though the plan says otherwise:/,
    );
    expect(page.stale).toContain("“Second audit of health needs of children placed at a distance” (not started)");
    expect(page.ragChart?.title).toBe("Of 23 actions, 3 late, 2 at risk, 2 not started, 7 on track, 9 done");
  });

  it("has the nine recommendations of Ofsted and the five areas of the peer review, each by its worst action", () => {
    const rows = page.recommendationTable.rows;
    expect(rows.filter(([, from]) => from === "Ofsted inspection of 2017")).toHaveLength(9);
    expect(rows.filter(([, from]) => from === "Eastern Region peer review of November 2018")).toHaveLength(5);
    const of = (start: string) => rows.find(([name]) => String(name).startsWith(start))?.slice(2);
    expect(of("7.")).toEqual(["▲ Late", "1 late, 1 done"]);
    expect(of("9.")).toEqual(["■ Done", "1 done"]);
    expect(of("P5.")).toEqual(["◊ At risk", "1 at risk"]);
    expect(page.attentionTable.rows).toHaveLength(5);
  });

  it("holds each indicator against its target and the last panel, two months earlier", () => {
    expect(page.lookedBackTo).toBe("21 November 2018");
    const of = (start: string) => page.indicatorTable.rows.find(([name]) => String(name).startsWith(start));
    // 171 of 207 in December 2018 and 160 of 199 in July: 82.6% and 80.4%, 2.2 apart
    expect(of("Personal education plans by quality")).toEqual([
      "Personal education plans by quality (good or better)",
      "82.6% (76.9 to 87.2), 31 December 2018",
      "80.4% (74.3 to 85.3), 31 July 2018",
      "Not met: below the target of 85%, though its interval reaches above it",
      "Up 2.2 points (95% interval 5.4 lower to 9.8 higher)",
      "Better",
    ]);
    // DfE, Children's social work workforce, 2018: 1,349 cases and 92.8 workers
    expect(of("Cases per social worker")?.slice(1)).toEqual([
      "14.5 cases per worker, 30 September 2018",
      "14.5 cases per worker, 30 September 2018",
      "[z]",
      "No newer figure",
      "Too few to be sure",
    ]);
    // the panel's paper, item 9: 28 weeks, against the 26 of the law
    expect(of("Average length of care proceedings")?.slice(1, 4)).toEqual([
      "28 weeks, 30 November 2018",
      "29 weeks, 31 May 2018",
      "Not met: above the target of 26 weeks",
    ]);
    // the panel's paper, item 10: 59 per cent matched in January 2019 and 39 in February 2018
    expect(of("Fostered 12 months or more")?.slice(1)).toEqual([
      "59.1% (50.4 to 67.2)",
      "39.0% (31.2 to 47.4), 28 February 2018",
      "Not met: clearly below the target of 70%",
      "Up 20.1 points (95% interval 8.0 to 31.4)",
      "Better",
    ]);
    // thirteen months above the average of the twelve before them
    expect(page.changes).toMatch(/^Worse: the times that children went missing \(by month\) and reviews on time\. /);
    expect(page.changes).toContain("Better: the length of court cases, children matched for good with their carers, ");
    expect(page.notes).toContainEqual(expect.stringContaining("moves cluster within children"));
  });

  it("draws control charts of what is counted over a time, and names the rule that the latest value breaks", () => {
    // 171 of 207 in December 2018, as above, and 7 of 9 first health assessments: 82.6% and 77.8%
    expect(page.charts.map(({ title }) => title.replace(/^[\d.%]+ /, ""))).toEqual([
      expect.stringMatching(/^Placement moves per year in care, by month: 0\.\d\d, no clear change/),
      expect.stringMatching(/^missing incidents .* in the month, a clear concern: 7 or more in a row above average$/),
      expect.stringMatching(
        /^Personal education plans by quality .*: 82\.6%, a clear improvement: above the upper limit$/,
      ),
      expect.stringMatching(/^Visits, plans and first health assessments on time .*: 77\.8%, a clear improvement/),
      expect.stringMatching(/^children starting to be looked after in the month, no clear change/),
    ]);
    expect(page.signals).toMatch(/^In three of five control charts the latest value breaks a rule/);
  });

  it("judges sixteen values by all of them, as fewer than twelve come after the first twelve: quality of plans", () => {
    const chart = page.charts.find(({ title }) => title.includes("by quality"));
    const shares = [
      87 / 150,
      92 / 153,
      85 / 148,
      94 / 158,
      99 / 163,
      93 / 160,
      102 / 169,
      102 / 174,
      103 / 171,
      104 / 180,
      112 / 186,
      117 / 189,
      140 / 197,
      161 / 204,
      160 / 199,
      171 / 207,
    ];
    const average = (100 * shares.reduce((sum, share) => sum + share, 0)) / 16;
    expect(chart?.table.rows).toHaveLength(16);
    expect(Number(chart?.table.rows.at(-1)?.[2])).toBeCloseTo(average, 9);
  });

  it("tells which actions are done, and whether they have worked, as far as figures can tell", () => {
    // by hand: nine rows of the file are done, of which six name a figure: caseloads, court weeks, missing incidents,
    // quality of education plans, first health assessments, whose latest share is of nine, and A1
    const rows = page.workedTable?.rows ?? [];
    const names = [...new Set(rows.map(([action]) => action))];
    expect(names).toHaveLength(9);
    expect(names).toContain("A reason on file for every adoption decision");
    expect(page.done).toBe(
      "Nine actions are done. Six of them have a figure: three got better, one got worse and two did not clearly change.",
    );
    // missing incidents are told of the year, and by month
    expect(
      rows.filter(([action]) => String(action).startsWith("Return home service")).map((row) => row.at(-1)),
    ).toEqual(["No clear change", "Worse"]);
    const [, second] = page.first.messages;
    expect(second?.lead).toBe("Done, but has it worked?");
    expect(second?.text).toMatch(/^Nine of 23 actions are done\. .* One of eight indicators with a target meets it\.$/);
  });

  it("defines each measure once", () => {
    const ids = page.definitions.map(({ id }) => measureNamed(id).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("adoption-a1");
  });
});

describe("other plans", () => {
  it("is late by the date whatever the plan says, and done however late it was", async () => {
    const page = await pageOf([
      row("A", "2019-01-20", "at risk"),
      row("B", "2019-01-21", "on track"),
      row("C", "2018-01-01", "done"),
      row("D", "", "not started"),
      row("E", "2019-06-30", "late"),
    ]);
    const shown = new Map(page.ragChart?.table.rows.map(([action, status]) => [action, status]));
    expect(Object.fromEntries(shown)).toEqual({
      A: "▲ Late",
      B: "● On track",
      C: "■ Done",
      D: "○ Not started",
      E: "▲ Late",
    } satisfies Record<string, `${string} ${Capitalize<ActionStatus> | "On track" | "Not started"}`>);
    expect(page.stale).toBe(
      "One action is past its date and is shown as late, though the plan says otherwise: “A” (at risk).",
    );
    expect([page.hasIndicators, page.charts.length]).toEqual([false, 0]);
  });

  it("shows hostile text as text", async () => {
    const page = await pageOf([row('"<img src=x onerror=alert(1)> {props.x} =1+1"', "", "on track")]);
    expect(page.ragChart?.table.rows[0]?.[0]).toBe("<img src=x onerror=alert(1)> {props.x} =1+1");
  });

  it("says what must be mended in a plan that cannot be read", async () => {
    await expect(pageOf([row("A", "2019-02-30", "on track")])).rejects.toThrow(
      new InputError('plan.csv row 2, due: "2019-02-30" is not a date of the calendar; write it as DD/MM/YYYY.'),
    );
  });

  it("does without a control chart where there are too few values, and without a change where there is nothing newer", async () => {
    const page = await pageOf([row("A", "", "on track", "workforce-turnover,workforce-basis,headcount,10")]);
    expect(page.charts).toEqual([]);
    expect(page.signals).toBe("");
    expect(page.indicatorTable.rows[0]?.at(4)).toBe("No newer figure");
    expect(page.targets).toBe("The one indicator with a target meets it.");
  });

  it("says of a number of children what its years do", async () => {
    const page = await pageOf([row("A", "", "on track", "cla-number,,,")]);
    expect(page.indicatorTable.rows[0]).toEqual([
      "Children looked after",
      "315 children",
      expect.stringMatching(/^\d+ children$/),
      "[z]",
      expect.stringMatching(/^(?:Up|Down) \d+$/),
      "Up",
    ]);
    expect(page.charts).toEqual([]);
  });
});

describe("the action plan in other versions", () => {
  it("shows no small count, no control chart and nothing written by hand of progress in a version for publication", async () => {
    const source = await openSample({ publish: true });
    const page = await cells(source);
    expect(smallCounts({ indicators: page.indicatorTable, changes: page.changes })).toEqual([]);
    expect(page.charts).toEqual([]);
    expect(page.signals).toContain("left out of this version");
    expect(page.byHand).toContain("have not been through disclosure control");
    expect(page.attentionTable.columns.map(({ label }) => label)).not.toContain("Progress");
    expect(JSON.stringify([page.ragChart?.table, page.attentionTable])).not.toContain("Terms of reference drafted");
    const cleared = await cells({ ...source, isCleared: (name) => name === "actions" });
    expect(cleared.byHand).toBe("");
    expect(JSON.stringify([cleared.ragChart?.table, cleared.attentionTable])).toContain("Terms of reference drafted");
    const monthly = page.indicatorTable.rows.find(([name]) => String(name).startsWith("Visits, plans"));
    expect(monthly?.slice(1, 3)).toEqual(["[c]", "[c]"]);
    expect(JSON.stringify(page.indicatorTable)).not.toContain("joined and");
  });

  it("says how to give a plan where there is none, as for another council's return", async () => {
    const page = await cells(await openSample({ data: ["data-samples/return"] }));
    expect(page.hasPlan).toBe(false);
    expect(page.leftOut.join(" ")).toContain("settings.json");
    expect([page.ragChart, page.charts, page.definitions]).toEqual([null, [], []]);
  });

  it("looks back as many months as the report is about where nobody said how often its readers meet, and speaks of no meeting", async () => {
    const { monthsBetweenMeetings: _, ...source } = await openSample();
    const page = await cells(source);
    expect([page.lookedBackTo, page.meetings]).toEqual(["21 July 2018", ""]);
    expect(page.indicatorTable.columns[2]?.label).toBe("Six months earlier");
  });

  it("is made for a date that the return does not cover", async () => {
    const page = await cells(await openSample({ asAt: "2024-01-01" }));
    expect(page.coverNote).toContain("1 April 2009 to 31 March 2019 only");
    expect(page.finding).toContain("14 late");
  });

  const later = oraclePath("returns/central-bedfordshire-2025");
  it("takes a return of one year: its twelve months are enough for control charts", async () => {
    const page = await pageOf([row("A", "", "on track", "started-number,,,")], { data: [later] });
    expect(page.charts[0]?.table.rows).toHaveLength(12);
  });
});

describe("the prose of the action plan", () => {
  it("types no figure but section numbers and the level of the intervals", () => {
    const prose = proseOf("action-plan");
    const typed = prose.replace(/\{[^{}]*\}/g, "").replace(/95%/g, "");
    expect(typed.match(/.{0,30}\d.{0,30}/g) ?? []).toEqual([]);
  });
});
