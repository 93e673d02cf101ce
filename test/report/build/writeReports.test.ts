import { reportFormats } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";

describe("reportFormats", () => {
  it("are a page first, and the documents that are made of it", () => {
    expect(reportFormats[0]).toBe("html");
    expect(reportFormats.toSorted()).toEqual(["docx", "html", "pdf", "xlsx"]);
  });
});
