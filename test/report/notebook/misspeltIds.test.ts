import { describe, expect, it } from "vitest";
import { typeFaults } from "../../../packages/report/src/notebook/checkCellTypes.ts";
import { scratchProject } from "../scratchProject.ts";

const { at, write } = scratchProject();

/** A line of a notebook's cells, and a word in it with the slip that an author may make. */
type Line = readonly [line: string, word?: string, slip?: string];

const lines: readonly Line[] = [
  ['import { addMonths, categoriesOf, findFigure, findFigures, findMeasure, ownId } from "@lac-analytics/core";'],
  ['import { definitionsFor, measureBy, measuresBy, type NotebookSource, stockChange } from "@lac-analytics/report";'],
  [""],
  ["export function cells(source: NotebookSource) {"],
  ["  const { asAt, figuresAt } = source;"],
  ["  const earlier = addMonths(asAt, -6);", "asAt, -6", "-6, asAt"],
  ["  const [now = []] = figuresAt([asAt, earlier], {"],
  ['    measures: [findMeasure("cla-number"), findMeasure("placement-share")],'],
  ["    by: ["],
  ['      ["total"],', "total", "totl"],
  ['      ["placement"],', "placement", "placment"],
  ['      ["sex", "age"],', "sex", "sexes"],
  ["    ],"],
  ["  });"],
  ["  const [narrow = []] = figuresAt([asAt], {"],
  ["    measures: measuresBy({"],
  ['      "net-change": ["total"],', "net-change", "net-chnage"],
  ['      "cla-number": ["uasc"],'],
  ["    }),"],
  ['    by: "all",'],
  ["  });"],
  ['  const children = findFigure(now, "cla-number");', "cla-number", "cla-nmber"],
  ["  return {"],
  ['    boys: findFigure(now, "cla-number", "sex", "male"),', '"male"', '"mael"'],
  ['    fostered: findFigure(now, "placement-share", "placement", "U"),', '"U"', '"male"'],
  ['    shares: findFigures(now, "placement-share", "placement"),', '"placement")', '"age")'],
  ['    infants: findFigure(now, "cla-number", "sex;age", "male;under-1"),', "under-1", "under-2"],
  ['    groups: categoriesOf("placement-share", "placement"),', '"placement")', '"placements")'],
  ['    narrow: [narrow, measureBy("cla-number", ["age"])],', '"age"', '"aeg"'],
  ['    change: stockChange(source, "cla-number", earlier),', "cla-number", "cla-numbers"],
  ['    isHidden: children.symbol === "c",', '"c"', '"s"'],
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
