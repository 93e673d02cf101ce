import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { doorReport, doorReportFile } from "../../../docs/reference/doorReport.ts";
import { publicDoors } from "../../../docs/reference/publicDoors.ts";

const root = resolve(import.meta.dirname, "../../..");
const kept = join(root, "docs/api");
const doors = publicDoors(join(root, "packages"));

describe("what the packages give to others", () => {
  it.each(doors)("is as its report in docs/api says, or npx -y pnpm@12.21.0 api writes it anew: $name", (door) => {
    expect(doorReport(door)).toBe(readFileSync(join(kept, doorReportFile(door)), "utf8"));
  });

  it("has a report of every door, and of none that is gone", () => {
    expect(readdirSync(kept).toSorted()).toEqual(doors.map(doorReportFile).toSorted());
  });

  it("is told in words wherever it is a function", () => {
    const functions = doors.flatMap(({ name, exports }) =>
      exports.filter(({ declaration }) => declaration.startsWith("function ")).map((one) => ({ door: name, ...one })),
    );
    expect(functions.filter(({ comment }) => comment === "").map(({ door, name }) => `${door}: ${name}`)).toEqual([]);
  });
});
