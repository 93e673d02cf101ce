import { InputError } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { compileProse } from "../../../packages/notebook/src/prose/compileProse.ts";
import type { NotebookParts } from "../../../packages/report/src/build/NotebookParts.ts";
import { paperOf } from "../../../packages/report/src/build/paperOf.ts";
import type { ReportPage } from "../../../packages/report/src/build/ReportPage.ts";
import { svgLogo } from "../letterhead/logos.ts";

const bytes = new TextEncoder().encode(svgLogo());
const unasked = (): never => {
  throw new RangeError("nobody asks for it");
};
const notebook: NotebookParts = {
  name: "homes",
  cells: unasked,
  prose: () => compileProse("---\ntitle: Homes\n---\n\n![Where they are](map.svg)\n"),
  author: unasked,
  picture: unasked,
  code: unasked,
  files: unasked,
  cellFault: unasked,
};
const returned = { file: "Episodes.csv", rows: 3, sha256: "a" };
const page: ReportPage = {
  name: "homes",
  letterhead: { council: "Barsetshire", authors: [], colours: [] },
  asAt: "2025-03-31",
  months: 6,
  internal: true,
  cells: {},
  author: "",
  authorLeftOut: "",
  picture: (address) => ({ name: `homes/${address}`, bytes }),
  code: "",
  sources: [returned],
  dataNote: "",
  errorNote: "",
  lossNote: "",
  roads: [],
  versions: [],
};

describe("paperOf", () => {
  it("rests on the pictures that stand in it", async () => {
    const { document, page: made } = await paperOf(notebook, page);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["picture"]);
    // the SHA-256 as `sha256sum` gives it for this file
    expect(made.sources).toEqual([
      returned,
      { file: "map.svg", sha256: "f6f7510a0d276987a40697d4687032578f979b50687a78dc9032db426e47ac76" },
    ]);
  });

  it("is not made with a picture that it may not hold", async () => {
    const picture = (): never => {
      throw new RangeError("it is not cleared for publication");
    };
    const made = paperOf(notebook, { ...page, picture });
    await expect(made).rejects.toThrow(InputError);
    await expect(made).rejects.toThrow('the picture "map.svg" cannot be had: it is not cleared for publication');
  });
});
