/** What the compiler of MDX says, and what that means to an author. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^Expected a closing tag for `(.*?)`.*$/, "the tag $1 is not closed"],
  [
    /^Unexpected closing tag `(.*?)`, expected corresponding closing tag for `(.*?)`.*$/,
    "$1 stands before $2 is closed",
  ],
  [/^Unexpected closing slash `\/` in tag, expected an open tag first$/, "a closing tag has no opening tag before it"],
  [/^Unexpected end of file in expression.*$/, "a brace { is not closed"],
  [/^Unexpected character `!`.*$/, "a comment is written {/* like this */} here"],
  [
    /^Unexpected character .* before name, .*$/,
    "the sign < begins a tag here and no tag follows; for the sign itself write &lt;",
  ],
  [/^Could not parse expression: (.*)$/, "what stands in the braces cannot be read: $1"],
  [/^Could not parse import: (.*)$/, "the import or export cannot be read: $1"],
];

/**
 * The reason for which prose cannot be compiled, in the words of an author.
 *
 * @param message what the compiler says, with or without its own position and rule
 * @example
 * plainMdxReason("7:6: Expected a closing tag for `<strong>` (7:6) before the end of `paragraph` (mdx-jsx:unexpected-character)"); // => "the tag <strong> is not closed"
 */
export function plainMdxReason(message: string): string {
  const bare = message
    .replace(/^\d+:\d+: /, "")
    .replace(/ \([\w-]+:[\w-]+\)$/, "")
    .trim();
  const meaning = meanings.find(([pattern]) => pattern.test(bare));
  return meaning === undefined ? bare : bare.replace(meaning[0], meaning[1]);
}
