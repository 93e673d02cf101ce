import { extname } from "node:path";
import { InputError, listInWords, visibleText } from "@lac-analytics/core";
import { requireUnread } from "./requireUnread.ts";
import { writeToStandardOutput } from "./writeToStandardOutput.ts";
import { requireWritable, writeWholeFile } from "./writeWholeFile.ts";

/** Where output goes and in which form, as it stands on the command line. */
export interface OutputOptions<Format extends string> {
  /** as the ending of `out` says where there is none, else the first that the command has */
  readonly format?: Format;
  /** a file; standard output where there is none */
  readonly out?: string;
}

/** What is known of an output before it is there. */
export interface OutputUse {
  /** the files and folders that it is made from, as they were named: none of them is written over */
  readonly inputs: readonly string[];
  /** whether it names children: a new file of it is then its owner's alone to read */
  readonly namesChildren?: boolean;
}

/** An output that can be written: its form, and where it goes. */
export interface Output<Format extends string> {
  readonly format: Format;
  readonly write: (contents: string | Uint8Array) => Promise<void>;
}

/** The forms that a command has, each with the endings of the names of its files in small letters, the usual one first. */
export type OutputForms<Format extends string> = Readonly<
  Record<Format, { readonly endings: readonly [string, ...string[]] }>
>;

/**
 * Opens an output before the work that it is to hold, so that nobody waits for what cannot be written.
 *
 * @throws {InputError} if the form does not fit the name of the file, the file is one that is read, or it cannot be written
 */
export async function openOutput<Format extends string>(
  { format, out }: OutputOptions<Format>,
  forms: OutputForms<Format>,
  { inputs, namesChildren = false }: OutputUse,
): Promise<Output<Format>> {
  const chosen = formOf(format, out, forms);
  if (out === undefined) return { format: chosen, write: writeToStandardOutput };
  await requireUnread(out, inputs);
  await requireWritable(out);
  return {
    format: chosen,
    write: (contents) => writeWholeFile(out, contents, namesChildren ? "owner" : "usual"),
  };
}

/** The form that is asked for, or that the name of the file says. */
function formOf<Format extends string>(
  format: Format | undefined,
  out: string | undefined,
  forms: OutputForms<Format>,
): Format {
  const names = Object.keys(forms) as Format[];
  const [usual] = names;
  if (usual === undefined) throw new RangeError("a command that writes has at least one form");
  if (out === undefined) return format ?? usual;
  if (out.trim() === "") throw new InputError("--out: the name of the file is blank.");
  if (/[\\/]$/.test(out)) throw new InputError(`--out: ${visibleText(out)} is a folder; name a file in it.`);
  const ending = endingOf(out);
  if (ending === "") return format ?? usual;
  const [fitting, ...others] = names.filter((name) => forms[name].endings.includes(ending));
  if (fitting === undefined) {
    const known = listInWords(
      names.map((name) => `.${forms[name].endings[0]}`),
      "or",
    );
    throw new InputError(
      `--out: ${visibleText(out)} ends in .${ending}, a form that this command does not write; end it in ${known}.`,
    );
  }
  if (format !== undefined && format !== fitting && !others.includes(format)) {
    throw new InputError(
      `--out: ${visibleText(out)} ends in .${ending}, which is not --format ${format}; end it in .${forms[format].endings[0]}, or leave --format out.`,
    );
  }
  return format ?? fitting;
}

/** The ending of a file's name in small letters; a date or a number at its end is none. */
function endingOf(out: string): string {
  return /^\.([a-z][a-z0-9]*)$/.exec(extname(out).toLowerCase())?.[1] ?? "";
}
