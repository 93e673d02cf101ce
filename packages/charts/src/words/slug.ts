/** Words as one of small letters, digits and hyphens. */
export function slug(words: readonly string[]): string {
  return words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter((word) => word !== "")
    .join("-");
}
