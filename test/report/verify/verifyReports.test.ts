import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findMeasure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { lac } from "../../lac.ts";
import { ROCrate } from "../build/roCrate.ts";
import { scratchProject } from "../scratchProject.ts";

const { folder, at, read, write } = scratchProject();
await lac(["new", "notebook", "foster-homes"], folder);
const built = await lac(["report", "--out", "pack"], folder);
const verify = () => lac(["verify", "pack"], folder);

describe("the record beside reports", () => {
  it("is a crate that a reader of the format takes, with what was read, what read it and what was written", () => {
    expect(built.status, built.messages).toBe(0);
    const crate = new ROCrate(JSON.parse(read("pack/ro-crate-metadata.json")), { array: true, link: true });
    expect(crate.rootDataset?.["@id"]).toBe("./");
    const [build] = crate.getEntity("#build")?.["@type"] ?? [];
    expect(build).toBe("CreateAction");
    const namesOf = (property: string): readonly string[] =>
      crate.getEntity("#build")?.[property].map(({ name }: { readonly name: readonly string[] }) => name[0]);
    expect(namesOf("object")).toEqual(expect.arrayContaining(["Episodes.csv", "foster-homes/cells.ts", "asAt"]));
    expect(namesOf("instrument")).toContain("@lac-analytics/core");
    expect(namesOf("result")).toEqual(["foster-homes-notes.html", "foster-homes.html", "index.html"]);
  });

  it("names no folder of the machine, and nothing of a child", () => {
    const text = read("pack/ro-crate-metadata.json");
    expect(text).not.toContain(folder);
    const rows = readFileSync(at("return/Header.csv"), "utf8").trim().split("\n").slice(1);
    const children = rows.map((row) => row.split(",")[0]?.replaceAll('"', "") ?? "");
    expect(children.length).toBeGreaterThan(100);
    const words = text.replace(/[0-9a-f]{64}/g, "");
    expect(children.filter((child) => words.includes(child))).toEqual([]);
  });
});

/** What a run of it says. */
async function told(): Promise<{ readonly status: number | null; readonly lines: readonly string[] }> {
  const { status, output } = await verify();
  return { status, lines: output.trimEnd().split("\n") };
}

describe("lac verify", () => {
  it("says that what is built again has the same bytes", async () => {
    expect(await verify()).toMatchObject({ status: 0, output: "The same bytes: 3 files.\n" });
  });

  it("says so too where another report was built there before, and that this one was not made again", async () => {
    await lac(["new", "notebook", "kinship-homes"], folder);
    const second = await lac(["report", "kinship-homes", "--out", "pack"], folder);
    expect(second.status, second.messages).toBe(0);
    expect(await told()).toEqual({
      status: 0,
      lines: [
        "The same bytes: 3 files.",
        "foster-homes-notes.html was not made again, as another build wrote it.",
        "foster-homes.html was not made again, as another build wrote it.",
      ],
    });
    await lac(["report", "foster-homes", "kinship-homes", "--out", "pack"], folder);
  });

  it("names a page that was changed since, and the figure", async () => {
    const { status, lines } = await spoilt("pack/foster-homes.html", (text) =>
      text.replace("2019-01-21,315", "2019-01-21,316"),
    );
    expect(status).toBe(1);
    expect(lines[0]).toBe("Not the same: 2 differences, in 5 files or in what they were made of.");
    expect(lines[1]).toBe("The file foster-homes.html was changed since it was written.");
    expect(lines[2]).toMatch(/^In foster-homes.html, table ".*", column "Children": it was 316 and is 315\.$/);
    expect(lines).toHaveLength(3);
  });

  it("names a page of which words alone were changed, and notes", async () => {
    const words = await spoilt("pack/foster-homes.html", (text) => text.replace("</h1>", "!</h1>"));
    expect(words.lines.slice(1)).toEqual(["The file foster-homes.html was changed since it was written."]);
    const notes = await spoilt("pack/foster-homes-notes.html", (text) => `${text} `);
    expect(notes.lines.slice(1)).toEqual(["The file foster-homes-notes.html was changed since it was written."]);
  });

  it("names a page that is not there", async () => {
    const before = read("pack/foster-homes.html");
    rmSync(at("pack/foster-homes.html"));
    const gone = await told();
    write("pack/foster-homes.html", before);
    expect(gone.status).toBe(1);
    expect(gone.lines.slice(1)).toEqual(["The file foster-homes.html is not there."]);
  });

  it("notes what stands beside them and no build wrote, which makes them no others", async () => {
    const besides = ["Thumbs.db", "docs/index.html", "minutes.html"];
    for (const file of besides) write(`pack/${file}`, "1 child");
    const { status, lines } = await told();
    const page = read("pack/verification.html");
    for (const file of ["Thumbs.db", "docs", "minutes.html"]) rmSync(at(`pack/${file}`), { recursive: true });
    expect({ status, lines }).toEqual({
      status: 0,
      lines: [
        "The same bytes: 5 files.",
        "Thumbs.db stands beside the reports, and no build wrote it.",
        "docs stands beside the reports, and no build wrote it.",
        "minutes.html stands beside the reports, and no build wrote it.",
      ],
    });
    expect(page).toContain("minutes.html stands beside the reports");
    expect(page.includes(">failed<")).toBe(false);
  });

  it("tells of each table of a page the first figure and how many more differ, and counts what it compared", async () => {
    await spoilt("pack/foster-homes.html", (text) => text.replace("2019-01-21,315", "2019-01-21,316"));
    const page = read("pack/verification.html").replaceAll(/<[^>]*>/g, " ");
    const counts = [...page.matchAll(/(\d+) of (\d+)|All (\d+) as recorded/g)];
    expect(counts.length).toBeGreaterThan(4);
    for (const [, found = "0", of = "0"] of counts) expect(Number(found)).toBeLessThanOrEqual(Number(of));
    const tables = ["foster-homes", "kinship-homes", "index"].flatMap(
      (name) => read(`pack/${name}.html`).match(/aria-label="These figures as CSV: /g) ?? [],
    );
    expect(tables.length).toBeGreaterThan(2);
    expect(page).toMatch(new RegExp(`Tables of pages\\s+failed\\s+1 of ${tables.length}\\b`));
  });

  it("names the input that is another, and the page and the figure that follow from it", async () => {
    const { status, lines } = await spoilt("return/Episodes.csv", (text) => {
      const [heading = "", ...rows] = text.split("\n");
      return [heading, ...rows.slice(30)].join("\n");
    });
    expect(status).toBe(1);
    expect(lines).toContain("The input Episodes.csv holds something else now.");
    expect(lines).toContain("The file foster-homes.html comes out differently now.");
    const tables = lines.filter((line) => line.startsWith("In foster-homes.html, table "));
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.join("\n")).toMatch(/it was \S.* and is \S.*\. \d+ more (?:differs|differ)\.$/m);
    expect(lines.join("\n")).not.toContain("does not say why");
  });

  it("names a notebook that was rewritten", async () => {
    const { lines } = await spoilt("notebooks/foster-homes/report.mdx", (text) => `${text}\nMore words.\n`);
    expect(lines).toContain("The input foster-homes/report.mdx holds something else now.");
  });

  it("names a setting", async () => {
    const date = await spoilt("notebooks/settings.json", (text) => text.replace('"2019-01-21"', '"2018-12-31"'));
    expect(date.lines).toContain('The setting asAt was "2019-01-21" and is "2018-12-31".');
    const council = await spoilt("notebooks/settings.json", (text) =>
      text.replace('"Central Bedfordshire"', '"Bedshire"'),
    );
    expect(council.lines).toContain('The setting council was "Central Bedfordshire" and is "Bedshire".');
  });

  it("says which options would ask what the reports were asked", async () => {
    const { messages } = await lac(["verify", "pack", "--as-at", "2018-12-31"], folder);
    expect(messages).toContain('To ask what these reports were asked, give --as-at "2019-01-21".\n');
    expect((await verify()).messages).not.toContain("To ask");
  });

  it("names the release that made the reports, and says by the changelog what changed since and why", async () => {
    const { status, lines } = await spoilt("pack/ro-crate-metadata.json", (text) =>
      text.replace(/("name": "@lac-analytics\/core",\s+"version": )"[^"]+"/, '$1"0.0.1"'),
    );
    expect(status).toBe(1);
    expect(lines[1]).toMatch(/^The software @lac-analytics\/core was version 0\.0\.1 and is version \d/);
    const reasons = lines.filter((line) => /^(?:What is not released yet|Release \S+) changes /.test(line));
    const all = reasons.join("\n");
    expect(all).toContain(" changes every measure. ");
    expect(all).toContain(
      ' changes "Share of children looked after in foster placements" in foster-homes and kinship-homes. ',
    );
    expect(all).not.toContain(`"${findMeasure("adoption-pipeline").title}"`);
  });

  it("says which input is not there to make the reports of", async () => {
    const { status, output, messages } = await lac(["verify", "pack", "--data", "nowhere"], folder);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toContain("nowhere");
  });

  it("refuses a folder of which nobody says how it was made", async () => {
    expect(await lac(["verify", "return"], folder)).toMatchObject({ status: 2, output: "" });
    write("other/ro-crate-metadata.json", '{"@graph": [{"@id": "./"}]}');
    expect((await lac(["verify", "other"], folder)).messages).toBe(
      "other/ro-crate-metadata.json does not say how reports were made; lac report writes it beside them.\n",
    );
  });
});

describe("what came out, beside the reports", () => {
  it("says that they came out the same, and of which record", async () => {
    const { messages } = await verify();
    expect(messages).toContain(`Written: ${join("pack", "verification.html")}`);
    const page = read("pack/verification.html");
    expect(page).toContain("The same bytes: 5 files.");
    expect(page).toContain(createHash("sha256").update(read("pack/ro-crate-metadata.json")).digest("hex"));
    expect(page).toContain("Internal: small numbers are shown.");
  });

  it("says what differs, in place of what it said before", async () => {
    await spoilt("pack/foster-homes.html", (text) => `${text} `);
    const page = read("pack/verification.html");
    expect(page).toContain("The file foster-homes.html was changed since it was written.");
    expect(page).not.toContain("The same bytes");
  });

  it("is in the formats that the reports have, and changes nothing of them", async () => {
    await lac(["report", "foster-homes", "--out", "pack", "--formats", "html,docx,xlsx"], folder);
    const before = read("pack/ro-crate-metadata.json");
    expect((await verify()).output).toContain("The same bytes: 7 files.");
    const standing = readdirSync(at("pack")).filter((file) => file.startsWith("verification."));
    expect(standing.toSorted()).toEqual([
      "verification.docx",
      "verification.html",
      "verification.json",
      "verification.xlsx",
    ]);
    expect(read("pack/ro-crate-metadata.json")).toBe(before);
    const workbook = readFileSync(at("pack/foster-homes.xlsx"));
    writeFileSync(at("pack/foster-homes.xlsx"), workbook.subarray(1));
    expect((await told()).lines[1]).toBe("The file foster-homes.xlsx was changed since it was written.");
    writeFileSync(at("pack/foster-homes.xlsx"), workbook);
    expect((await verify()).output).toContain("The same bytes: 7 files.");
  });

  it("stays where the same reports are built again, and is gone with other reports", async () => {
    await lac(["report", "foster-homes", "--out", "pack", "--formats", "html,docx,xlsx"], folder);
    expect(existsSync(at("pack/verification.html"))).toBe(true);
    await lac(["report", "foster-homes", "--out", "pack", "--as-at", "2018-12-31"], folder);
    expect(readdirSync(at("pack")).filter((file) => file.startsWith("verification."))).toEqual([]);
  });

  it("is gone where a page that did not hold is built as it was", async () => {
    await lac(["report", "foster-homes", "--out", "mended"], folder);
    const before = read("mended/foster-homes.html");
    write("mended/foster-homes.html", `${before} `);
    expect((await lac(["verify", "mended"], folder)).status).toBe(1);
    expect(read("mended/verification.html")).toContain("was changed since it was written");
    await lac(["report", "foster-homes", "--out", "mended"], folder);
    expect(read("mended/foster-homes.html")).toBe(before);
    expect(readdirSync(at("mended")).filter((file) => file.startsWith("verification"))).toEqual([]);
  });

  it.each(["index", "verification"])("has the name %s, which no report may have", async (name) => {
    expect(await lac(["new", "notebook", name], folder)).toMatchObject({ status: 2, output: "" });
    write(`notebooks/${name}/report.mdx`, read("notebooks/foster-homes/report.mdx"));
    write(`notebooks/${name}/cells.ts`, read("notebooks/foster-homes/cells.ts"));
    const { status, messages } = await lac(["report", name, "--out", "another"], folder);
    rmSync(at(`notebooks/${name}`), { recursive: true });
    expect(status).toBe(2);
    expect(messages).toContain(`A report cannot be called ${name}`);
  });
});

describe("what people wrote into what came out", () => {
  const filled = "filled in by an assurer";
  const standing = (): readonly string[] => readdirSync(at("kept")).filter((file) => file.startsWith("verification"));
  const build = (...options: readonly string[]) =>
    lac(["report", "foster-homes", "--out", "kept", "--formats", "html,docx", ...options], folder);

  it("stays where it is verified again, and it is said that nothing was kept", async () => {
    await build();
    await lac(["verify", "kept"], folder);
    write("kept/verification.docx", filled);
    const page = read("kept/verification.html");
    const { status, messages } = await lac(["verify", "kept"], folder);
    expect(status).toBe(0);
    expect(messages).toContain(
      `What came out is not kept beside the reports: ${join("kept", "verification.docx")} was filled in or changed, or lac verify did not write it; move it elsewhere, and verify again.`,
    );
    expect([read("kept/verification.docx"), read("kept/verification.html")]).toEqual([filled, page]);
  });

  it("stays where other reports are built, which says so, and the rest is gone", async () => {
    const { messages } = await build("--as-at", "2018-12-31");
    expect(messages).toContain(
      "verification.docx is of the papers before. It was filled in or changed since lac verify wrote it, so it stays.",
    );
    expect(standing()).toEqual(["verification.docx"]);
    expect(read("kept/verification.docx")).toBe(filled);
  });

  it("is whatever else has such a name, a folder or a list that is none of these too", async () => {
    rmSync(at("kept/verification.docx"));
    write("kept/verification.md", filled);
    write("kept/verification/notes.txt", filled);
    write("kept/verification.json", '{"verification": [{"file": "../return/Header.csv", "sha256": "a"}]}');
    expect((await build("--as-at", "2018-09-30")).status).toBe(0);
    expect(standing()).toEqual(["verification", "verification.json", "verification.md"]);
    expect((await lac(["verify", "kept", "--as-at", "2018-09-30"], folder)).messages).toContain(
      "verification.json was",
    );
    rmSync(at("kept/verification.json"));
    expect((await lac(["verify", "kept", "--as-at", "2018-09-30"], folder)).messages).toContain("Written: ");
    expect(read("kept/verification.md")).toBe(filled);
  });

  it("is no longer in the way when it was moved elsewhere with all that lay beside it", async () => {
    for (const file of ["verification.docx", "verification.html"]) rmSync(at(`kept/${file}`));
    expect((await lac(["verify", "kept", "--as-at", "2018-09-30"], folder)).messages).toContain("Written: ");
    expect(standing()).toContain("verification.docx");
  });
});

/** What a run says while a file holds something else. */
async function spoilt(path: string, change: (text: string) => string): ReturnType<typeof told> {
  const before = read(path);
  const after = change(before);
  expect(after).not.toBe(before);
  write(path, after);
  try {
    return await told();
  } finally {
    write(path, before);
  }
}
