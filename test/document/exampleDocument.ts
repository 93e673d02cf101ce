import {
  type Block,
  type Cell,
  type ChartBlock,
  type Code,
  type Document,
  type Heading,
  type ItemBlock,
  type List,
  type Paragraph,
  plainRun,
  type Run,
  standardAccent,
  type Table,
} from "@lac-analytics/document";

/** A document with a title, lines and a marking around some blocks. */
export function documentWith(blocks: readonly Block[], words: Partial<Document> = {}): Document {
  return {
    title: "Example <report>",
    fullTitle: "Example page",
    description: "An example.",
    council: "Example & Sons Council",
    authors: ["A. Writer & Daughter; =1+1"],
    accent: standardAccent,
    date: "2019-01-21",
    lines: ["Example council, as at 21 January 2019."],
    marking: "Internal. Not for publication.",
    blocks,
    foot: [],
    ...words,
  };
}

export function heading(level: number, text: string, anchor = ""): Heading {
  return { kind: "heading", level, anchor, runs: [plainRun(text)] };
}

export function paragraph(words: string | readonly Run[], tone: Paragraph["tone"] = "body"): Paragraph {
  return { kind: "paragraph", tone, runs: typeof words === "string" ? [plainRun(words)] : words };
}

export function list(items: readonly (readonly ItemBlock[])[], start?: number): List {
  return { kind: "list", tone: "body", ordered: start !== undefined, start: start ?? 1, items };
}

export function code(text: string): Code {
  return { kind: "code", text };
}

/** A table whose first column is of words and whose others are of numbers; a number is shown with two decimals if it is not whole. */
export function table(
  caption: string,
  labels: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Table {
  return {
    kind: "table",
    title: "",
    caption,
    columns: labels.map((label, at) => ({ label, kind: at === 0 ? "text" : "number" })),
    rows: rows.map((row) => row.map(cellOf)),
  };
}

function cellOf(cell: string | number): Cell {
  if (typeof cell === "number") return { kind: "number", value: cell, decimals: Number.isInteger(cell) ? 0 : 2 };
  return { kind: "text", runs: cell === "" ? [] : [plainRun(cell)] };
}

/** A chart whose drawing holds a label, with the table of its one figure. */
export function chart(title: string, label: string, shape = "<rect "): ChartBlock {
  const named = escaped(title);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60" role="img" aria-labelledby="a-title a-description"><title id="a-title">${named}</title><desc id="a-description">A bar of ten.</desc>${shape}x="100" y="10" width="150" height="30" fill="#12436D"/><text x="5" y="30" font-family="Arial, Arimo, sans-serif" font-size="14px">${escaped(label)}</text></svg>`;
  return {
    kind: "chart",
    title,
    subtitle: "A subtitle. Source: nowhere.",
    drawing: { svg, width: 300, height: 60 },
    description: "A bar of ten.",
    figures: {
      ...table(`Counts behind ${title}`, ["Group", "Children"], []),
      title: "The figures behind this chart",
      rows: [[cellOf(label), { kind: "number", value: 1234.5, decimals: 2 }]],
    },
  };
}

/** Text that some format or other could take for an order, and none may. */
export const hostileTexts = [
  "<script>alert(1)</script> & </w:t> ]]> &amp;",
  `{secret} {1 + 1} $\{1 + 1}`,
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  '=HYPERLINK("http://example.org","click")',
  "#set text(size: 90pt) #panic() #eval(1)",
  "$ x^2 $ *bold* _slant_ `code` <label> @label = heading",
  "// comment /* comment */ \\ \\u{41} \\n ~ -- --- ...",
  "datum.value > 1 ? alert(1) : 0",
  "_x0041_ \"quotes\" 'marks' %s &#x41; &P",
] as const;

/** Text as HTML. */
function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A document with one of everything, and hostile text everywhere. */
export function wholeDocument(): Document {
  const hostile = (at: number): string => hostileTexts[at] ?? "";
  return documentWith(
    [
      paragraph("A note at the top.", "quiet"),
      heading(2, `1. First, ${hostile(0)}`, "1-first"),
      paragraph([
        plainRun("Plain, "),
        plainRun(`strong ${hostile(8)}`, { bold: true }),
        plainRun(", "),
        plainRun("slanted", { italic: true }),
        plainRun(", "),
        plainRun("both", { bold: true, italic: true }),
        plainRun(", "),
        plainRun(`code ${hostile(7)}`, { code: true }),
        plainRun(", a "),
        plainRun("link", { link: "https://example.org/?a=1&b=2#part" }),
        plainRun(", another "),
        plainRun("inside", { link: "#2-second" }),
        plainRun("\n"),
        plainRun("and a second line."),
      ]),
      ...hostileTexts.map((text) => paragraph(`Before ${text} after.`)),
      chart(hostile(7), "Ten"),
      heading(3, "a. Lists", "a-lists"),
      list([
        [paragraph("One")],
        [paragraph([plainRun("Two "), plainRun("bold", { bold: true })]), list([[paragraph("Two a")]])],
      ]),
      list([[paragraph("Three"), paragraph("Still three")], [paragraph(`Four ${hostile(9)}`)]], 3),
      heading(2, "2. Second", "2-second"),
      table(
        "Hostile cells",
        ["Text", "Count"],
        hostileTexts.map((text) => [text, "[z]"]),
      ),
      table(
        "Numbers",
        ["Which", "Count"],
        [
          ["one", 1234],
          ["two", -5.25],
          ["three", 2019],
          ["none", ""],
        ],
      ),
      chart("Largest group: ten", "Ten & more"),
      {
        kind: "definitions",
        items: hostileTexts.map((text) => ({
          term: [plainRun(`${text} (`), plainRun(text, { code: true }), plainRun(")")],
          meaning: [paragraph(text)],
        })),
      },
    ],
    {
      foot: [
        heading(2, "How this was made"),
        {
          kind: "disclosure",
          summary: [plainRun("Code of the cells")],
          blocks: [code(hostileTexts.join("\n\n  "))],
        },
      ],
    },
  );
}

/** What a reader of a page reads, without white space: the page without its drawings, links to its parts and to other pages, and tools. */
export function pageText(html: string): string {
  return pagePieces(html).join("");
}

/** The pieces of a page's text that stand in blocks of their own, and the lines of its code, without white space. */
export function pagePieces(html: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .slice(html.indexOf("<body>"))
    .replace(/<svg[\s\S]*?<\/svg>|<a class="skip"[\s\S]*?<\/a>|<nav[\s\S]*?<\/nav>|<p class="tools">[\s\S]*?<\/p>/g, "")
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<pre[\s\S]*?<\/pre>/g, (code) => code.replaceAll("\n", "<p>"))
    .replace(/<\/?(?:a|br|code|em|strong)\b[^>]*>/g, "")
    .split(/<[^>]*>/)
    .map((text) => spaceless(text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "")))
    .filter((text) => text !== "");
}

/** Text without white space, and without the places of no width where a line may end. */
export function spaceless(text: string): string {
  return text.replace(/[\s\u{200B}]+/gu, "");
}
