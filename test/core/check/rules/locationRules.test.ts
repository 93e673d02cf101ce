import { describeRules } from "../ruleTest.ts";

describeRules("postcodes", [
  {
    code: "392b",
    breaks: { Episodes: [{ HOME_POST: "" }], UASC: [] },
    at: "Episodes A HOME_POST",
    passes: { Episodes: [{ HOME_POST: "" }], UASC: [{}] },
  },
  {
    code: "392b",
    when: "of a child who was unaccompanied last year",
    breaks: { Episodes: [{ HOME_POST: "" }], UASC: [] },
    at: "Episodes A HOME_POST",
    passes: { Episodes: [{ HOME_POST: "" }], UASC: [] },
    passesGiven: { lastYear: { UASC: [{}] } },
  },
  {
    code: "392b",
    when: "shown once, at the placement, where both are blank",
    breaks: { Episodes: [{ HOME_POST: "", PL_POST: "" }], UASC: [] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{ HOME_POST: "", PL_POST: "", LS: "V4" }], UASC: [] },
  },
  {
    code: "392c",
    when: "shown at the one that is wrong",
    breaks: { Episodes: [{ HOME_POST: "SG18" }, { HOME_POST: "SG18", PL_POST: "SG18", CHILD: "B" }] },
    at: ["Episodes A HOME_POST", "Episodes B PL_POST"],
    passes: { Episodes: [{ HOME_POST: "" }] },
  },
  {
    code: "392c",
    breaks: { Episodes: [{ PL_POST: "SG18 6Z" }] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{ PL_POST: "sg186zt", HOME_POST: "W1A 1AA" }] },
  },
  {
    code: "392c",
    when: "not in the file of postcodes",
    postcodes: { SG185ZE: { authority: "E06000056", easting: 0, northing: 0 } },
    breaks: { Episodes: [{}] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{ PL_POST: "SG18 5ZE" }] },
  },
  {
    code: "392d",
    breaks: { Episodes: [{ PL_POST: "sg185ze" }] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [{ PL_POST: "SG18 5ZE", PLACE: "P1" }] },
  },
]);
