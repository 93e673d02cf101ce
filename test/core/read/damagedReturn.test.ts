import { type FileName, fileLayouts, InputError, type ReturnFile, readReturn } from "@lac-analytics/core";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { csvFile } from "./csvFile.ts";
import { expectNothingLost } from "./expectNothingLost.ts";
import { asXml } from "./xml/writtenChild.ts";

/** A cell of each kind, of which those of a row are sound. */
const cells: Readonly<Record<string, string>> = {
  CHILD: "A1",
  SEX: "1",
  DOB: "01/04/2010",
  ETHNIC: "WBRI",
  RNE: "S",
  LS: "C2",
  CIN: "N1",
  PLACE: "U4",
  PLACE_PROVIDER: "PR1",
  REC: "E4A",
  REVIEW_CODE: "PN1",
  MISSING: "M",
  IN_TOUCH: "YES",
  ACTIV: "F1",
  ACCOM: "B1",
  HOME_POST: "AB1 2CD",
  SW_ID: "SW01",
};

/** All twelve files of a year, with a row for each of a few children. */
function yearOf(year: number): readonly ReturnFile[] {
  return (Object.keys(fileLayouts) as FileName[]).map((file) => {
    const columns = ["CHILD", ...Object.keys(fileLayouts[file])];
    const kinds: Readonly<Record<string, string>> = fileLayouts[file];
    const rows = ["A1", "B2", "007"].map((child, at) =>
      columns.map((column) => {
        if (column === "CHILD") return child;
        if (column === "DEC" && at > 0) return "";
        return cells[column] ?? (kinds[column] === "date" ? `${String(10 + at)}/05/${year - 1}` : "");
      }),
    );
    return csvFile(`${year}/${file}.csv`, columns.join(","), ...rows.map((row) => row.join(",")));
  });
}

const xmlReturn = asXml([
  {
    id: "A1",
    SEX: "1",
    DOB: "01/04/2010",
    rows: {
      Header: [{ ETHNIC: "WBRI" }],
      Episodes: [{ DECOM: "10/05/2016", RNE: "S", LS: "C2", CIN: "N1", PLACE: "U4" }],
    },
  },
  {
    id: "B2",
    SEX: "2",
    DOB: "01/04/2010",
    rows: { Header: [{ ETHNIC: "WBRI" }], Reviews: [{ REVIEW: "10/05/2016", REVIEW_CODE: "PN1" }] },
  },
]);

type Damage = (bytes: Uint8Array, other: Uint8Array) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const text = (written: string): Uint8Array => new TextEncoder().encode(written);
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** What can befall a file, at a place that is a share of its length. */
const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([at, byte]): Damage =>
      (bytes) =>
        bytes.with(Math.floor(at * (bytes.length - 1)), byte),
  ),
  place.map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(0, Math.floor(at * bytes.length)),
  ),
  place.map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(Math.floor(at * bytes.length)),
  ),
  fc.tuple(place, fc.nat(80)).map(
    ([at, gone]): Damage =>
      (bytes) => {
        const from = Math.floor(at * bytes.length);
        return join(bytes.slice(0, from), bytes.slice(from + gone));
      },
  ),
  fc
    .tuple(
      place,
      fc.constantFrom(
        '"',
        ",",
        "\n",
        "\r\n",
        ";",
        "\t",
        "\0",
        "31/02/2018",
        "é",
        "\ufeff",
        "<",
        "__proto__",
        ",".repeat(50),
        "x".repeat(1500),
      ),
    )
    .map(
      ([at, written]): Damage =>
        (bytes) => {
          const from = Math.floor(at * bytes.length);
          return join(bytes.slice(0, from), text(written), bytes.slice(from));
        },
    ),
  fc.constant<Damage>((bytes, other) => join(bytes, other)),
  fc.constant<Damage>((bytes) => join(bytes, bytes)),
  fc.constant<Damage>((_, other) => other),
  fc.constant<Damage>((bytes) => bytes.map((byte) => (byte === 0x2c ? 0x3b : byte))),
  fc.constant<Damage>((bytes) =>
    join(Uint8Array.of(0xff, 0xfe), Uint8Array.from([...bytes].flatMap((byte) => [byte, 0]))),
  ),
  fc.constant<Damage>((bytes) => join(text("Title; of, the table\n\n"), bytes)),
);

interface DamagedFile {
  readonly at: number;
  readonly other: number;
  readonly damage: Damage;
}

const damagedFiles = fc.array(fc.record({ at: fc.nat(), other: fc.nat(), damage: damages }), {
  minLength: 1,
  maxLength: 4,
});

function damaged(files: readonly ReturnFile[], all: readonly DamagedFile[]): readonly ReturnFile[] {
  return all.reduce<readonly ReturnFile[]>((now, { at, other, damage }) => {
    const hit = now[at % now.length];
    const beside = now[other % now.length];
    if (hit === undefined || beside === undefined || hit.bytes.length === 0) return now;
    return now.with(at % now.length, { name: hit.name, bytes: damage(hit.bytes, beside.bytes) });
  }, files);
}

async function expectSoundEnd(files: readonly ReturnFile[]): Promise<void> {
  try {
    expectNothingLost(await readReturn(files));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toMatch(/^[^\p{Cc}]+\.$/u);
  }
}

let zipped: ReturnFile;

beforeAll(async () => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const { name, bytes } of yearOf(2018)) await writer.add(name, new Uint8ArrayReader(bytes));
  zipped = { name: "2018.zip", bytes: await writer.close() };
});

describe("a damaged return loses nothing in silence, and ends in problems or a sentence:", () => {
  it("undamaged, to begin with", async () => {
    const all = [...yearOf(2018), ...yearOf(2019), xmlReturn, zipped];
    const result = await readReturn(all);
    expectNothingLost(result);
    expect(result.account.every(({ as }) => as !== "not recognised")).toBe(true);
  });

  it("one year of CSV", async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles, async (hits) => expectSoundEnd(damaged(yearOf(2018), hits))),
      { numRuns: 200 },
    );
  });

  it("two years of CSV", async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles, async (hits) => expectSoundEnd(damaged([...yearOf(2018), ...yearOf(2019)], hits))),
      { numRuns: 100 },
    );
  });

  it("XML, by itself and beside CSV", async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles, fc.boolean(), async (hits, alone) =>
        expectSoundEnd([...damaged([xmlReturn], hits), ...(alone ? [] : yearOf(2018))]),
      ),
      { numRuns: 200 },
    );
  });

  it("a zip, by itself and beside CSV", async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles, fc.boolean(), async (hits, alone) =>
        expectSoundEnd([...damaged([zipped], hits), ...(alone ? [] : yearOf(2019))]),
      ),
      { numRuns: 100 },
    );
  });
});
