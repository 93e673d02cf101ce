import { InputError } from "@lac-analytics/core";
import { type FileUse, fileFault, systemFault } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";

const fault = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

/** What Node may throw of a file or a folder; https://nodejs.org/api/errors.html#common-system-errors */
const codes = [
  "EACCES,EBUSY,EDQUOT,EEXIST,EFBIG,EINVAL,EIO,EISDIR,ELOOP,EMFILE,ENAMETOOLONG,ENFILE,ENODEV,ENOENT,ENOSPC,ENOTDIR",
  "ENOTEMPTY,ENXIO,EPERM,EROFS,ESTALE,ETIMEDOUT,ETXTBSY,EUNKNOWN,ERR_FS_FILE_TOO_LARGE,ERR_INVALID_ARG_VALUE",
].flatMap((list) => list.split(","));

describe("fileFault", () => {
  it.each(codes.flatMap((code) => [[code, "read"] as const, [code, "write"] as const]))(
    "makes one plain sentence of %s on a %s",
    (code, use) => {
      const said = fileFault("plan.csv", use, fault(code));
      expect(said).toBeInstanceOf(InputError);
      expect(String(said)).toMatch(/^InputError: plan\.csv [a-z][^.]*(?:cannot|may not|is|does not)?[^.]*\.$/);
      expect(String(said)).not.toContain("as the system says it");
    },
  );

  it.each<[string, FileUse, string]>([
    ["ENOENT", "read", "plan.csv does not exist."],
    [
      "ENOENT",
      "write",
      "plan.csv cannot be written, for the folder that it is to be in does not exist; make that first.",
    ],
    ["EISDIR", "write", "plan.csv is a folder; name a file in it."],
    ["ENOSPC", "write", "plan.csv cannot be written, for its disk is full; make room or give another folder."],
    ["EACCES", "read", "plan.csv may not be read by you."],
    [
      "ESTALE",
      "read",
      "plan.csv cannot be got at, for its disk or the network to it does not answer; try again, or copy it here.",
    ],
    ["EUNKNOWN", "read", "plan.csv cannot be read (EUNKNOWN)."],
    ["EUNKNOWN", "write", "plan.csv cannot be written (EUNKNOWN)."],
  ])("says of %s on a %s what to do", (code, use, sentence) => {
    expect(fileFault("plan.csv", use, fault(code))).toEqual(new InputError(sentence));
  });

  it("shows what a name hides, and cuts what has no end", () => {
    expect(String(fileFault("a\u001B[2J.csv", "read", fault("ENOENT")))).toContain("a[U+001B][2J.csv does not exist.");
    expect(String(fileFault("a".repeat(5000), "write", fault("ENAMETOOLONG"))).length).toBeLessThan(400);
  });

  it("passes on what the system did not throw", () => {
    const own = new RangeError("no such column");
    expect(fileFault("plan.csv", "read", own)).toBe(own);
    const said = new InputError("plan.csv row 2: no date.");
    expect(fileFault("plan.csv", "read", said)).toBe(said);
  });
});

describe("systemFault", () => {
  const refused = (syscall: string, code: string) => Object.assign(fault(code), { syscall, path: "out/plan.csv" });

  it.each(["write", "mkdir", "rename", "unlink", "rmdir", "link", "symlink", "copyfile", "chmod", "fchmod"])(
    "takes %s for writing",
    (syscall) => {
      expect(systemFault(refused(syscall, "EACCES"))).toEqual(
        new InputError("out/plan.csv may not be written by you; give another folder."),
      );
    },
  );

  it.each(["open", "stat", "scandir", "readlink"])("takes %s for reading", (syscall) => {
    expect(systemFault(refused(syscall, "EACCES"))).toEqual(new InputError("out/plan.csv may not be read by you."));
  });

  it("gives back what does not say which path was refused, or how", () => {
    const { path, ...bare } = refused("open", "EACCES");
    const nowhere = Object.assign(fault("EACCES"), { syscall: bare.syscall });
    for (const error of [nowhere, Object.assign(fault("EACCES"), { path }), new Error("ours"), "text", null]) {
      expect(systemFault(error)).toBe(error);
    }
  });
});
