const charactersOfPart = 1_000_000;
/** Of the first part, which is read on its own where only the heading is wanted. */
const charactersOfFirst = 20_000;

const lineEnd = /\r\n|\n|\r/g;

function nextLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}

function hasOpenQuote(text: string): boolean {
  let open = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) open = !open;
  return open;
}

/** Where the line ends on which the quotation marks that are open at `from` close, or nothing where that is too far off. */
function endOfQuotation(text: string, from: number): number | undefined {
  const last = Math.min(from + charactersOfPart, text.length);
  for (let at = from; at < last; ) {
    const next = nextLine(text, at);
    if (hasOpenQuote(text.slice(at, next))) return next;
    at = next;
  }
  return undefined;
}

/**
 * Cuts a text into parts of about a million characters, the first of fewer, that end with a line and not within quotation
 * marks, so that a large table need not be held as cells all at once, nor much of it read for its heading. Where marks stay
 * open for a part and more, the cut is made all the same.
 */
export function* textParts(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const cut = nextLine(text, from + (from === 0 ? charactersOfFirst : charactersOfPart));
    const to = (hasOpenQuote(text.slice(from, cut)) ? endOfQuotation(text, cut) : undefined) ?? cut;
    yield text.slice(from, to);
    from = to;
  }
}
