/** The elements that a line of text may hold. */
export const lineTags: ReadonlySet<string> = new Set("a b br code em i span strong".split(" "));

/** All elements that prose may hold. */
export const tagsOfProse: ReadonlySet<string> = new Set([
  ...lineTags,
  ..."h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd pre details summary section div hr img".split(" "),
]);

/** What is said of an element that prose may not hold. */
export function unknownTag(tag: string): string {
  return `it holds <${tag}>; a report is made of headings, paragraphs, lists, tables, charts, pictures, definitions, code, links and emphasis`;
}
