const charactersOfPart = 1_000_000;

const lineEnd = /\r\n|\n|\r/g;

function nextLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}

function hasOpenQuote(text: string, from: number, to: number): boolean {
  let open = false;
  for (let at = text.indexOf('"', from); at !== -1 && at < to; at = text.indexOf('"', at + 1)) open = !open;
  return open;
}

/**
 * Cuts a text into parts of about a million characters that end with a line and not within quotation marks, so that a
 * large table need not be held as cells all at once. Where marks stay open for a part and more, the cut is made all
 * the same.
 */
export function* textParts(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const cut = nextLine(text, from + charactersOfPart);
    let to = cut;
    let open = hasOpenQuote(text, from, cut);
    while (open && to < text.length && to - cut < charactersOfPart) {
      const next = nextLine(text, to);
      open = open !== hasOpenQuote(text, to, next);
      to = next;
    }
    if (open) to = cut;
    yield text.slice(from, to);
    from = to;
  }
}
