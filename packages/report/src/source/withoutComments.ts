/** Settings without the lines of comment that explain them, which stay as blank ones. */
export function withoutComments(text: string): string {
  return text.replaceAll(/^[^\S\n]*\/\/.*$/gm, "");
}
