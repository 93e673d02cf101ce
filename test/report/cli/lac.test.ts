import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sayOwnFault } from "../../../packages/report/src/cli/sayOwnFault.ts";
import { say } from "../../../packages/report/src/given/say.ts";
import { messagesOf, project } from "../../lac.ts";

const launcher = join(project, "packages/report/bin/lac.cjs");
const folder = mkdtempSync(join(tmpdir(), "lac-launcher-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the launcher", () => {
  it.each(["0.10.48", "12.22.12", "18.20.8"])("says on Node %s which it needs, whatever is asked", (version) => {
    const before = join(folder, "before.cjs");
    writeFileSync(before, `Object.defineProperty(process.versions, "node", { value: "${version}" });\n`);
    for (const args of [["--help"], ["figures", "x"], []]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", before, launcher, ...args], {
        encoding: "utf8",
      });
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: "",
        stderr: `lac needs Node 20 or later, and this is Node ${version}; install a newer one from https://nodejs.org.\n`,
      });
    }
  });

  it.skipIf(process.platform === "win32").each([["--help"], ["measures"]])(
    "is content where a reader has seen enough: %s",
    async (...args) => {
      const child = spawn("sh", ["-c", `"${process.execPath}" "${launcher}" ${args.join(" ")} | head -c 1`], {
        stdio: ["ignore", "ignore", "pipe"],
      });
      let messages = "";
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        messages += text;
      });
      await new Promise((done) => child.once("close", done));
      expect(messages).toBe("");
    },
  );

  it.skipIf(process.platform !== "linux")("says that what standard output goes to is full", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${launcher}" measures > /dev/full`], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "Standard output cannot be written, for its disk is full; make room or give another folder.\n",
    });
  });
});

describe("a message", () => {
  it("is one line, in which nothing commands the terminal", async () => {
    expect(await messagesOf(() => say("a\u001B[2Jb.csv\n  does not exist.\n"))).toBe(
      "a[U+001B][2Jb.csv does not exist.\n",
    );
  });

  it("says of a fault of the program where it is, without a stack trace", async () => {
    const said = await messagesOf(() => sayOwnFault(new TypeError("x is not a function")));
    expect(said).toMatch(
      /^lac has stopped at a fault of its own in lac\.test\.ts line \d+, and the data are not to blame; please report it: TypeError: x is not a function\n$/,
    );
    expect(await messagesOf(() => sayOwnFault("words"))).toContain("please report it: words");
  });
});
