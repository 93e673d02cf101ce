import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { withScratchFolder } from "../../../packages/report/src/build/withScratchFolder.ts";
import { project } from "../../lac.ts";

const parent = mkdtempSync(join(tmpdir(), "lac-scratch-"));
afterAll(() => rmSync(parent, { recursive: true }));

function folder(name: string): string {
  return join(parent, name);
}

describe("withScratchFolder", () => {
  it("removes the folder when the work is done, and gives what it gave", async () => {
    const scratch = folder("done");
    expect(await withScratchFolder(scratch, async () => existsSync(scratch))).toBe(true);
    expect(existsSync(scratch)).toBe(false);
  });

  it("removes it when the work fails", async () => {
    const scratch = folder("failed");
    await expect(withScratchFolder(scratch, () => Promise.reject(new RangeError("no")))).rejects.toThrow("no");
    expect(existsSync(scratch)).toBe(false);
  });

  it("removes what it made above it, as far as it is empty", async () => {
    const scratch = join(folder("deep"), "down", "scratch");
    await expect(withScratchFolder(scratch, () => Promise.reject(new RangeError("no")))).rejects.toThrow("no");
    expect(existsSync(folder("deep"))).toBe(false);
    mkdirSync(folder("before"));
    await withScratchFolder(join(folder("before"), "made", "scratch"), async () => undefined);
    expect(readdirSync(folder("before"))).toEqual([]);
    await withScratchFolder(join(folder("before"), "kept", "scratch"), async () =>
      writeFileSync(join(folder("before"), "kept", "report"), ""),
    );
    expect(readdirSync(join(folder("before"), "kept"))).toEqual(["report"]);
  });

  it("says that the folder cannot be made", async () => {
    writeFileSync(folder("file"), "");
    await expect(withScratchFolder(join(folder("file"), "scratch"), async () => 1)).rejects.toThrow(
      /file cannot be written, for what stands before its name is a file and no folder\.$/,
    );
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "removes it when the process is stopped by %s, and stops",
    async (signal) => {
      const scratch = folder(signal);
      const module = pathToFileURL(join(project, "packages/report/src/build/withScratchFolder.ts")).href;
      const code = `import { withScratchFolder } from "${module}";
      setInterval(() => {}, 1000);
      void withScratchFolder(process.argv[1], () => new Promise(() => process.stdout.write("working")));`;
      const child = spawn(process.execPath, ["--input-type=module", "--eval", code, scratch]);
      await new Promise((working) => child.stdout.once("data", working));
      expect(existsSync(scratch)).toBe(true);
      child.kill(signal);
      const stoppedBy = await new Promise((stopped) => child.once("close", (_, by) => stopped(by)));
      expect(stoppedBy).toBe(signal);
      expect(existsSync(scratch)).toBe(false);
    },
  );
});
