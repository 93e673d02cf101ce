/** What databases, spreadsheets, statistical programs and people write where there is nothing: tried on every cell of text, it fails at the first letter of nearly all. */
const blankWord =
  /^(?:null|\(null\)|<null>|\[null\]|#null|n\/a|#n\/a|n\.a\.?|<?na>?|nan|nat|none|nil|\(?blank\)?|\(?empty\)?|not applicable|-{1,3}|–|—|\.{1,2})$/i;

/** What a word for blank can begin with, of the characters of ASCII. */
export const firstOfBlankWord = "nN(<[#bBeE-.";

/** Days that stand for no day: nought as databases and Excel show it, and the end of time, also by its number in Excel. */
const blankDates: ReadonlySet<string> = new Set([
  "00/00/0000",
  "0000-00-00",
  "00/01/1900",
  "0/1/1900",
  "01/00/1900",
  "1/0/1900",
  "1900-01-00",
  "01/01/1900",
  "1900-01-01",
  "31/12/9999",
  "12/31/9999",
  "9999-12-31",
  "0",
  "2958465",
]);

/** Whether a cell says in a word that there is nothing in it, such as `NULL` or `n/a`. */
export function isBlankWord(text: string): boolean {
  return blankWord.test(text);
}

/** Whether a date stands for none, with a time of day or without. */
export function isBlankDate(text: string): boolean {
  return blankDates.has(text.replace(/[ T]00:00(?::00(?:\.0+)?)?$/, ""));
}
