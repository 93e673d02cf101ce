import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-home-"));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

describe("lac init", () => {
  it("makes a folder with settings, the sample, every notebook and the release, and says what to do next", async () => {
    mkdirSync(join(folder, "ours"));
    const { status, output, messages } = await lac(["init", "ours"], folder);
    expect({ status, output }).toEqual({
      status: 0,
      output: "ours/README.md\nours/notebooks/settings.json\nours/package.json\n",
    });
    expect(messages).toContain("npm install");
    const at = (path: string): string => join(folder, "ours", path);
    const notebooks = (of: string): readonly string[] =>
      readdirSync(of).filter((name) => existsSync(join(of, name, "report.mdx")));
    expect(notebooks(at("notebooks"))).toEqual(notebooks(join(project, "notebooks")));
    const sample = readdirSync(at("data-samples"), { recursive: true, encoding: "utf8" });
    expect(sample).toContain(join("return", "Episodes.csv"));
    expect(sample.filter((name) => name.endsWith(".ts"))).toEqual([]);
    const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(at("package.json"), "utf8"),
    );
    // a checkout is on no registry, so that the folder keeps its archives
    for (const spec of Object.values(dependencies)) expect(existsSync(at(spec.replace("file:", "")))).toBe(true);
    expect(Object.keys(dependencies)).toContain("@lac-analytics/report");
    expect(readdirSync(folder)).toEqual(["ours"]);
  });

  it("writes over nothing", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "notes.txt"), "mine");
    const { status, output, messages } = await lac(["init", "full"], folder);
    expect({ status, output, messages }).toEqual({
      status: 2,
      output: "",
      messages:
        "full holds notes.txt already, and nothing is written over; name a folder that is empty, or not there yet.\n",
    });
    expect(readdirSync(join(folder, "full"))).toEqual(["notes.txt"]);
  });

  it("refuses a file", async () => {
    writeFileSync(join(folder, "file"), "mine");
    const { status, messages } = await lac(["init", "file"], folder);
    expect({ status, messages }).toEqual({
      status: 2,
      messages: "file is a file; name a folder that is not there yet.\n",
    });
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("mine");
  });
});
