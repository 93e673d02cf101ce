import { archiveOf } from "@lac-analytics/document/archive";
import { expect, it } from "vitest";
import { officeParts } from "../officeParts.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it("holds files in the order given, and is the same each time", async () => {
  const files = [["index.html", bytesOf("<p>£</p>".repeat(100))] as const, ["a/b.docx", bytesOf("packed")] as const];
  const made = archiveOf(files);
  expect([...(await officeParts(made))]).toEqual([
    ["index.html", "<p>£</p>".repeat(100)],
    ["a/b.docx", "packed"],
  ]);
  expect(archiveOf(files)).toEqual(made);
  expect(archiveOf([])).toHaveLength(22);
});

it("packs what is not packed yet, and only that", () => {
  const bytes = bytesOf("x".repeat(1000));
  expect(archiveOf([["a.html", bytes]]).length).toBeLessThan(200);
  for (const name of ["a.png", "a.docx", "a.xlsx"]) expect(archiveOf([[name, bytes]]).length).toBeGreaterThan(1000);
});
