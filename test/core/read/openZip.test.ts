import { InputError, readReturn } from "@lac-analytics/core";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterAddDataOptions } from "@zip.js/zip.js";
import { describe, expect, it } from "vitest";
import { isZip, openZip } from "../../../packages/core/src/read/openZip.ts";
import { csvFile, episodesHeading, smallestReturn } from "./csvFile.ts";

interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: ZipWriterAddDataOptions;
}

async function zip(...entries: readonly Packed[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const { name, bytes, options } of entries) await writer.add(name, new Uint8ArrayReader(bytes), options);
  return writer.close();
}

async function open(bytes: Uint8Array, budget = 1_000_000_000): ReturnType<typeof openZip> {
  return openZip({ name: "r.zip", bytes }, budget);
}

describe("openZip", () => {
  it("unpacks the files of a zip, in folders too, and calls them by the zip and their name in it", async () => {
    const packed = await zip(
      { name: "2019/", bytes: new Uint8Array(), options: { directory: true } },
      ...smallestReturn,
    );
    expect(isZip(packed)).toBe(true);
    const { files, refused } = await open(packed);
    expect(files).toEqual(smallestReturn.map(({ name, bytes }) => ({ name: `r.zip/${name}`, bytes })));
    expect(refused).toEqual([]);
  });

  it("is what readReturn does with a zip, beside files or without", async () => {
    const [episodes, header] = smallestReturn;
    if (episodes === undefined || header === undefined) throw new Error("smallestReturn has two files");
    const { return: care, problems } = await readReturn([{ name: "r.zip", bytes: await zip(episodes, header) }]);
    expect(problems).toEqual([]);
    expect(care.sources).toEqual(["r.zip/Episodes.csv", "r.zip/Header.csv"]);
    const mixed = await readReturn([header, { name: "r.zip", bytes: await zip(episodes) }]);
    expect(mixed.return.sources).toEqual(["Header.csv", "r.zip/Episodes.csv"]);
  });

  it("passes over what a system hides, and says so without calling it a problem", async () => {
    const junk = csvFile("__MACOSX/._Header.csv", "x");
    const packed = await zip(...smallestReturn, junk, csvFile("a/.DS_Store", "x"));
    expect((await open(packed)).refused.map(({ name, harmless }) => [name, harmless])).toEqual([
      ["r.zip/__MACOSX/._Header.csv", true],
      ["r.zip/a/.DS_Store", true],
    ]);
    const { problems, messages } = await readReturn([{ name: "r.zip", bytes: packed }]);
    expect(problems).toEqual([]);
    expect(messages[0]).toBe("r.zip/__MACOSX/._Header.csv is a hidden file of the system and was passed over.");
  });

  it("does not open a zip in a zip, a link or a file with a password, which are problems", async () => {
    const packed = await zip(
      ...smallestReturn,
      { name: "old.zip", bytes: await zip(...smallestReturn) },
      { name: "link.csv", bytes: new TextEncoder().encode("/etc/passwd"), options: { unixMode: 0o120777 } },
      { ...csvFile("secret.csv", episodesHeading), options: { password: "x" } },
    );
    const { problems } = await readReturn([{ name: "r.zip", bytes: packed }]);
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ["not-opened", "error", "r.zip/old.zip is a zip inside a zip and was not opened; give it by itself."],
      ["not-opened", "error", "r.zip/link.csv is a link and not a file, and was passed over."],
      ["not-opened", "error", "r.zip/secret.csv is protected by a password; make the zip again without one."],
    ]);
  });

  it("tells the reason where a file that is needed was not opened", async () => {
    const packed = await zip(...smallestReturn.map((file) => ({ ...file, options: { password: "x" } })));
    await expect(readReturn([{ name: "r.zip", bytes: packed }])).rejects.toThrow(
      /^The return has no Episodes file, .*; r\.zip\/Episodes\.csv is protected by a password/,
    );
  });

  it("takes names that would lead out of a folder as mere names", async () => {
    const packed = await zip(...smallestReturn.map(({ name, bytes }) => ({ name: `../../etc/${name}`, bytes })));
    const { return: care } = await readReturn([{ name: "r.zip", bytes: packed }]);
    expect(care.sources).toEqual(["r.zip/../../etc/Episodes.csv", "r.zip/../../etc/Header.csv"]);
  });

  it("reports a file that is no CSV, and reads the others", async () => {
    const { problems } = await readReturn([
      { name: "r.zip", bytes: await zip(...smallestReturn, { name: "a.pdf", bytes: Uint8Array.of(0x25, 0x50, 0) }) },
    ]);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([["unreadable-file", "r.zip/a.pdf"]]);
  });

  it("stops unpacking when there is more than it may, counting what comes and not what is stated", async () => {
    const packed = await zip({ name: "bomb.csv", bytes: new Uint8Array(50_000_000) });
    expect(packed.length).toBeLessThan(100_000);
    const limit = "r.zip/bomb.csv unpacks to more than 1000000 bytes, which is too large for a return.";
    await expect(open(packed, 1_000_000)).rejects.toThrow(new InputError(limit));
    const view = new DataView(packed.buffer, packed.byteOffset);
    for (let at = 0; at < packed.length - 28; at++) {
      if (view.getUint32(at, true) === 50_000_000) view.setUint32(at, 10, true);
    }
    await expect(open(packed, 1_000_000)).rejects.toThrow(InputError);
  });

  it("stops unpacking what is packed tighter than text can be", async () => {
    const packed = await zip({ name: "bomb.csv", bytes: new Uint8Array(60_000_000) });
    const tooTight =
      "r.zip/bomb.csv unpacks to more than 200 times its size, which no return does; make the zip again.";
    await expect(open(packed)).rejects.toThrow(new InputError(tooTight));
  });

  it("refuses more files than any return has", async () => {
    const packed = await zip(...Array.from({ length: 1001 }, (_, n) => csvFile(`${n}.csv`, "x")));
    await expect(open(packed)).rejects.toThrow(new InputError("r.zip holds more than 1000 files."));
  });

  it("refuses a zip that is damaged wherever it is damaged", async () => {
    const packed = await zip(csvFile("Episodes.csv", episodesHeading, "x".repeat(2000)));
    for (let length = 4; length < packed.length; length += 7) {
      await expect(open(packed.subarray(0, length))).rejects.toThrow(InputError);
    }
    for (let at = 4; at < packed.length; at += 3) {
      const damaged = Uint8Array.from(packed, (byte, index) => (index === at ? byte ^ 0xff : byte));
      await open(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
    }
  });
});
