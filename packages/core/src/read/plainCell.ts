/** A cell as it is read: on one line, single blanks inside, none around, nothing that cannot be seen. */
export interface PlainCell {
  readonly text: string;
  /** whether line breaks, characters that cannot be seen, or marks by which Excel keeps text were taken out */
  readonly isCleaned: boolean;
}

const alreadyPlain = /^[!-&(-<>-~][!-~]*(?: [!-~]+)*$/;

const unseen = /[\p{Cf}\r\n\u2028\u2029\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** Text as exports guard it against Excel: ="00101", or '00101. */
const guarded = /^="(.*)"$|^'(?=\w)/s;

/**
 * What a cell says, apart from how it came to be written: line breaks and every kind of blank are one blank, format
 * characters such as the zero-width space and the marks that guard text against Excel are nothing.
 *
 * @example
 * plainCell("MK42\n9XY"); // => {"text":"MK42 9XY","isCleaned":true}
 * plainCell('="00101"'); // => {"text":"00101","isCleaned":true}
 * plainCell(" U4 "); // => {"text":"U4","isCleaned":false}
 */
export function plainCell(cell: string): PlainCell {
  if (cell === "" || alreadyPlain.test(cell)) return { text: cell, isCleaned: false };
  const bare = cell.trim().replace(guarded, "$1");
  const text = bare
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return { text, isCleaned: unseen.test(cell) || guarded.test(cell.trim()) };
}
