import { describeRules } from "../ruleTest.ts";

const own = "E06000056";
const home = { authority: own, easting: 500_000, northing: 250_000 };
const postcodes = { SG185ZE: home, SG186ZT: { ...home, authority: "E06000055" } };

/** A placement so many metres to the north of home. */
const at = (metres: number) => ({ postcodes: { SG185ZE: home, SG186ZT: { ...home, northing: 250_000 + metres } } });
const unknown = { PL_POST: "AB1 2CD" };

describeRules("distance and authority of the placement", [
  ...(["392a", "169"] as const).map((code) => ({
    code,
    postcodes,
    breaks: { Episodes: [unknown], UASC: [] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{}, { ...unknown, CHILD: "B", LS: "V4" }], UASC: [] },
  })),
  {
    code: "392a",
    when: "of an episode that has ended as well",
    postcodes,
    breaks: { Episodes: [{ ...unknown, DEC: "10/09/2024", REC: "E4A" }], UASC: [] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{ DEC: "10/09/2024", REC: "E4A" }], UASC: [] },
  },
  {
    code: "164",
    words: "PL_DISTANCE must be between 0.0 and 999.9",
    ...at(1_609_340),
    breaks: { Episodes: [{}], UASC: [] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{}, { ...unknown, CHILD: "B" }], UASC: [] },
    passesGiven: at(1_609_180),
  },
  {
    code: "392a",
    when: "of a child who is unaccompanied",
    postcodes,
    breaks: { Episodes: [unknown], UASC: [] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [unknown], UASC: [{}] },
  },
  {
    code: "406",
    postcodes,
    breaks: { Episodes: [{}], UASC: [{}] },
    at: "Episodes A HOME_POST",
    passes: { Episodes: [{ HOME_POST: "" }], UASC: [{}] },
  },
  {
    code: "420",
    postcodes,
    breaks: { Episodes: [{ LS: "V3" }] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{ LS: "V3", PL_POST: "" }] },
  },
  {
    code: "454",
    when: "350.1 miles, or 350.0: a mile is 1,609.3 metres as the DfE counts",
    year: 2026,
    breaks: { Episodes: [{}] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{}] },
    ...at(563_400),
    passesGiven: at(563_300),
  },
  {
    code: "1015",
    postcodes,
    authority: own,
    breaks: { Episodes: [{ PLACE: "K2" }] },
    at: "Episodes A PLACE_PROVIDER",
    passes: { Episodes: [{ PLACE: "U6" }, { CHILD: "B", PLACE: "K2", PL_POST: "SG18 5ZE" }] },
  },
  {
    code: "1015",
    when: "in supported accommodation, until 2024-25",
    postcodes,
    authority: own,
    breaks: { Episodes: [{ PLACE: "K3" }] },
    at: "Episodes A PLACE_PROVIDER",
    passes: { Episodes: [{ PLACE: "K3" }] },
    passesGiven: { year: 2026 },
  },
]);
