/**
 * Text as it may stand in HTML, in an element or in an attribute between double quotation marks.
 *
 * @example
 * escaped("<b> & \"c\""); // => "&lt;b&gt; &amp; &quot;c&quot;"
 */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
