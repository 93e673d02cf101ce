import { plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { compileProse, proseModule } from "../../../packages/notebook/src/prose/compileProse.ts";
import { proseOfProgram } from "../../../packages/notebook/src/prose/ProseProgram.ts";

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

describe("proseModule", () => {
  const source = "---\ntitle: \"A: 'b'\"\n---\n\nOn {date}, **{count}**.\n";
  const load = async (text: string) => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);

  it("is a module with the title, the cells that the prose names, and what it says of them", async () => {
    const program = await load(proseModule(source));
    expect(program.title).toBe("A: 'b'");
    expect(program.used.map(({ name }: { readonly name: string }) => name)).toEqual(["date", "count"]);
    const prose = proseOfProgram(program);
    const compiled = await compileProse(source);
    expect(await prose.blocks({ date: "1 May", count: 3 })).toEqual(await compiled.blocks({ date: "1 May", count: 3 }));
  });

  it("refuses to import something, and says where", () => {
    const importing = '---\ntitle: A\n---\nimport { b } from "./b.ts";\n\n{b}';
    expect(() => proseModule(importing)).toThrow("it imports something, which a page of its own cannot");
  });
});
