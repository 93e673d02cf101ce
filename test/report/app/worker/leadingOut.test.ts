import { type Block, plainRun } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { leadingOut } from "../../../../packages/report/src/app/worker/leadingOut.ts";

const paragraph = (link: string): Block => ({ kind: "paragraph", tone: "body", runs: [plainRun("a", { link })] });
const table: Block = {
  kind: "table",
  title: "",
  caption: "A",
  road: "paper-notes.html#figures",
  columns: [{ label: "What", kind: "text" }],
  rows: [[{ kind: "text", runs: [plainRun("Children", { link: "paper-notes.html#figure-cla-number" })] }]],
};
const linksOf = (links: readonly string[], place?: string) =>
  leadingOut(links.map(paragraph), place).map((block) => (block.kind === "paragraph" ? block.runs[0]?.link : ""));

describe("leadingOut", () => {
  it("keeps what leads to the web and to a mailbox", () => {
    const out = ["https://example.org", "HTTP://example.org/a.html", "mailto:a@example.org"];
    expect(linksOf(out)).toEqual(out);
    expect(linksOf(out, "paper-")).toEqual(out);
  });

  it("leads to no file beside it", () => {
    const beside = ["paper-notes.html", "paper-notes.html#figures", "other.html", "model.html?a", "http.html", ""];
    expect(linksOf(beside)).toEqual(beside.map(() => ""));
    const [found] = leadingOut([table]);
    expect(found).not.toHaveProperty("road");
    expect(found).toMatchObject({ rows: [[{ runs: [{ text: "Children", link: "" }] }]] });
  });

  it("leads to headings by the names that they have where the paper stands", () => {
    expect(linksOf(["#purpose"])).toEqual(["#purpose"]);
    expect(linksOf(["#purpose"], "paper-")).toEqual(["#paper-purpose"]);
  });
});
