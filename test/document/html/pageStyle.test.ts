import { pageStyle, standardAccent } from "@lac-analytics/document";
import { expect, it } from "vitest";

const words = { title: 'Ours "and" theirs', council: "Rutland", marking: "Internal.</style>", accent: standardAccent };

it("says on every page that is printed what it is, whose, for whom and which of how many", () => {
  const style = pageStyle(words);
  expect(style).toMatch(/@top-left \{[^}]*content: "Ours \\22 and\\22 {2}theirs"; \}/);
  expect(style).toMatch(/@top-right \{[^}]*content: "Rutland"; \}/);
  expect(style).toMatch(/@bottom-left \{[^}]*font-weight: bold; content: "Internal\.\\3c \/style>"; \}/);
  expect(style).toMatch(/@bottom-right \{[^}]*content: "Page " counter\(page\) " of " counter\(pages\); \}/);
  expect(style).not.toContain("--accent");
});

it("has a council's accent in all of a page or in a part of it, paler where it stands on dark", () => {
  const own = { ...words, accent: "#000000" };
  expect(pageStyle(own)).toContain(":root:root { --accent: #000000; } @media screen and (prefers-color-scheme: dark)");
  expect(pageStyle(own, "#part")).toMatch(
    /^#part \{ --accent: #000000; \}.*#part \{ --accent: #(?!000000)[0-9a-f]{6}; \}/,
  );
  expect(pageStyle(own, "#part")).not.toContain(":root");
});
