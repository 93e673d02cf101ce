import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lac } from "../../lac.ts";

const episodesHeading = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
const headerHeading = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

let folder = "";
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lac-check-"));
  write("right", "A1,01/06/2024,S,C2,N1,U6,PR1,,,,SG18 5ZE,SG18 6ZT,SC12345", "A1,M,01/05/2012,WBRI,UN3,,");
  write(
    "wrong",
    "A1,01/06/2024,S,C2,N9,U6,PR1,01/06/2024,E4A,,SG18 5ZE,SG18 6ZT,SC12345",
    "A1,M,01/05/2012,WBRI,UN3,,",
  );
  write("queried", "A1,01/06/2024,P,C2,N1,U6,PR1,,,,SG18 5ZE,SG18 6ZT,SC12345", "A1,M,01/05/2012,WBRI,UN3,,");
  write(
    "hostile",
    '"<script>alert(1)</script>",01/06/2024,S,C2,N1,U6,PR6,,,,SG18 5ZE,SG18 6ZT,SC12345',
    "B,M,01/05/2012,WBRI,UN3,,",
  );
  write("iso", "A1,2024-06-01,S,C2,N1,U6,PR1,,,,SG18 5ZE,SG18 6ZT,SC12345", "A1,M,01/05/2012,WBRI,UN3,,");
  writeFileSync(at("providers.csv"), "URN,Provider type\nSC99999,Children's home\n");
  writeFileSync(at("postcodes.csv"), "pcds,laua,east1m,north1m\nSG18 5ZE,E06000056,519000,249000\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, episode: string, child: string): void {
  writeFileSync(at(`${name}-episodes.csv`), `${episodesHeading}\n${episode}\n`);
  writeFileSync(at(`${name}-header.csv`), `${headerHeading}\n${child}\n`);
}

const returnOf = (name: string): readonly string[] => [at(`${name}-episodes.csv`), at(`${name}-header.csv`)];

describe("lac check", () => {
  it("writes a row for each problem, with columns that are fixed, and tells the shell that there are errors", async () => {
    const { status, output } = await lac(["check", ...returnOf("wrong")]);
    const rows = parse<Record<string, string>>(output, { columns: true });
    expect(output.split("\n")[0]).toBe("code,severity,file,row,child,column,value,message");
    expect(rows.map(({ code, row, child, column, value }) => [code, row, child, column, value])).toEqual([
      ["145", "2", "A1", "CIN", "N9"],
      ["355", "2", "A1", "DEC", "01/06/2024"],
    ]);
    expect(status).toBe(1);
  });

  it("is done with a return that breaks no rule", async () => {
    const { status, output } = await lac(["check", ...returnOf("right")]);
    expect({ status, output }).toEqual({ status: 0, output: "code,severity,file,row,child,column,value,message\n" });
  });

  it("tells what was found in reading from the rules of the Department", async () => {
    const { output, messages } = await lac(["check", ...returnOf("iso")]);
    expect(output).toMatch(/\ndate-form,query,/);
    expect(messages).toMatch(/^Found in reading, and no rules of the Department: date-form$/m);
  });

  it("is done with a return that has queries and no error", async () => {
    const { status, output } = await lac(["check", ...returnOf("queried")]);
    expect(output).toMatch(/\n357,query,/);
    expect(status).toBe(0);
  });

  it("says what became of every row, which rules were run, and which were not and why", async () => {
    const { messages } = await lac(["check", ...returnOf("right")]);
    expect(messages).toMatch(/right-episodes\.csv \(Episodes\): 1 row read, 1 kept$/m);
    expect(messages).toMatch(/Checked by \d+ rules of the year to 31 March 2025: no errors and no queries\./);
    expect(messages).toMatch(/Not run, as it needs the return of the year before, which was not given: 202 203 /);
    expect(messages).toMatch(/Not run, as the return has no OC2 file: /);
  });

  it("runs the rules that need last year's return, Ofsted's list or postcodes, where they are given", async () => {
    const { output, messages } = await lac([
      "check",
      ...returnOf("right"),
      "--last-year",
      ...returnOf("right"),
      "--providers",
      at("providers.csv"),
      "--postcodes",
      at("postcodes.csv"),
      "--authority",
      "E06000056",
    ]);
    const codes = parse<{ code: string }>(output, { columns: true }).map(({ code }) => code);
    expect(codes).toContain("1008");
    expect(codes).toContain("169");
    expect(messages).not.toMatch(/was not given/);
  });

  it("applies the rules of the year asked for", async () => {
    const { output } = await lac(["check", ...returnOf("right"), "--year", "2023"]);
    expect(output).toMatch(/^101,error,/m);
    expect(output).toMatch(/^354,error,/m);
  });

  it.each([
    ["no return", []],
    ["a return that is not there", ["nowhere"]],
    ["a year that is none", [".", "--year", "24/26"]],
    ["a list of rules as a page", ["--rules", "--format", "html"]],
  ])("refuses %s in one sentence", async (_, args) => {
    const { status, output, messages } = await lac(["check", ...args]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages.trim().split("\n")).toHaveLength(1);
  });

  it("refuses a list of providers that is none", async () => {
    const { status, messages } = await lac(["check", ...returnOf("right"), "--providers", at("postcodes.csv")]);
    expect(status).toBe(2);
    expect(messages).toMatch(/postcodes\.csv has no column URN/);
  });
});

describe("lac check --rules", () => {
  it("lists the rules, with what they look at and what they distort, and those not implemented", async () => {
    const { status, output } = await lac(["check", "--rules"]);
    const rows = parse<Record<string, string>>(output, { columns: true });
    expect(status).toBe(0);
    expect(rows.find(({ code }) => code === "356")).toMatchObject({
      implemented: "yes",
      severity: "error",
      fields: "Episodes.DEC Episodes.DECOM",
    });
    expect(rows.find(({ code }) => code === "105")).toMatchObject({ implemented: "no" });
    expect(rows.find(({ code }) => code === "634")?.certainty).toMatch(/^The texts differ: .* onwards, .*\.$/);
    expect(rows.find(({ code }) => code === "356")?.certainty).toBe("");
    expect(rows.length).toBeGreaterThan(330);
  });
});

describe("lac check --format html", () => {
  it("writes one page that loads and runs nothing, and says that it names children", async () => {
    const out = at("page.html");
    const { status } = await lac(["check", ...returnOf("wrong"), "--format", "html", "--out", out]);
    const page = readFileSync(out, "utf8");
    expect(status).toBe(1);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(page).toContain("Internal: this page names children.");
    expect(page).not.toMatch(/<script|https?:|url\(|@import/);
    expect(page).toContain("355: The episode ends on the day on which it begins");
    expect(page).toContain("A1");
  });

  it("puts first what changes the most figures for the most children", async () => {
    const { output } = await lac(["check", ...returnOf("wrong"), "--format", "html"]);
    expect(output.indexOf('href="#rule-355"')).toBeLessThan(output.indexOf('href="#rule-145"'));
  });

  it("says of a rule that was broken where its words leave a doubt", async () => {
    const { output } = await lac(["check", ...returnOf("queried"), "--format", "html"]);
    expect(output).toContain("How sure the rule is. Our reading: the rule is on the first episode ever");
  });

  it("shows a cell as text, whatever is in it", async () => {
    const { output } = await lac(["check", ...returnOf("hostile"), "--format", "html"]);
    expect(output).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(output).not.toContain("<script>");
  });
});
