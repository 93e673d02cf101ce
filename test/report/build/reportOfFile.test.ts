import { describe, expect, it } from "vitest";
import { reportOfFile } from "../../../packages/report/src/build/reportOfFile.ts";

describe("reportOfFile", () => {
  it.each([
    ["homes.html", "homes"],
    ["homes.docx", "homes"],
    ["homes-notes.html", "homes"],
    ["homes-model.html", "homes"],
    ["health.html", undefined],
    ["homes-and-more.html", undefined],
    ["index.html", undefined],
  ])("says of %s that it is of %s", (file, report) => {
    expect(reportOfFile(file, ["homes"])).toBe(report);
  });

  it("takes a report of the name before the notes of another", () => {
    expect(reportOfFile("homes-notes.html", ["homes", "homes-notes"])).toBe("homes-notes");
  });
});
