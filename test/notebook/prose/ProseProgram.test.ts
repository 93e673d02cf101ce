import { plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../../packages/notebook/src/prose/ProseNode.ts";
import { proseOfProgram } from "../../../packages/notebook/src/prose/ProseProgram.ts";

const place = { line: 3, column: 5 };
const uses = (name: string, isOwn = false) => ({ name, isOwn, place });
type Known = ReadonlyMap<string, unknown>;

/** A paragraph of some words, as prose makes it when it is run. */
const said = (...words: readonly unknown[]) => ({ kind: "element", tag: "p", attributes: {}, children: words, place });
const blockOf = (...words: readonly string[]) => [
  { kind: "paragraph", tone: "body", runs: words.map((word) => plainRun(word)) },
];

describe("proseOfProgram", () => {
  it("has its title, and what it says once the cells that it names are known", async () => {
    const run = (known: Known) => said(known.get("count"));
    const prose = proseOfProgram({ title: "Placements", used: [uses("count")], run });
    expect(prose.title).toBe("Placements");
    expect(await prose.blocks({ count: "three" })).toEqual(blockOf("three"));
    expect(await prose.blocks({ count: "four" })).toEqual(blockOf("four"));
  });

  it("knows the cells that it names and no others, what it imports, and the components", async () => {
    let names: readonly string[] = [];
    const run = (known: Known) => {
      names = [...known.keys()];
      return said("a");
    };
    await proseOfProgram({ title: "A", used: [uses("count")], run }, [["own", 7]]).blocks({ count: 1, other: 2 });
    expect(names).toEqual(expect.arrayContaining(["count", "own", "Chart", "$element"]));
    expect(names).not.toContain("other");
  });

  it("has what it imports before a cell of that name, and its own tools before both", async () => {
    const run = (known: Known) => said(known.get("count"), ` ${typeof known.get("$element")}`);
    const prose = proseOfProgram({ title: "A", used: [uses("count"), uses("$element")], run }, [["count", "imported"]]);
    expect(await prose.blocks({ count: "cell", $element: "cell" })).toEqual(blockOf("imported function"));
  });

  it("says which cell there is not, and where, but asks for none that the prose makes itself", async () => {
    const prose = (name: string, isOwn = false) =>
      proseOfProgram({ title: "A", used: [uses(name, isOwn)], run: () => said("a") });
    const fault = await prose("count")
      .blocks({ toString: 1 })
      .catch((error: unknown) => error);
    expect(fault).toEqual(new Error('it uses the cell "count", which cells.ts does not make'));
    expect(placeOf(fault)).toEqual(place);
    await expect(prose("toString").blocks({})).rejects.toThrow('it uses the cell "toString"');
    expect(await prose("count", true).blocks({})).toEqual(blockOf("a"));
  });

  it.each(["props", "cells"])("says how a cell is called to who calls it by %s", async (name) => {
    const prose = proseOfProgram({ title: "A", used: [uses(name)], run: () => said("a") });
    await expect(prose.blocks({ share: 1, other: 2 })).rejects.toThrow(
      `${name} is not defined; a cell is called by its own name, such as {share}`,
    );
    await expect(prose.blocks({})).rejects.toThrow(
      `${name} is not defined; a cell is called by its own name, such as {rate}`,
    );
  });

  it("has pictures where it is told where they are, and none elsewhere", async () => {
    const picture = { kind: "element", tag: "img", attributes: { src: "map.svg", alt: "A map" }, children: [], place };
    const prose = proseOfProgram({ title: "A", used: [], run: () => [picture] });
    const read = () => ({ image: { svg: "<svg/>" }, width: 3, height: 2 });
    expect(await prose.blocks({}, read)).toMatchObject([{ kind: "picture", alternativeText: "A map" }]);
    await expect(prose.blocks({})).rejects.toThrow("pictures are only read from beside a notebook");
  });
});
