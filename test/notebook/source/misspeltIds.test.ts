import { describe, expect, it } from "vitest";
import { typeFaults } from "../../../packages/notebook/src/node/checkCellTypes.ts";
import { scratchProject } from "../../report/scratchProject.ts";

const { at, write } = scratchProject();

/** A line of a notebook's cells, and a word in it with the slip that an author may make. */
type Line = readonly [line: string, word?: string, slip?: string];

const lines: readonly Line[] = [
  ['import { addMonths, categoriesOf, findFigure, findFigures, findMeasure, ownId } from "@lac-analytics/core";'],
  ['import type { Asked, NotebookSource, SourceFacts } from "@lac-analytics/notebook";'],
  ['import { definitionsFor, figureRequests, measureBy, measuresBy, stockChange } from "@lac-analytics/notebook";'],
  [""],
  ["export function asks({ asAt }: SourceFacts) {"],
  ["  return figureRequests({"],
  ["    figures: {"],
  ["      days: [asAt, addMonths(asAt, -6)],", "asAt, -6", "-6, asAt"],
  ['      measures: [findMeasure("cla-number"), findMeasure("placement-share")],'],
  ["      by: ["],
  ['        ["total"],', "total", "totl"],
  ['        ["placement"],', "placement", "placment"],
  ['        ["sex", "age"],', "age", "stability"],
  ["      ],"],
  ["    },"],
  ["    narrow: {"],
  ["      days: [asAt],"],
  ["      measures: measuresBy({"],
  ['        "net-change": ["total"],', "net-change", "net-chnage"],
  ['        "cla-number": ["uasc"],'],
  ["      }),"],
  ['      by: "all",'],
  ["    },"],
  ["  });"],
  ["}"],
  [""],
  ["export function cells(source: NotebookSource, { figures, narrow }: Asked<typeof asks>) {"],
  ["  const now = figures.on(source.asAt);"],
  ["  const earlier = addMonths(source.asAt, -6);"],
  ['  const children = findFigure(now, "cla-number");', "cla-number", "cla-nmber"],
  ["  return {"],
  ['    boys: findFigure(now, "cla-number", "sex", "male"),', '"male"', '"mael"'],
  ['    fostered: findFigure(now, "placement-share", "placement", "U"),', '"U"', '"male"'],
  ['    shares: findFigures(now, "placement-share", "placement"),', '"placement")', '"age")'],
  ['    infants: findFigure(now, "cla-number", "sex;age", "male;under-1"),', "under-1", "under-2"],
  ['    groups: categoriesOf("placement-share", "placement"),', '"placement")', '"placements")'],
  ['    narrow: [narrow.all, measureBy("cla-number", ["age"])],', '"age"', '"aeg"'],
  ['    change: stockChange(source, "cla-number", earlier),', "cla-number", "cla-numbers"],
  ['    isHidden: children.symbol === "c",', '"c"', '"s"'],
  ['    isOfChildren: children.unit === "children",', '"children"', '"childern"'],
  ['    isOfAll: children.measure === "cla-number",', "cla-number", "cla-nmber"],
  ['    isWhole: children.breakdown === "total",', '"total"', '"totl"'],
  ['    isOfBoys: children.category === "male",', '"male"', '"mael"'],
  ['    own: findFigures(now, ownId("reading-volunteers"), "total"),', 'ownId("reading-volunteers")', '"volunteers"'],
  ['    definitions: definitionsFor(["cla-number", ownId("reading-volunteers")]),', '"cla-number"', '"cla-num"'],
  ["  };"],
  ["}"],
];

const misspelt = lines.flatMap(([, word], index) => (word === undefined ? [] : [index + 1]));

write("notebooks/sound/report.mdx", "");
write("notebooks/sound/cells.ts", lines.map(([line]) => line).join("\n"));
write("notebooks/misspelt/report.mdx", "");
write("notebooks/misspelt/cells.ts", lines.map(([line, word = "", slip = ""]) => line.replace(word, slip)).join("\n"));

describe("the ids that a notebook names", () => {
  it("are each an error at its own line where they are misspelt, and none where they are right", async () => {
    const faults = await typeFaults(at("notebooks"));
    expect(faults.filter(({ notebook }) => notebook !== "misspelt")).toEqual([]);
    const found = faults.map(({ sentence }) => Number(/cells\.ts line (\d+),/.exec(sentence)?.[1]));
    expect(found).toEqual(misspelt);
  });
});
