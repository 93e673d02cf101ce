import { plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { compileProse } from "../../../packages/notebook/src/prose/compileProse.ts";

describe("compileProse", () => {
  it("names cells plainly, and gives the title of the front matter", async () => {
    const prose = await compileProse('---\r\ntitle: "Placements: all"\r\n---\r\n\r\nOn {date}, **{count}**.\r\n');
    expect(prose.title).toBe("Placements: all");
    expect(await prose.blocks({ date: "1 May", count: 3, other: "" })).toEqual([
      { kind: "paragraph", tone: "body", runs: [plainRun("On 1 May, "), plainRun("3", { bold: true }), plainRun(".")] },
    ]);
  });

  it("says of other cells what they hold, without being compiled again", async () => {
    const prose = await compileProse("---\ntitle: A\n---\n{count}");
    const said = async (count: string) => JSON.stringify(await prose.blocks({ count }));
    expect([await said("one"), await said("two")]).toEqual([
      expect.stringContaining('"one"'),
      expect.stringContaining('"two"'),
    ]);
  });

  it("imports nothing where it is given nothing to load it with, as in a browser", async () => {
    await expect(compileProse('---\ntitle: A\n---\nimport { b } from "./b.ts";\n\n{b}')).rejects.toThrow(
      'it imports "./b.ts", which cannot be reached from here',
    );
  });

  it("keeps a name that the prose makes itself from being taken for a cell", async () => {
    const prose = await compileProse("---\ntitle: A\n---\n{names.map((name) => <p>{name}</p>)}");
    expect(await prose.blocks({ names: ["a", "b"], name: "c" })).toHaveLength(2);
    expect(JSON.stringify(await prose.blocks({ names: ["a", "b"], name: "c" }))).not.toContain('"c"');
  });
});
