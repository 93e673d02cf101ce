import type { Block } from "@lac-analytics/document";
import { plainHeading, plainParagraph } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { authorSections } from "../../../packages/report/src/build/authorSections.ts";
import type { ReportPage } from "../../../packages/report/src/build/ReportPage.ts";
import { reportOf } from "../../../packages/report/src/build/reportOf.ts";

describe("reportOf", () => {
  const message = { kind: "steady", lead: "No clear change", text: "70% were.", question: "", weight: 3 };
  const asked = (blocks: readonly Block[], choice = "") => {
    const first = {
      kind: "first page",
      messages: [message],
      questions: [],
      asked: "Members note this.",
      choice,
      sure: "",
    };
    const page = {
      name: "moves",
      letterhead: { council: "Anyshire" },
      asAt: "2019-01-21",
      internal: true,
      warning: "",
    };
    return reportOf({ ...page, cells: { first } } as unknown as ReportPage, { title: "Moves", blocks }).asked;
  };
  const written = authorSections("## Purpose\n\nTo say so.\n\n## Recommendations\n\nThat **it** be done.\n");

  it("asks for what the author recommends, with the choice after it, as the paper does", () => {
    expect(asked(written)).toBe("That it be done.");
    expect(asked(written, "Yes or no?")).toBe("That it be done. Yes or no?");
  });

  it("asks what the first page asks where no author recommends anything, whatever the paper calls its own sections", () => {
    const own = [plainHeading("Recommendations", 2, "recommendations"), plainParagraph("That it be done.")];
    for (const blocks of [[], own, authorSections("## Risks\n\nNone.\n")])
      expect(asked(blocks)).toBe("Members note this.");
    expect(asked([], "Yes or no?")).toBe("Yes or no?");
  });
});
