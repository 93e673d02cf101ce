import { describe, expect, it } from "vitest";
import { groupHtml } from "../../../packages/report/src/model/controlHtml.ts";
import { tableHtml } from "../../../packages/report/src/model/tableHtml.ts";

describe("tableHtml", () => {
  it("is a table with headings, numbers rounded half up, and a cell set off by its class and its words", () => {
    const html = tableHtml({
      caption: "Caseloads",
      columns: [
        { label: "Date", kind: "text" },
        { label: "7 advisers", kind: "number", decimals: 1 },
        { label: "8 advisers", kind: "number" },
      ],
      rows: [["31 March", 22.25, { text: "23 over", tone: "over" }]],
    });
    expect(html).toContain('<th scope="col" class="number">7 advisers</th>');
    expect(html).toContain(
      '<tr><th scope="row">31 March</th><td class="number">22.3</td><td class="number over">23 over</td></tr>',
    );
  });

  it("takes no text for HTML", () => {
    const html = tableHtml({ caption: '"<b>"', columns: [{ label: "<i>", kind: "text" }], rows: [["<script>&"]] });
    expect(html).not.toMatch(/<b>|<i>|<script>/);
    expect(html).toContain("&lt;script&gt;&amp;");
  });
});

describe("groupHtml", () => {
  it("takes no text for HTML, and ties label, hint and fault to the field", () => {
    const html = groupHtml({
      legend: "<b>",
      controls: [{ kind: "text", id: "title", label: "<i>", hint: "<u>", value: '"><script>' }],
    });
    expect(html).not.toMatch(/<b>|<i>|<u>|<script>/);
    expect(html).toContain('<label for="title">');
    expect(html).toContain('aria-describedby="title-hint title-fault"');
  });
});
