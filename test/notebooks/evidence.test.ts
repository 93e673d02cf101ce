import { InputError, measureNamed } from "@lac-analytics/core";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/evidence/cells.ts";
import { answered } from "../../packages/notebook/src/source/FigureRequest.ts";
import { openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";

type Page = Awaited<ReturnType<typeof cellsOf>>;

async function cells(source: SampleSource): Promise<Page> {
  return await cellsOf(source, answered(await asks(source), source.answer));
}

const heading = "theme,by,date,judgement,aim,indicator,breakdown,category,target,impact,narrative,source";

/** The page of the sample with other evidence, of the rows given. */
async function pageOf(rows: readonly string[], options: Parameters<typeof openSample>[0] = {}): Promise<Page> {
  const bytes = new TextEncoder().encode([heading, ...rows].join("\n"));
  const source = await openSample(options);
  return cells({ ...source, file: (name) => (name === "evidence" ? { name: "evidence.csv", bytes } : undefined) });
}

const judged = (theme: string, date: string, judgement: string): string =>
  `${theme},Ofsted inspection,${date},${judgement},,,,,,,,Report`;

describe("the evidence of the sample, as at 21 January 2019", () => {
  let page: Page;
  beforeAll(async () => {
    page = await cells(await openSample());
  });

  it("has the judgements of the visits up to that day, by theme and in time, and none of after it", () => {
    // the panel's paper, item 10: the grades of the inspection that ended on 6 July 2017; item 9: the peer review
    expect(page.judgementTable?.columns.map(({ label }) => label)).toEqual([
      "Theme",
      "Ofsted inspection, 6 July 2017",
      "Peer review, 29 November 2018",
    ]);
    const rows = page.judgementTable?.rows ?? [];
    expect(rows).toContainEqual(["Children in care and permanence", "Requires improvement to be good", "Sound"]);
    expect(rows).toContainEqual(["Care leavers", "Good", "–"]);
    expect(JSON.stringify(page)).not.toContain("2022");
  });

  it("tells where each judgement can be read", () => {
    const column = page.sourcesTable?.columns.findIndex(({ label }) => label === "Where it can be read") ?? -1;
    for (const row of page.sourcesTable?.rows ?? []) expect(String(row[column]).length).toBeGreaterThan(9);
  });

  it("puts what is below good first", () => {
    expect(page.first.messages[0]).toMatchObject({
      lead: "Judged below good",
      text: "Children in care and permanence: requires improvement to be good (Ofsted inspection, 6 July 2017).",
    });
  });

  it("joins each aim with its indicator and the verdict on it", () => {
    const theme = page.themes.find(({ name }) => name === "Children in care and permanence");
    expect(theme?.table.rows[0]?.slice(0, 5)).toEqual([
      "Children know that they can stay with their foster carers",
      "Fostered 12 months or more and formally matched",
      "59.1% (50.4 to 67.2)",
      "Not met",
      "Better",
    ]);
    expect(theme?.words[0]).toContain("Impact: The share matched went from 39 per cent in February 2018 to 59.");
  });

  it("names the aims for which there is nothing to show", () => {
    expect(page.thin).toBe(
      "For one of eight aims there is neither a figure nor an impact to show: “Plans for a permanent home by the second review”. A reviewer will ask for it.",
    );
  });

  it("defines each measure once", () => {
    const ids = page.definitions.map(({ id }) => measureNamed(id).id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("other evidence", () => {
  it("tells of themes that are graded higher, lower and the same", async () => {
    const page = await pageOf([
      judged("Up", "2012-01-31", "Inadequate"),
      judged("Up", "2017-01-31", "Requires improvement"),
      judged("Down", "2012-01-31", "Outstanding"),
      judged("Down", "2017-01-31", "Good"),
      judged("Same", "2017-01-31", "Good"),
      judged("Same", "2012-01-31", "Good"),
      judged("Once", "2017-01-31", "Good"),
      judged("Word", "2012-01-31", "Sound"),
      judged("Word", "2017-01-31", "Good"),
    ]);
    expect(page.graded).toBe(
      "Graded lower than before: “Down”. Graded higher than before: “Up”. Graded the same: “Same”.",
    );
    expect(page.first.messages.filter(({ lead }) => lead === "Judged below good").map(({ text }) => text)).toEqual([
      "Up: requires improvement (Ofsted inspection, 31 January 2017).",
    ]);
  });

  it("leaves out what authors wrote at length in a version for publication, unless somebody has read it for that", async () => {
    const source = await openSample({ publish: true });
    const page = await cells(source);
    expect(page.byHand).toContain("have not been through disclosure control");
    expect(page.themes.flatMap(({ words }) => words)).toEqual([]);
    expect(page.sourcesTable?.columns.map(({ label }) => label)).not.toContain("What was said");
    const cleared = await cells({ ...source, isCleared: (name) => name === "evidence" });
    expect(cleared.byHand).toBe("");
    expect(cleared.themes.flatMap(({ words }) => words).length).toBeGreaterThan(0);
  });

  it("says how to give it where there is none, as for another council's return", async () => {
    const page = await cells(await openSample({ data: ["data-samples/return"] }));
    expect([page.hasEvidence, page.judgementTable, page.sourcesTable, page.themes]).toEqual([false, null, null, []]);
    expect(page.first.messages).toEqual([]);
    expect(page.leftOut.join(" ")).toContain("settings.json");
  });

  it("says what must be mended in a file that cannot be read", async () => {
    await expect(pageOf([judged("T", "2019-02-30", "Good")])).rejects.toThrow(
      new InputError('evidence.csv row 2, date: "2019-02-30" is not a date of the calendar; write it as DD/MM/YYYY.'),
    );
  });
});

describe("the prose of the evidence", () => {
  it("types no figure", () => {
    const typed = proseOf("evidence")
      .replaceAll("SSDA903", "")
      .replace(/<\/?h\d>/g, "")
      .replace(/\{[^{}]*\}/g, "");
    expect(typed.match(/.{0,30}\d.{0,30}/g) ?? []).toEqual([]);
  });
});
