import { InputError } from "../read/InputError.ts";
import { visibleText } from "../read/visibleText.ts";
import { listInWords } from "../words/listInWords.ts";
import { pathsMeant } from "./pathsMeant.ts";

/** What is done with a file or a folder. */
export type FileUse = "read" | "write";

/** What the system's codes mean to somebody who named a file; each follows the name. */
const always: Readonly<Record<string, string>> = {
  EISDIR: "is a folder; name a file in it",
  ELOOP: "is a link that leads round in a circle",
  ENAMETOOLONG: "is longer than a name may be; give a shorter one",
  EINVAL: "is not a name that a file can have",
  ERR_INVALID_ARG_VALUE: "is not a name that a file can have",
  EBUSY: "is in use by another program; close it there and try again",
  ETXTBSY: "is in use by another program; close it there and try again",
  EMFILE: "cannot be opened, for too many files are open at once; close some programs and try again",
  ENFILE: "cannot be opened, for too many files are open at once; close some programs and try again",
  EIO: "cannot be got at, for its disk or the network to it does not answer; try again, or copy it here",
  ETIMEDOUT: "cannot be got at, for its disk or the network to it does not answer; try again, or copy it here",
  ESTALE: "cannot be got at, for its disk or the network to it does not answer; try again, or copy it here",
  ENXIO: "is no file",
  ENODEV: "is no file",
};

const reading: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EACCES: "may not be read by you",
  EPERM: "may not be read by you",
  ERR_FS_FILE_TOO_LARGE: "is larger than two thousand million bytes, which is too large",
};

const writing: Readonly<Record<string, string>> = {
  ENOENT: "cannot be written, for the folder that it is to be in does not exist; make that first",
  ENOTDIR: "cannot be written, for what stands before its name is a file and no folder",
  EEXIST: "cannot be a folder, for there is a file of that name; give another name",
  EACCES: "may not be written by you; give another folder",
  EPERM: "may not be written by you; give another folder",
  EROFS: "cannot be written, for its disk can only be read; give another folder",
  ENOSPC: "cannot be written, for its disk is full; make room or give another folder",
  EDQUOT: "cannot be written, for your share of its disk is used up; make room or give another folder",
  EFBIG: "cannot be written, for it is larger than its disk allows",
  ENOTEMPTY: "cannot be written, for there is a folder of that name with files in it; give another name",
};

/**
 * The sentence on what the system refuses to do with a file or a folder. Every command says it in these words.
 *
 * @param error what was thrown; returned as it is where the system did not throw it
 * @example
 * String(fileFault("plan.csv", "write", Object.assign(new Error(), { code: "EROFS" }))); // => "InputError: plan.csv cannot be written, for its disk can only be read; give another folder."
 * fileFault("plan.csv", "read", "no fault of the system's"); // => "no fault of the system's"
 */
export function fileFault(path: string, use: FileUse, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string") return error;
  const reason = { ...always, ...(use === "read" ? reading : writing) }[code];
  const meant = use === "read" && code === "ENOENT" ? adviceOn(path) : "";
  return new InputError(
    `${nameOf(path)} ${reason ?? `cannot be ${use === "read" ? "read" : "written"} (${code})`}${meant}.`,
  );
}

/** What to write in place of a path that does not exist, as the end of a sentence; blank where nothing is near. */
function adviceOn(path: string): string {
  let near: readonly string[] = [];
  try {
    near = pathsMeant(path);
  } catch {
    // a folder that cannot be listed tells nothing, and the fault is the one that was found first
  }
  if (near.length === 0) return "";
  return `; write ${listInWords(near.map(nameOf), "or")} if ${near.length === 1 ? "that" : "one of them"} is meant`;
}

/**
 * The same of an error that says by itself which path the system refused, and what was to be done there.
 *
 * @returns the error as it is where it does not
 * @example
 * String(systemFault(Object.assign(new Error(), { code: "EACCES", syscall: "mkdir", path: "papers" }))); // => "InputError: papers may not be written by you; give another folder."
 */
export function systemFault(error: unknown): unknown {
  if (!(error instanceof Error && "path" in error && "syscall" in error)) return error;
  const use = /^(?:write|mkdir|rename|unlink|rmdir|link|symlink|copyfile|f?chmod)/.test(String(error.syscall));
  return fileFault(String(error.path), use ? "write" : "read", error);
}

const longestNamed = 300;

function nameOf(path: string): string {
  if (path.trim() === "") return "A blank name";
  const name = visibleText(path);
  return name.length > longestNamed ? `${name.slice(0, longestNamed)}…` : name;
}
