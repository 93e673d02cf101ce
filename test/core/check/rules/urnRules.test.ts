import { describeRules } from "../ruleTest.ts";

const outside = { SA11AA: { authority: "W06000011", easting: 265_000, northing: 193_000 } };
const inEngland = { SG186ZT: { authority: "E06000056", easting: 519_000, northing: 249_000 } };

describeRules("Ofsted's number", [
  {
    code: "218",
    breaks: { Episodes: [{ URN: "" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ URN: "", PLACE: "H5" }] },
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
    breaks: { Episodes: [{ PLACE: "K2", URN: "XXXXXXX" }] },
    at: "Episodes A URN",
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
