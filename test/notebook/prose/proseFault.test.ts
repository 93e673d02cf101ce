import { describe, expect, it } from "vitest";
import { faultOf } from "./prose.ts";

const begin = "---\ntitle: Placements\n---\n\n{children}\n\n";
const cells = { children: "315 children", table: { caption: "T" } };

describe("what is wrong with prose is said, and where:", () => {
  it.each([
    ["nothing", "Some <strong>words</strong>\n", ""],
    ["an unclosed tag", "Some <strong>words\n", "line 7, column 6: the tag <strong> is not closed"],
    ["an unclosed block", "<details>\n\nwords\n", "line 7, column 1: the tag <details> is not closed"],
    ["a closing tag alone", "Some </b> words\n", "line 7, column 7: a closing tag has no opening tag before it"],
    ["an unclosed brace", "Some {children\n\nwords\n", "line 7, column 15: a brace { is not closed"],
    [
      "a sign that is no tag",
      "Fewer <5 children\n",
      "line 7, column 8: the sign < begins a tag here and no tag follows; for the sign itself write &lt;",
    ],
    ["a comment of HTML", "<!-- aside -->\n", "line 7, column 2: a comment is written {/* like this */} here"],
    [
      "braces that hold no expression",
      "Some {children.} words\n",
      "line 7, column 16: what stands in the braces cannot be read: Unexpected token",
    ],
    [
      "an unknown component",
      "<Chrat of={1} />\n",
      "line 7, column 1: there is no component <Chrat>; it is misspelt, or not imported",
    ],
    [
      "an unknown component in a branch that is not taken",
      "{false && <Chrat />}\n",
      "line 7, column 12: there is no component <Chrat>; it is misspelt, or not imported",
    ],
    ["a misspelt cell", "\n{childrn}\n", 'line 8, column 2: it uses the cell "childrn", which cells.ts does not make'],
    [
      "a misspelt cell in a branch that is not taken",
      "{children === '' && <p>{childrn}</p>}\n",
      'line 7, column 25: it uses the cell "childrn", which cells.ts does not make',
    ],
    [
      "a misspelt cell that a component is given",
      "<DataTable of={tabel} />\n",
      'line 7, column 16: it uses the cell "tabel", which cells.ts does not make',
    ],
    [
      "cells called by more than their name",
      "Some {props.cells.children}\n",
      "line 7, column 7: props is not defined; a cell is called by its own name, such as {children}",
    ],
    [
      "a property that there is not",
      "<DataTable of={table.rows} />\n",
      "line 7, column 1: DataTable was given no table",
    ],
    [
      "an unknown block",
      "<video></video>\n",
      "line 7, column 1: it holds <video>; a report is made of headings, paragraphs, lists, tables, charts, pictures, definitions, code, links and emphasis",
    ],
    [
      "an unknown element in a line",
      "a <sup>1</sup>\n",
      "line 7, column 3: it holds <sup>; a report is made of headings, paragraphs, lists, tables, charts, pictures, definitions, code, links and emphasis",
    ],
    [
      "a quotation",
      "> words\n",
      "line 7, column 1: it holds <blockquote>; a report is made of headings, paragraphs, lists, tables, charts, pictures, definitions, code, links and emphasis",
    ],
    [
      "an image",
      "![words](a.png)\n",
      'line 7, column 1: the picture "a.png" cannot be had: pictures are only read from beside a notebook',
    ],
    [
      "a table of Markdown",
      "| a | b |\n| - | - |\n| 1 | 2 |\n",
      "line 7, column 1: a table is a cell of cells.ts, and is written <DataTable of={…} />",
    ],
    ["a heading without words", "##\n", "line 7, column 1: it has a heading without words"],
    [
      "text between the items of a list",
      "<ul>{children}</ul>\n",
      "line 7, column 1: it has text between the parts of a <ul>",
    ],
    ["a meaning of no term", "<dl><dd>a</dd></dl>\n", "line 7, column 5: it has a definition of no term"],
    ["a term that means nothing", "<dl><dt>a</dt></dl>\n", 'line 7, column 1: it does not say what "a" means'],
    [
      "a link that runs something",
      "[a](javascript:alert(1))\n",
      'line 7, column 1: it has a link to "javascript:alert(1)", which is no address of the web or of a mailbox',
    ],
    ["a link that leads nowhere", "[a]()\n", "line 7, column 1: it has a link that leads nowhere"],
    [
      "something folded away under no words",
      "<details><p>a</p></details>\n",
      "line 7, column 1: it has something folded away under no words",
    ],
  ])("%s", async (_, prose, said) => {
    expect(await faultOf(begin + prose, cells)).toBe(said === "" ? "" : `report.mdx ${said}.`);
  });

  it.each([
    [
      "an import of a file that is not there",
      '---\ntitle: Placements\n---\nimport { total } from "./totals.ts";\n\n{total}\n',
      'line 4: it imports "./totals.ts", which is not there',
    ],
    [
      "an import that cannot be read",
      '---\ntitle: Placements\n---\nimport total fom "./totals.ts";\n',
      "line 4, column 14: the import or export cannot be read: Unexpected token",
    ],
    [
      "front matter that is no YAML",
      "---\ntitle: Placements: all\n  - of them\n---\n\nwords\n",
      "line 2, column 8: its front matter cannot be read: Nested mappings are not allowed in compact mappings",
    ],
    ["no front matter", "words\n", 'line 1: it has no title; begin it with front matter that holds "title:"'],
    [
      "front matter without a title",
      "---\nauthor: Anyone\n---\n\nwords\n",
      'line 1: it has no title; begin it with front matter that holds "title:"',
    ],
  ])("%s, in its head", async (_, prose, said) => {
    expect(await faultOf(prose)).toBe(`report.mdx ${said}.`);
  });
});
