import { dayFromIso } from "../../../../packages/core/src/return/isoDate.ts";
import { describeRules, type RuleCase } from "../ruleTest.ts";

const own = "E06000056";
const other = "E06000055";
const listed = { urn: "SC12345" };

/** A case in which it is the list that differs. */
const byList = ({
  right,
  wrong,
  rows = {},
  ...rest
}: Omit<RuleCase, "breaks" | "passes"> & {
  readonly right: object;
  readonly wrong: object;
  readonly rows?: Readonly<Record<string, string>>;
}): RuleCase => ({
  ...rest,
  providers: [{ ...listed, ...wrong }],
  breaks: { Episodes: [rows] },
  passes: { Episodes: [rows] },
  passesGiven: { providers: [{ ...listed, ...right }] },
});

describeRules("the provider in Ofsted's list", [
  byList({ code: "1008", right: {}, wrong: { urn: "SC99999" }, at: "Episodes A URN" }),
  {
    code: "1008",
    when: "unless the number is not known",
    providers: [{ urn: "SC99999" }],
    breaks: { Episodes: [{}] },
    at: "Episodes A URN",
    passes: { Episodes: [{ URN: "XXXXXXX" }, { CHILD: "B", URN: "" }] },
  },
  byList({
    code: "219",
    right: { placements: new Set(["U5", "U6"]) },
    wrong: { placements: new Set(["K2"]) },
    at: "Episodes A URN",
  }),
  byList({
    code: "219",
    when: "of which the list tells nothing",
    right: {},
    wrong: { placements: new Set(["K2"]) },
    at: "Episodes A URN",
  }),
  byList({
    code: "221",
    right: { postcode: "SG186ZT" },
    wrong: { postcode: "SG186ZZ" },
    rows: { PLACE: "K2" },
    at: "Episodes A URN",
  }),
  ...(
    [
      [2024, "H5", "K3"],
      [2025, "K3", "H5"],
    ] as const
  ).map(([year, compared, not]) => ({
    code: "221",
    words: `PL = K1, K2, ${compared}, R3 or S1`,
    when: `in the return to March ${year}`,
    year,
    providers: [{ ...listed, postcode: "SG186ZZ" }],
    breaks: { Episodes: [{ PLACE: compared }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ PLACE: not }] },
  })),
  {
    code: "221",
    words: "LS not V3, V4 and PL_POST provided",
    providers: [{ ...listed, postcode: "SG186ZZ" }],
    breaks: { Episodes: [{ PLACE: "K2" }] },
    at: "Episodes A URN",
    passes: {
      Episodes: [
        { PLACE: "K2", LS: "V3" },
        { CHILD: "B", PLACE: "K2", LS: "V4" },
        { CHILD: "C", PLACE: "K2", PL_POST: "" },
      ],
    },
  },
  {
    code: "219",
    when: "of a placement that is given",
    providers: [{ ...listed, placements: new Set(["K2"]) }],
    breaks: { Episodes: [{}] },
    at: "Episodes A URN",
    passes: { Episodes: [{ PLACE: "" }] },
  },
  {
    code: "229",
    when: "placements being left out from 2025-26",
    authority: own,
    providers: [{ ...listed, authorities: new Set([other]) }],
    breaks: { Episodes: [{ PLACE: "K3" }] },
    at: "Episodes A PLACE_PROVIDER",
    passes: { Episodes: [{ PLACE: "K3" }] },
    passesGiven: { year: 2026, authority: own },
  },
  byList({
    code: "224",
    right: { sectors: new Set(["PR1", "PR2"]) },
    wrong: { sectors: new Set(["PR4"]) },
    at: "Episodes A PLACE_PROVIDER",
  }),
  byList({
    code: "227",
    right: { registered: dayFromIso("2022-06-01"), closed: dayFromIso("2022-06-02") },
    wrong: { registered: dayFromIso("2022-06-02") },
    at: "Episodes A URN",
  }),
  byList({
    code: "227",
    words: "DECOM must be before REG_END",
    right: { closed: dayFromIso("2022-06-02") },
    wrong: { closed: dayFromIso("2022-06-01") },
    at: "Episodes A URN",
  }),
  byList({
    code: "228",
    right: { closed: dayFromIso("2024-06-01") },
    wrong: { closed: dayFromIso("2024-05-31") },
    rows: { DEC: "01/06/2024", REC: "X1" },
    at: "Episodes A URN",
  }),
  byList({
    code: "229",
    authority: own,
    right: { authorities: new Set([own]) },
    wrong: { authorities: new Set([other]) },
    at: "Episodes A PLACE_PROVIDER",
    passesGiven: { authority: own },
  }),
  {
    code: "229",
    when: "another authority's provision, by the postcode of the provider",
    authority: own,
    providers: [{ ...listed, postcode: "SG186ZT" }],
    postcodes: { SG186ZT: { authority: own, easting: 0, northing: 0 } },
    breaks: { Episodes: [{ PLACE_PROVIDER: "PR2" }] },
    at: "Episodes A PLACE_PROVIDER",
    passes: { Episodes: [{ PLACE_PROVIDER: "PR1" }] },
  },
  {
    code: "241",
    year: 2026,
    providers: [{ ...listed, authorities: new Set([own, "E06000032"]) }],
    postcodes: {
      SG186ZT: { authority: other, easting: 0, northing: 0 },
      LU54ZB: { authority: own, easting: 0, northing: 0 },
    },
    breaks: { Episodes: [{ PLACE: "K3" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ PLACE: "K3", PL_POST: "LU5 4ZB" }] },
  },
]);
