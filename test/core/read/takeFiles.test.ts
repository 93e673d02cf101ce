import { type FilesOfFolder, InputError, type SizedFile, takeFiles } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const of = (path: string, size = 1): SizedFile => ({ path, size });

/** Takes the files of some places, each of which holds its own path; what was read stands in the order of reading. */
async function taken(places: readonly FilesOfFolder<SizedFile>[], areWanted = async () => true) {
  const read: string[] = [];
  const bytesOf = async ({ path, size }: SizedFile) => {
    read.push(path);
    return new Uint8Array(size);
  };
  const { files, messages } = await takeFiles(places, bytesOf, areWanted);
  return { files: files.map(({ name, bytes }) => [name, bytes.length]), messages, read };
}

const place: FilesOfFolder<SizedFile> = {
  files: [of("r/a.csv", 2)],
  passedOver: [
    { path: "r/2019", is: "folder" },
    { path: "r/z.docx", is: "file" },
  ],
  below: async () => ({ files: [of("r/2019/a.csv", 3)], passedOver: [{ path: "r/z.docx", is: "file" }] }),
};

describe("takeFiles", () => {
  it("takes the files of each place, in the order of places, and says what beside them is passed over", async () => {
    expect(await taken([{ files: [of("b.csv"), of("a.csv")], passedOver: [] }, place])).toEqual({
      files: [
        ["b.csv", 1],
        ["a.csv", 1],
        ["r/a.csv", 2],
      ],
      messages: [
        "r/2019 is a folder and was passed over.",
        "r/z.docx is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.",
      ],
      read: ["b.csv", "a.csv", "r/a.csv"],
    });
    expect(await taken([])).toEqual({ files: [], messages: [], read: [] });
  });

  it("takes those below a folder whose own are not wanted, and its own where there are none below", async () => {
    const notWanted = async () => false;
    expect(await taken([place], notWanted)).toMatchObject({
      files: [["r/2019/a.csv", 3]],
      messages: [
        "r/a.csv is not a file of the return and was passed over.",
        "r/z.docx is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.",
      ],
    });
    const noneBelow = { ...place, below: async () => ({ files: [], passedOver: [] }) };
    expect((await taken([noneBelow], notWanted)).files).toEqual([["r/a.csv", 2]]);
  });

  it("asks whether files are wanted, and looks below, only where it must", async () => {
    const unasked = () => Promise.reject(new Error("asked"));
    expect((await taken([{ files: [of("a.csv")], passedOver: [] }], unasked)).files).toEqual([["a.csv", 1]]);
    expect((await taken([{ ...place, below: unasked }])).files).toEqual([["r/a.csv", 2]]);
  });

  it("says every name on one line", async () => {
    const odd = {
      ...place,
      files: [of("r/one\nline.csv")],
      passedOver: [{ path: "r/two\u202e\nlines", is: "file" }],
    } as const;
    expect((await taken([odd])).messages).toEqual([
      "r/two lines is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.",
    ]);
    expect((await taken([odd], async () => false)).messages[0]).toBe(
      "r/one line.csv is not a file of the return and was passed over.",
    );
  });

  it("refuses a file of more than 500 million bytes, and more than a gibibyte of all places together, unread", async () => {
    await expect(taken([{ files: [of("a\nb.csv", 500_000_001)], passedOver: [] }])).rejects.toThrow(
      new InputError("a b.csv is larger than 500 million bytes; take it out."),
    );
    const read: string[] = [];
    const halves = [of("a.csv", 500_000_000), of("b.csv", 500_000_000)];
    const places = [
      { files: halves, passedOver: [] },
      { files: [of("c.csv", 73_741_825)], passedOver: [] },
    ];
    // what a reader gives is as long as it says, without so many bytes in memory
    const bytesOf = async ({ path, size }: SizedFile) => {
      read.push(path);
      return { length: size } as Uint8Array;
    };
    await expect(takeFiles(places, bytesOf, async () => true)).rejects.toThrow(
      new InputError("c.csv brings the files to more than a thousand million bytes, which is too large."),
    );
    expect(read).toEqual(["a.csv", "b.csv"]);
  });
});
