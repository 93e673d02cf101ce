import { measures } from "@lac-analytics/core";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { lac } from "../../lac.ts";

describe("lac", () => {
  it.each([
    ["--help"],
    ["figures", "--help"],
    ["measures", "--help"],
    ["check", "--help"],
    ["report", "--help"],
    ["preview", "--help"],
    ["new", "--help"],
    ["new", "notebook", "--help"],
  ])("helps: %s", async (...args) => {
    const { status, output, messages } = await lac(args);
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(output).toMatch(/^Usage: lac/);
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["figure"]],
  ])("refuses %s", async (_, args) => {
    const { status, output } = await lac(args);
    expect({ status, output }).toEqual({ status: 2, output: "" });
  });
});

describe("lac measures", () => {
  it("lists the catalogue", async () => {
    const { status, output } = await lac(["measures"]);
    expect(status).toBe(0);
    expect(output.split("\n")[0]).toBe("id,title,unit,definition,source");
    expect(parse<{ id: string }>(output, { columns: true }).map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
  });
});

describe("lac check", () => {
  it("finds nothing wrong with the sample, and accounts for every row", async () => {
    const { status, output, messages } = await lac(["check", "data-samples/return"]);
    expect(status).toBe(0);
    expect(output).toBe("code,severity,file,row,child,column,value,message\n");
    expect(messages).toMatch(/Episodes\.csv \(Episodes\): (\d+) rows read, \1 kept$/m);
  });
});
