import { logoHtml, mastheadHtml, pageHead, pageOf, toHtml } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { chart, documentWith, heading, hostileTexts, paragraph, table } from "../exampleDocument.ts";

const index = { label: "All reports", address: "index.html" };

describe("pageOf", () => {
  it("leads to its headings of the first level, from three on", () => {
    const headings = ["One", "Two <b>", "Three"].map((text, at) => heading(2, text, `${at + 1}`));
    const body = (count: number): string =>
      pageOf(documentWith([...headings.slice(0, count), heading(3, "Deeper", "d")])).body;
    expect(body(3)).toContain(
      '<nav class="contents" aria-label="Contents">\n<p>Contents</p>\n<ul>\n<li><a href="#1">One</a></li>\n<li><a href="#2">Two &lt;b&gt;</a></li>\n<li><a href="#3">Three</a></li>\n</ul>\n</nav>',
    );
    expect(body(2)).not.toContain("<nav");
  });

  it("leads to the page over all, the page after it and the other formats, as far as there are any", () => {
    const next = { label: "Next: A & B", address: "b.html" };
    const whole = pageOf(documentWith([]), { index, next, formats: [{ label: "PDF", address: "a.pdf" }] }).body;
    expect(whole.match(/<a href="index\.html">All reports<\/a>/g)).toHaveLength(2);
    expect(whole.match(/<a href="b\.html">Next: A &amp; B<\/a>/g)).toHaveLength(2);
    expect(whole).toContain('<li>This report as <a href="a.pdf">PDF</a></li>');
    const last = pageOf(documentWith([]), { index, formats: [] }).body;
    expect(last).not.toMatch(/Next|This report as/);
  });

  it("has the figures of every table and every chart as a file in its link", () => {
    const { body } = pageOf(documentWith([table("Counts, now", ["G", "N"], [["a, b", 1.5]]), chart("C", "x")]));
    const links = [...body.matchAll(/href="data:text\/csv;charset=utf-8,([^"]*)" download="([^"]*)"/g)];
    expect(links.map(([, data = "", name]) => [name, decodeURIComponent(data)])).toEqual([
      ["counts-now.csv", '\u{FEFF}G,N\n"a, b",1.5\n'],
      ["counts-behind-c.csv", "\u{FEFF}Group,Children\nx,1234.5\n"],
    ]);
  });

  it("holds no mark-up but its own in the link of a table, whatever stands in the table", () => {
    const hostile = table(
      "H",
      ["Text"],
      hostileTexts.map((text) => [text]),
    );
    const address = /href="(data:[^"]*)"/.exec(pageOf(documentWith([hostile])).body)?.[1] ?? "";
    expect(address).toMatch(/^data:text\/csv;charset=utf-8,[\w%.!~*'(),-]+$/);
  });

  it("tells a chart's message to those who hear it, and prints it for nobody", () => {
    const { body } = pageOf(documentWith([chart("C", "x")]));
    expect(body.match(/A bar of ten\./g)).toEqual(["A bar of ten."]);
    expect(body).toContain('<desc id="a-description">A bar of ten.</desc>');
    expect(body).toContain("<summary>The figures behind this chart</summary>");
  });

  it("shows a narrow drawing beside the wide one, where there is one", () => {
    const { drawing } = chart("C", "x");
    const both = pageOf(documentWith([{ ...chart("C", "x"), narrowDrawing: drawing }])).body;
    expect(both).toContain(`<div class="drawing">${drawing.svg}</div>\n<div class="narrow">${drawing.svg}</div>`);
    expect(pageOf(documentWith([chart("C", "x")])).body).not.toContain('class="narrow"');
  });

  it("runs one script, which its policy knows by its hash and no other", async () => {
    const html = await toHtml(documentWith([paragraph("a")]));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toMatch(/script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/);
  });
});

describe("pageHead", () => {
  const { blocks, foot, ...document } = documentWith([]);

  it("says of the page what the document says of itself, and leaves out what it does not say", () => {
    const { title, metas } = pageHead({ ...document, authors: ["A", "B"], accent: "#112233" });
    expect(title).toBe("Example page");
    expect(metas).toEqual([
      ["description", "An example."],
      ["author", "A; B"],
      ["dcterms.publisher", "Example & Sons Council"],
      ["dcterms.date", "2019-01-21"],
      ["theme-color", "#112233"],
    ]);
    expect(pageHead({ ...document, authors: [], council: "", date: "" }).metas).toEqual([
      ["description", "An example."],
    ]);
  });

  it("names the council where nobody wrote it", () => {
    expect(pageHead({ ...document, authors: [] }).metas).toContainEqual(["author", "Example & Sons Council"]);
  });
});

describe("mastheadHtml", () => {
  it("has the way past it, the title, lines and marking, as text", () => {
    expect(mastheadHtml({ lines: ["A & B", "C"], marking: "<Internal>" }, "T < U").split("\n")).toEqual([
      '<a class="skip" href="#content">Skip to the content</a>',
      "<header>",
      "<h1>T &lt; U</h1>",
      '<p class="standing">A &amp; B</p>',
      '<p class="standing">C</p>',
      '<p class="marking">&lt;Internal&gt;</p>',
      "</header>",
    ]);
  });

  it("has a logo before the title where there is one, and no marking where none is given", () => {
    const logo = { image: { png: new Uint8Array([1, 2, 3]) }, alternativeText: '"L"', width: 30, height: 20 };
    expect(mastheadHtml({ logo, lines: [], marking: "" }, "T").split("\n").slice(1)).toEqual([
      "<header>",
      '<img class="logo" src="data:image/png;base64,AQID" alt="&quot;L&quot;" width="30" height="20">',
      "<h1>T</h1>",
      "</header>",
    ]);
  });
});

describe("logoHtml", () => {
  it("holds the drawing itself, at its size, and what it shows as text", () => {
    // the three bytes 3C 61 3E in base64
    const logo = { image: { svg: "<a>" }, alternativeText: "A & <b>", width: 30, height: 20 };
    expect(logoHtml(logo)).toBe(
      '<img class="logo" src="data:image/svg+xml;base64,PGE+" alt="A &amp; &lt;b&gt;" width="30" height="20">',
    );
  });
});
