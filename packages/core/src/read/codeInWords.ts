import type { CodeSet } from "../return/codeSets.ts";

const yesAndNo = { YES: "1", Y: "1", TRUE: "1", NO: "0", N: "0", FALSE: "0" };

/** Words that people write in place of a code, and that can mean no other. */
const words: Readonly<Partial<Record<CodeSet, Readonly<Record<string, string>>>>> = {
  SEX: { MALE: "M", BOY: "M", FEMALE: "F", GIRL: "F" },
  MOTHER: yesAndNo,
  BOOL01: yesAndNo,
  FOSTER_CARE: yesAndNo,
  MISSING: { MISSING: "M", AWAY: "A", "AWAY WITHOUT AUTHORISATION": "A" },
};

/** A code with its meaning behind it, as drop-down lists show it. */
const withMeaning = /^([A-Z0-9]{1,6})\s*[-–—:=(]\s*[A-Z]/;

/**
 * The code that a cell may hold in words, such as `Female`, or with its meaning, such as `C2 - Full care order`; it may be
 * none of the list.
 *
 * @param text in capitals
 */
export function codeInWords(set: CodeSet, text: string): string | undefined {
  const ofSet = words[set];
  return ofSet !== undefined && Object.hasOwn(ofSet, text) ? ofSet[text] : withMeaning.exec(text)?.[1];
}
