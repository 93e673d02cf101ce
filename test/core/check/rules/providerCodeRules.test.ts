import { describeRules, type RuleCase } from "../ruleTest.ts";

const at = "Episodes A PLACE_PROVIDER";

const cannot = (code: string, PLACE_PROVIDER: string, PLACE: string, may: string): RuleCase => ({
  code,
  when: PLACE,
  breaks: { Episodes: [{ PLACE_PROVIDER, PLACE }] },
  at,
  passes: { Episodes: [{ PLACE_PROVIDER, PLACE: may }] },
});

describeRules("the provider of a placement", [
  {
    code: "213",
    breaks: { Episodes: [{ PLACE: "T2" }] },
    at,
    passes: { Episodes: [{ PLACE: "T2", PLACE_PROVIDER: "" }] },
  },
  {
    code: "213",
    when: "of those that are not regulated, from 2025-26",
    year: 2026,
    breaks: { Episodes: [{ PLACE: "Z14" }] },
    at,
    passes: { Episodes: [{ PLACE: "Z14", PLACE_PROVIDER: "" }] },
  },
  {
    code: "526",
    breaks: { Episodes: [{ PLACE_PROVIDER: "" }] },
    at,
    passes: { Episodes: [{ PLACE_PROVIDER: "", PLACE: "Z1" }] },
  },
  {
    code: "526",
    when: "from 2025-26",
    year: 2026,
    breaks: { Episodes: [{ PLACE_PROVIDER: "" }] },
    at,
    passes: { Episodes: [{ PLACE_PROVIDER: "", PLACE: "Z11" }] },
  },
  cannot("527", "PR1", "R2", "R3"),
  cannot("528", "PR2", "R5", "K1"),
  ...["P1", "A6", "K1", "K2", "U1"].map((place) => cannot("529", "PR3", place, "R2")),
  cannot("530", "PR4", "P1", "R5"),
  cannot("531", "PR5", "P1", "R5"),
  cannot("550", "PR0", "U6", "P1"),
]);
