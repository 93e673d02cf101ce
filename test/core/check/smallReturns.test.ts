import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkReturn, postcodesIn, readPostcodes, readProviders } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";

const returns = join(import.meta.dirname, "smallReturns");

/** A small return: what it shows, the rules meant, and the rows that break each, file by file. */
interface SmallReturn {
  readonly folder: string;
  readonly shows: string;
  readonly year?: number;
  readonly right: Readonly<Record<string, readonly string[]>>;
}

const smallReturns: readonly SmallReturn[] = [
  {
    folder: "357",
    shows: "the episode open on 1 April has the reason of that episode, and the first ever may lie before it",
    right: { "357": [] },
  },
  {
    folder: "634",
    shows: "an episode of 2022 began after 1 April 2016, start or not",
    right: { "634": [], "357": [] },
  },
  {
    folder: "632",
    shows: "a date of permanence after the first episode is not prior to care",
    right: { "632": ["PrevPerm 2", "PrevPerm 3"], "634": [] },
  },
  {
    folder: "221-short-break",
    shows: "no postcode is compared of a short break, nor one that is not given",
    right: { "221": [] },
  },
  {
    folder: "221-K3",
    shows: "supported accommodation is at its provider's postcode",
    right: { "221": ["Episodes 2", "Episodes 3"] },
  },
  {
    folder: "SW07STG2",
    shows: "workers of the full previous year are reported from 2024-25",
    right: { SW07STG2: [] },
  },
  { folder: "SW10STG2", shows: "seven days of handover, and first contacts, are let pass", right: { SW10STG2: [] } },
  {
    folder: "SW12STG2",
    shows: "a child without any worker is found",
    right: { SW12STG2: ["Episodes 2"] },
  },
  { folder: "199", shows: "an adoption of last year's return counts", right: { "199": ["Episodes 2", "Episodes 3"] } },
  {
    folder: "222-218-H5-P2",
    shows: "H5 and P2 are with registered providers in 2024-25",
    right: { "222": [], "218": ["Episodes 4"] },
  },
  {
    folder: "584",
    shows: "a new decision is later than the one that was reversed last year",
    right: { "584": ["PlacedAdoption 2", "PlacedAdoption 3"] },
  },
  { folder: "333", shows: "a match needs the day of the decision", right: { "333": ["AD1 2", "AD1 3"] } },
  {
    folder: "347",
    shows: "the age for a foyer is that on 1 April of the year",
    right: { "347": ["OC3 2", "OC3 3"] },
  },
  {
    folder: "388",
    shows: "care that ends on the day of the next episode went on",
    right: { "388": ["Episodes 2", "Episodes 4"] },
  },
  {
    folder: "392a",
    shows: "the distance of every episode is asked, ended or not, and a blank one is no breach of 164",
    right: { "392a": ["Episodes 2", "Episodes 3", "Episodes 4"], "164": [] },
  },
  { folder: "446", shows: "December 2005 is not before December 2005", right: { "446": [] } },
  {
    folder: "607",
    shows: "a girl who left in the year and came back left in the year",
    right: { "607": ["Header 2", "Header 3"] },
  },
  {
    folder: "633",
    shows: "three figures, or a letter and eight, are not yet an authority",
    right: { "633": ["PrevPerm 2", "PrevPerm 3"] },
  },
  {
    folder: "227",
    shows: "a placement does not begin on the day on which the home closed",
    right: { "227": ["Episodes 2", "Episodes 3"] },
  },
  {
    folder: "1007-2023",
    shows: "in 2022-23 nobody who was in care on the birthday is a care leaver",
    year: 2023,
    right: { "1007": ["OC3 2", "OC3 3"], "1016": [] },
  },
  {
    folder: "242",
    shows: "XXXXXXX stands for agencies alone, also where no number is asked",
    year: 2026,
    right: { "242": ["Episodes 3", "Episodes 4", "Episodes 5", "Episodes 6"], "222": [] },
  },
];

async function check({ folder, year = 2025 }: SmallReturn) {
  const at = (name: string): string => join(returns, folder, name);
  const list = (name: string): Uint8Array | undefined => (existsSync(at(name)) ? readFileSync(at(name)) : undefined);
  const read = await readReturnFrom([at("this")]);
  const lastYear = existsSync(at("last")) ? (await readReturnFrom([at("last")])).return : undefined;
  const wanted = postcodesIn([read.return]);
  const postcodes = list("postcodes.csv");
  const providers = list("providers.csv");
  return checkReturn(read, {
    year,
    lastYear,
    authority: "E06000055",
    postcodes: postcodes && readPostcodes(postcodes, "postcodes.csv", (postcode) => wanted.has(postcode)),
    providers: providers && readProviders(providers, "providers.csv"),
  });
}

describe("a small return", () => {
  it.each(smallReturns)("$folder: $shows", async (small) => {
    const { problems, rules } = await check(small);
    const run = new Set(rules.map(({ code }) => code));
    for (const [code, rows] of Object.entries(small.right)) {
      const found = problems.filter((problem) => problem.code === code);
      expect([code, found.map(({ file, row }) => `${file.split("/").at(-1)?.replace(".csv", "")} ${row}`)]).toEqual([
        code,
        rows,
      ]);
      if (small.year === undefined) expect(run.has(code)).toBe(true);
    }
  });

  it("242: says of a placement of which none is asked to leave the number blank", async () => {
    const { problems } = await check({ folder: "242", shows: "", year: 2026, right: {} });
    const advice = problems.filter(({ code }) => code === "242").map(({ message }) => message.split("; ").at(1));
    expect(advice).toEqual([
      "leave URN blank: none is asked of this placement.",
      "leave URN blank: none is asked of this placement.",
      "leave URN blank: none is asked of this placement.",
      "give the provider's number",
    ]);
  });
});
