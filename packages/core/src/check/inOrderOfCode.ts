const codeOrder = new Intl.Collator("en", { numeric: true });

/** Codes in the order in which people look them up: 101, 102, 1000, EPI, INT01. */
export function inOrderOfCode(a: string, b: string): number {
  return codeOrder.compare(a, b);
}
