import { describe, expect, it } from "vitest";
import { documentOf } from "../../../packages/report/src/document/documentOf.ts";
import { chartHtml, pageOf, tableHtml } from "./examplePage.ts";

describe("documentOf stops, in a sentence that names the page, at", () => {
  const table = tableHtml("T", ["A", "B"], [["1", "2"]]);
  it.each([
    ["an unknown block", "<p>a</p><video></video>", "it holds <video>; a report is made of headings"],
    ["an unknown element in a line", "<p>a <sup>1</sup></p>", "it holds <sup>;"],
    ["an unknown element in a cell", table.replace("2</td>", "<img>2</td>"), "it holds <img>;"],
    ["a form", "<form><p>a</p></form>", "it holds <form>;"],
    ["a second title", "<h1>again</h1>", 'it has a second title, "again"'],
    ["a skipped level of heading", "<h2>a</h2><h4>b</h4>", 'the heading "b" is of level 4 under one of level 2'],
    ["a heading without words", "<h2> </h2>", "it has a heading without words"],
    ["a table without a caption", table.replace(/<caption>.*?<\/caption>/, ""), "it has a table without a caption"],
    [
      "a table without a header row",
      table.replace(/<thead>.*?<\/thead>/, ""),
      'the table "T" needs one header row and has 0',
    ],
    ["two columns of one name", tableHtml("T", ["A", "a"], []), 'the table "T" has two columns called "a"'],
    ["a column without a name", tableHtml("T", ["A", ""], []), 'the table "T" has a column without a name'],
    ["merged cells", table.replace('<td class="number">', "<td colspan=2>"), 'the table "T" has merged cells'],
    [
      "a row that is too short",
      tableHtml("T", ["A", "B"], [["1"]]),
      'row 1 of the table "T" has 1 cells for 2 columns',
    ],
    ["a foot of a table", table.replace("</table>", "<tfoot></tfoot></table>"), "it holds <tfoot>;"],
    [
      "a chart without its table",
      chartHtml("C", "x").replace(/<details>[\s\S]*/, ""),
      'the chart "C" is not followed by the table of its figures',
    ],
    [
      "a chart with more than its table",
      chartHtml("C", "x").replace("</summary>", "</summary><p>more</p>"),
      'the chart "C" is not followed by the table of its figures, and that alone',
    ],
    [
      "a chart without a description",
      chartHtml("C", "x").replace(/<p class="note">.*?<\/p>/, '<p class="note"></p>'),
      'the chart "C" has no description in words',
    ],
    ["a chart without a title", chartHtml("", "x"), "it has a chart without a title"],
    [
      "a figure that is no chart",
      "<figure><p>a</p></figure>",
      "it has a figure made of p; a chart is figcaption, p, svg, p",
    ],
    [
      "text loose in a figure",
      chartHtml("C", "x").replace("<figure>", "<figure>loose"),
      "it has text between the parts of a <figure>",
    ],
    [
      "a drawing without a size",
      chartHtml("C", "x").replace('width="300"', ""),
      "it has a drawing that does not say how wide and high it is",
    ],
    ["a table in a list", `<ul><li>${table}</li></ul>`, "it has a table inside a list"],
    ["a list of no items", "<ul><p>a</p></ul>", "it holds <p>;"],
    ["a meaning of no term", "<dl><dd>a</dd></dl>", "it has a definition of no term"],
    ["a term that means nothing", "<dl><dt>a</dt></dl>", 'it does not say what "a" means'],
    [
      "a link that runs something",
      `<p><a href="javascript:alert(1)">a</a></p>`,
      'it has a link to "javascript:alert(1)"',
    ],
    ["a link that leads nowhere", "<p><a>a</a></p>", "it has a link that leads nowhere"],
    ["a link to no heading", `<p><a href="#b">a</a></p>`, 'the link "a" leads to no heading of the page'],
    [
      "something folded away under no words",
      "<details><p>a</p></details>",
      "it has something folded away under no words",
    ],
  ])("%s", (_, content, fault) => {
    expect(() => documentOf(pageOf(content))).toThrow(
      `The page "Example page" cannot be written as PDF, Word or Excel: ${fault}`,
    );
  });

  it.each([
    ["no council", { head: "" }, 'it has no <meta name="dcterms.publisher">'],
    ["no author", { head: '<meta name="dcterms.publisher" content="C">' }, 'it has no <meta name="author">'],
    [
      "no date",
      { head: '<meta name="dcterms.publisher" content="C"><meta name="author" content="A">' },
      'it has no <meta name="dcterms.date">',
    ],
    [
      "a logo from elsewhere",
      { header: '<img class="logo" src="logo.svg" alt="C" width="9" height="9"><h1>a</h1><p class="marking">b</p>' },
      "it has a logo without its image, its alternative text or its size",
    ],
    ["no marking", { header: "<h1>a</h1>" }, "it does not say who may see it"],
    ["no title", { header: "<p>a</p>" }, "it does not begin with its title"],
  ])("%s", (_, words, fault) => {
    expect(() => documentOf(pageOf("", words))).toThrow(
      `The page "Example page" cannot be written as PDF, Word or Excel: ${fault}.`,
    );
  });
});
