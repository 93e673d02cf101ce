import { describe, expect, it } from "vitest";
import { checkReturn } from "../../../../packages/core/src/check/checkReturn.ts";
import { rules } from "../../../../packages/core/src/check/rules.ts";
import { codesOfYear } from "../../../../packages/core/src/return/codesOfYear.ts";
import { describeRules, readRows } from "../ruleTest.ts";

const outside = { SA11AA: { authority: "W06000011", easting: 265_000, northing: 193_000 } };
const inEngland = { SG186ZT: { authority: "E06000056", easting: 519_000, northing: 249_000 } };

describeRules("Ofsted's number", [
  {
    code: "218",
    breaks: { Episodes: [{ URN: "" }, { CHILD: "B", URN: "", PLACE: "H5" }] },
    at: ["Episodes A URN", "Episodes B URN"],
    passes: { Episodes: [{ URN: "", PLACE: "Z1" }] },
  },
  {
    code: "218",
    when: "in 2022-23, when H5 and P2 had none",
    year: 2023,
    breaks: { Episodes: [{ URN: "" }] },
    at: "Episodes A URN",
    passes: {
      Episodes: [
        { URN: "", PLACE: "H5" },
        { CHILD: "B", URN: "", PLACE: "P2" },
      ],
    },
  },
  {
    code: "218",
    when: "in 2023-24, when H5 came to be registered",
    year: 2024,
    breaks: { Episodes: [{ URN: "", PLACE: "H5" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ URN: "", PLACE: "P2" }] },
  },
  {
    code: "218",
    when: "unless the placement is outside England",
    postcodes: { ...outside, ...inEngland },
    breaks: { Episodes: [{ URN: "" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ URN: "", PL_POST: "SA1 1AA" }] },
  },
  {
    code: "218",
    when: "of an episode that ended in the year before",
    breaks: { Episodes: [{ URN: "", DEC: "01/04/2024", REC: "E4A" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ URN: "", DEC: "31/03/2024", REC: "E4A" }] },
  },
  {
    code: "218",
    when: "from 2025-26",
    year: 2026,
    breaks: { Episodes: [{ URN: "", PLACE: "K3" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ URN: "", PLACE: "Z11" }] },
  },
  {
    code: "222",
    breaks: { Episodes: [{ PLACE: "R2" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ PLACE: "R3" }, { CHILD: "B", PLACE: "R2", URN: "XXXXXXX" }] },
  },
  ...(
    [
      [2023, ["H5", "P2"], ["K2"]],
      [2024, ["P2"], ["H5"]],
      [2025, ["Z1"], ["H5", "P2"]],
    ] as const
  ).map(([year, unasked, asked]) => ({
    code: "222",
    when: `in the return to March ${year}`,
    year,
    breaks: { Episodes: unasked.map((PLACE, at) => ({ CHILD: `A${at}`, PLACE })) },
    at: unasked.map((_, at) => `Episodes A${at} URN`),
    passes: { Episodes: asked.map((PLACE, at) => ({ CHILD: `A${at}`, PLACE })) },
  })),
  {
    code: "222",
    when: "from 2025-26",
    year: 2026,
    breaks: { Episodes: [{ PLACE: "Z12" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ PLACE: "Z12", URN: "" }] },
  },
  {
    code: "242",
    year: 2026,
    breaks: {
      Episodes: [
        { PLACE: "K2", URN: "XXXXXXX" },
        { CHILD: "B", PLACE: "T1", URN: "XXXXXXX" },
      ],
    },
    at: ["Episodes A URN", "Episodes B URN"],
    passes: { Episodes: [{ PLACE: "U6", URN: "XXXXXXX" }] },
  },
  {
    code: "243",
    year: 2026,
    postcodes: { ...outside, ...inEngland },
    breaks: { Episodes: [{ PL_POST: "SA1 1AA" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{}] },
  },
]);

/** The number that an advice on URN tells one to write. */
const advised = (message: string): string =>
  /; (?:leave (?:it|URN) blank)/.test(message) ? "" : /give the provider's number/.test(message) ? "SC12345" : "?";

describe("the rules on URN", () => {
  const codes = ["218", "222", "242"];
  const numbers = ["", "XXXXXXX", "SC12345"];

  it.each([2023, 2024, 2025, 2026, 2027])(
    "can all be kept, and what one advises no other forbids, in %i",
    async (year) => {
      for (const PLACE of codesOfYear("PLACE", year)) {
        const messages = await Promise.all(
          numbers.map(async (URN) => {
            const read = await readRows({ Episodes: [{ PLACE, URN }] });
            const found = checkReturn(read, { year, rules: rules.filter(({ code }) => codes.includes(code)) }).problems;
            return found.filter(({ code }) => codes.includes(code)).map(({ message }) => message);
          }),
        );
        const allowed = numbers.filter((_, at) => messages[at]?.length === 0);
        expect([PLACE, allowed.length > 0]).toEqual([PLACE, true]);
        for (const message of messages.flat()) expect(allowed).toContain(advised(message));
      }
    },
  );
});
