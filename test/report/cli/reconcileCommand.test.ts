import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ExitStatus } from "../../../packages/report/src/cli/exitStatus.ts";
import { reconcileCommand } from "../../../packages/report/src/cli/reconcileCommand.ts";
import { careFiles } from "../../careReturn.ts";
import { oraclePath } from "../../oraclePath.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reconcile-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the command on a table, and gives its exit status and what it wrote. */
async function run(
  table: string,
  ...options: readonly string[]
): Promise<{ readonly status: ExitStatus | undefined; readonly text: string }> {
  const file = join(folder, "draft.csv");
  const out = join(folder, "out.txt");
  await writeFile(file, table);
  let status: ExitStatus | undefined;
  const command = reconcileCommand((outcome) => {
    status = outcome;
  });
  await command.parseAsync([file, "--out", out, ...options], { from: "user" });
  return { status, text: await readFile(out, "utf8") };
}

const counts = "id,value,unit,formula\nP007,34,children,\nP001,233,children,\n";

describe("lac reconcile", () => {
  it("writes a row for each figure, and ends with 0 where nothing is inconsistent", async () => {
    const { status, text } = await run(`${counts}P008,14.59,percent,P007 / P001\n`);
    expect(status).toBe(0);
    expect(text).toBe(
      "id,verdict,published,recomputed,message\n" +
        "P007,not checkable,34,,Nothing else that is printed says what 34 should be.\n" +
        "P001,not checkable,233,,Nothing else that is printed says what 233 should be.\n" +
        "P008,consistent,14.59,14.59,34 of 233 is 14.59%.\n",
    );
  });

  it("ends with 1 where a figure cannot be true", async () => {
    const { status, text } = await run(`${counts}P008,14.16,percent,P007 / P001\n`, "--format", "json");
    expect(status).toBe(1);
    expect(JSON.parse(text)[2]).toEqual({
      id: "P008",
      verdict: "inconsistent",
      published: "14.16",
      recomputed: "14.59",
      message: "34 of 233 is 14.59%, not 14.16%; 14.16% would take 33 children instead of 34.",
    });
  });

  /** Sets a return of one child beside a ledger: six days of April and four of May at 70 pounds. */
  async function costs(ledger: string) {
    const path = (name: string) => join(folder, name);
    await mkdir(path("return"));
    const episodes = ["A,25/04/2023,S,C2,U4,PR1,05/05/2023,E4A"];
    for (const { name, bytes } of careFiles({ episodes })) await writeFile(join(folder, "return", name), bytes);
    await writeFile(path("prices.yaml"), "prices: [{name: Own, weekly: 490, group: fostering}]\n");
    await writeFile(path("ledger.csv"), `month,provider,amount\n${ledger}`);
    const given = ["--ledger", path("ledger.csv"), "--prices", path("prices.yaml"), "--out", path("out.csv")];
    return costsOf([path("return"), ...given]);
  }

  async function costsOf(args: readonly string[]) {
    const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    let status: ExitStatus | undefined;
    const command = reconcileCommand((outcome) => {
      status = outcome;
    });
    await command.parseAsync([...args], { from: "user" });
    const messages = told.mock.calls.map(([text]) => String(text)).join("");
    told.mockRestore();
    return { status, messages };
  }

  it("says what the ledger and the return come to in all, worked out by hand", async () => {
    const { status, messages } = await costs("2023-04,Own,420\n2023-05,Own,1000\n2023-05,Taxis,55\n");
    expect(status).toBe(1);
    expect(messages).toContain("3 providers by month: 1 agree within a pound, 2 do not.");
    expect(messages).toContain("In all the ledger has £1,475, and the return's days at these prices come to £700.");
  });

  it("ends with 0 where all that is compared agrees, and says of how many rows it does not compare", async () => {
    const rutland = oraclePath("returns/rutland-2025");
    const path = (name: string) => join(folder, name);
    await writeFile(path("prices.yaml"), "prices: [{name: Secure units, weekly: 0, codes: [K1]}]\n");
    const compare = async (rows: readonly string[]) => {
      await writeFile(path("ledger.csv"), `month,provider,amount\n${rows.join("\n")}\n`);
      const given = ["--ledger", path("ledger.csv"), "--prices", path("prices.yaml"), "--out", path("out.csv")];
      return costsOf([rutland, ...given]);
    };
    // what costs nothing and was paid nothing agrees; the return is of the year to 31 March 2025
    const one = await compare(["2024-03,K1,55", "2024-04,K1,0"]);
    expect(one.status).toBe(0);
    expect(one.messages).toContain("1 row is of a month that the return does not cover, and is not compared.");
    const more = await compare(["2024-02,K1,55", "2024-03,K1,55", "2024-04,K1,0"]);
    expect(more.messages).toContain("2 rows are of months that the return does not cover, and are not compared.");
    expect((await compare(["2024-03,K1,55"])).status).toBe(1);
  });

  it("refuses a table that cannot be used, by row and column, and writes nothing", async () => {
    await expect(run(`${counts}P008,14.16,percent,P007 / P999\n`)).rejects.toThrow(
      new InputError('draft.csv row 4, column formula: the formula names "P999", and no figure has that id.'),
    );
    await expect(readFile(join(folder, "out.txt"))).rejects.toThrow("ENOENT");
  });

  it("refuses a file that is not there", async () => {
    const command = reconcileCommand(() => {});
    const path = join(folder, "nothing.csv");
    await expect(command.parseAsync([path], { from: "user" })).rejects.toThrow(
      new InputError(`${path} does not exist.`),
    );
  });
});
