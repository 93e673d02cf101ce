import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartTable } from "@lac-analytics/charts";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/does-it-add-up/cells.ts";
import { project } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type DoesItAddUp = ReturnType<typeof cells>;

const ids = (table: ChartTable | null): readonly (string | number | undefined)[] =>
  (table?.rows ?? []).map(([id]) => id);

describe("does it add up: the pack of 11 February 2019", () => {
  let page: DoesItAddUp;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  // by hand: 34 of 233 is 14.59%; 254 / 9 is 28.22; 258 / 7, 8, 9, 10, 11 are 36.86, 32.25, 28.67, 25.8, 23.45
  it("finds the seven figures that cannot be true, and no other", () => {
    expect(page.finding).toBe("Seven figures of the paper cannot all be true");
    expect(ids(page.wrongTable)).toEqual(["P008", "P070", "P073", "P074", "P075", "P076", "P077"]);
    expect(page.offChart?.title).toBe("6 printed too high, by up to 9.4%; 1 printed too low, by 2.9%");
    expect(JSON.stringify(page.wrongTable)).toContain("34 of 233 is 14.59%, not 14.16%");
  });

  it("counts the figures of each item", () => {
    expect(page.itemTable?.rows.at(-1)).toEqual(["All", 93, 46, 7, 40]);
    expect(page.itemTable?.rows.map(([item, figures, , wrong]) => [item, figures, wrong])).toEqual([
      ["Item 5", 18, 1],
      ["Item 7", 24, 0],
      ["Item 8", 38, 6],
      ["Item 9", 2, 0],
      ["Item 10", 11, 0],
      ["All", 93, 7],
    ]);
  });

  it("says that no number of young people gives the caseloads of 2020, and that 276 would give those of 2021", () => {
    expect(page.rowSentences).toEqual([
      "Item 8, para 16 works out five figures from the 254 young people of 31 March 2020. One does not follow from that number, and no one number of young people gives them all.",
      "Item 8, para 16 works out five figures from the 258 young people of 31 March 2021. Five do not follow from that number, and 276 young people would give them all.",
    ]);
    expect(page.rowCharts.map(({ title }) => title)).toEqual([
      "1 of 5 figures does not follow from 254 young people, and no one number gives them all",
      "5 of 5 figures do not follow from 258 young people; 276 would give them all",
    ]);
  });

  it("checks against the return what the return can give, over the months of the paper", () => {
    expect(page.againstReturn).toContain("22 of them");
    expect(page.againstReturn).toContain(
      "One does not agree (Share of foster placements, in-house with friends or family, 21 January 2019 (item 5, page 3b)).",
    );
    const verdictOf = new Map(page.returnTable?.rows.map(([id, , , verdict]) => [id, verdict]));
    // 57 left care in the six months to 30 September 2018 and 5 of them were adopted: the panel's figures, and the sample's
    for (const id of ["P009", "P030", "P034", "P035", "P036", "P039"]) expect(verdictOf.get(id)).toBe("consistent");
  });

  it("points to figures that are easily taken for one another", () => {
    for (const place of ["item 5, page 1", "item 7, para 17", "item 7, para 43", "item 8, para 16", "item 8, para 22"])
      expect(page.secondLook.filter((sentence) => sentence.split(": ")[0]?.endsWith(`(${place})`))).not.toEqual([]);
  });

  it("calls figures by what they are, not by the ids of a file", () => {
    expect(page.secondLook.join(" ")).not.toMatch(/P0\d\d/);
    expect(page.rowSentences.join(" ")).not.toMatch(/P0\d\d/);
  });
});

describe("does it add up: other versions", () => {
  it("prints no number of the paper in a version for publication", async () => {
    const page = cells(await openSample({ publish: true }));
    expect(page.finding).toBe("Seven figures of the paper cannot all be true");
    expect([page.offChart, page.returnTable, page.allTable]).toEqual([null, null, null]);
    expect(page.secondLook).toEqual([]);
    expect(page.rowCharts).toEqual([]);
    expect(JSON.stringify(page.wrongTable)).not.toMatch(/14\.16|14\.59|34 of/);
    expect(page.wrongTable?.columns.map(({ label }) => label)).toEqual(["Figure", "What and where"]);
  });

  it("says what is missing where no paper was given", async () => {
    const page = cells({ ...(await openSample()), table: () => undefined });
    expect(page.given).toBe(false);
    expect(page.leftOut.join()).toContain("no paper was given; list its figures in a CSV");
    expect(page.rowSentences).toHaveLength(1);
    expect([page.itemTable, page.wrongTable, page.allTable]).toEqual([null, null, null]);
  });

  it("takes a paper that says nothing of the catalogue, and one in which all is right", async () => {
    const source = await openSample();
    const bytes = new TextEncoder().encode(
      "id,value,unit,formula\na,29,children,\nb,200,children,\nc,14.5,percent,a / b\n",
    );
    const page = cells({ ...source, table: () => ({ name: "paper.csv", bytes }) });
    expect(page.finding).toBe("Nothing in the paper contradicts itself");
    expect(page.first.asked).toBe("");
    expect(page.againstReturn).toContain("No figure was compared");
  });

  it("types no figure in its prose", () => {
    const prose = proseOf("does-it-add-up");
    expect(prose).not.toMatch(/\d/);
  });
});

describe("the sample of the pack", () => {
  const given = oraclePath("panel-2019/published-figures.csv");
  const rowsOf = (path: string): readonly string[] => readFileSync(path, "utf8").trim().split("\n").slice(1);

  it("holds every figure of that pack", () => {
    const expected = rowsOf(given).filter((row) => row.includes("CPP 2019-02-11"));
    const sample = rowsOf(join(project, "data-samples/published-pack.csv"));
    expect(sample.map((row) => row.slice(0, 4))).toEqual(expected.map((row) => row.slice(0, 4)));
  });
});
