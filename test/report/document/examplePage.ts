/** What a page says around its content. */
interface PageWords {
  readonly head?: string;
  readonly header?: string;
}

const head = `<meta name="author" content="A. Writer &amp; Daughter; =1+1"><meta name="dcterms.publisher" content="Example &amp; Sons Council"><meta name="dcterms.date" content="2019-01-21">`;
const header = `<h1>Example &lt;report&gt;</h1><p class="standing">Example council, as at 21 January 2019.</p><p class="marking">Internal. Not for publication.</p>`;

/** A rendered page, as Astro makes them, around some content. */
export function pageOf(content: string, words: PageWords = {}): string {
  return `<!DOCTYPE html><html lang="en-GB"> <head><meta charset="utf-8">${words.head ?? head}<title>Example page</title><style>p{}</style></head> <body> <a class="skip" href="#content">Skip to the content</a> <header> ${words.header ?? header} </header> <main id="content"> ${content} </main> </body> </html>`;
}

/** A table as the pages have it. */
export function tableHtml(caption: string, labels: readonly string[], rows: readonly (readonly string[])[]): string {
  const header = labels.map((label, at) => `<th scope="col" class="${at === 0 ? "" : "number"}">${label}</th>`);
  const body = rows.map(
    ([first = "", ...others]) =>
      `<tr> <th scope="row">${first}</th>${others.map((cell) => `<td class="number">${cell}</td>`).join("")} </tr>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"> <table> <caption>${caption}</caption> <thead> <tr>${header.join("")}</tr> </thead> <tbody> ${body.join("")} </tbody> </table> </div>`;
}

/** A chart as the pages have it: a figure, and its table folded away. */
export function chartHtml(title: string, label: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60" role="img" aria-labelledby="a-title a-description"><title id="a-title">${title}</title><desc id="a-description">A bar of ten.</desc><rect x="100" y="10" width="150" height="30" fill="#12436D"/><text x="5" y="30" font-family="DejaVu Sans, sans-serif" font-size="14px">${label}</text></svg>`;
  const figures = tableHtml(`Counts behind ${title}`, ["Group", "Children"], [[label, "1,234.50"]]);
  return `<figure> <figcaption>${title}</figcaption> <p>A subtitle. Source: nowhere.</p> <div class="scroll" tabindex="0" role="group" aria-label="Drawing: ${title}">${drawing}</div> <p class="note">A bar of ten.</p> </figure> <details> <summary>Figures behind the chart: ${title}</summary> ${figures} </details>`;
}

/** Text that some format or other could take for an order, and none may. */
export const hostileTexts = [
  "<script>alert(1)</script> & </w:t> ]]> &amp;",
  `{props.cells.secret} {1 + 1} $\{1 + 1}`,
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
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A page with one of everything, and hostile text everywhere. */
export function wholePage(): string {
  const hostile = hostileTexts.map(escaped);
  const paragraphs = hostile.map((text) => `<p>Before ${text} after.</p>`).join("\n");
  const definitions = hostile.map((text) => `<dt>${text} (<code>${text}</code>)</dt><dd>${text}</dd>`).join("");
  return pageOf(`
<p class="note">A note at the top.</p>
<h2 id="1-first">1. First, ${hostile[0]}</h2>
<p>Plain, <strong>strong ${hostile[8]}</strong>, <em>slanted</em>, <strong><em>both</em></strong>, <code>code ${hostile[7]}</code>,
a <a href="https://example.org/?a=1&amp;b=2#part">link</a>, another <a href="#2-second">inside</a><br>and a second line.</p>
${paragraphs}
${chartHtml(hostile[7] ?? "", "Ten")}
<h3 id="a-lists">a. Lists</h3>
<ul><li>One</li><li>Two <strong>bold</strong><ul><li>Two a</li></ul></li></ul>
<ol start="3"><li><p>Three</p><p>Still three</p></li><li>Four ${hostile[9]}</li></ol>
<h2 id="2-second">2. Second</h2>
${tableHtml(
  "Hostile cells",
  ["Text", "Count"],
  hostile.map((text) => [text, "[z]"]),
)}
${tableHtml(
  "Numbers",
  ["Which", "Count"],
  [
    ["one", "1,234"],
    ["two", "-5.25"],
    ["three", "2019"],
    ["none", ""],
  ],
)}
${chartHtml("Largest group: ten", "Ten &amp; more")}
<dl>${definitions}</dl>
<h2>How this was made</h2>
<details><summary>Code of the cells</summary><pre tabindex="0"><code>${hostile.join("\n\n  ")}
</code></pre></details>
`);
}

/** What a reader of a page reads, without white space: the page without its drawings and its link past the header. */
export function pageText(html: string): string {
  return pagePieces(html).join("");
}

/** The pieces of a page's text that stand in blocks of their own, and the lines of its code, without white space. */
export function pagePieces(html: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .slice(html.indexOf("<body>"))
    .replace(/<svg[\s\S]*?<\/svg>|<a class="skip"[\s\S]*?<\/a>/g, "")
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
