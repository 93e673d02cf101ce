import { describeRules, type RuleCase } from "../ruleTest.ts";

const lastYear = { Episodes: [{}] };

/** The first episode has another cell than the one left open last year, whenever it began, or the same. */
const changed = (code: string, column: string, value: string): RuleCase => ({
  code,
  words: "the first episode of this year's collection must be the same as the previous episode",
  lastYear: { Episodes: [{}, { CHILD: "B" }] },
  breaks: {
    Episodes: [{ [column]: value }, { CHILD: "B", DECOM: "01/05/2024", [column]: value }],
  },
  at: [`Episodes A ${column}`, `Episodes B ${column}`],
  passes: {
    Episodes: [{}, { CHILD: "B", DECOM: "01/05/2024" }, { CHILD: "C", [column]: value }],
  },
});

describeRules("this year's return after last year's", [
  {
    code: "502",
    lastYear,
    breaks: { Episodes: [{ DECOM: "02/06/2022" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{}] },
  },
  {
    code: "502",
    words: "last year's record ended with an open episode",
    when: "of children without an episode in this return, in its Header or not at all",
    lastYear: { Episodes: [{}, { CHILD: "B" }, { CHILD: "C", DEC: "01/02/2024", REC: "E4A" }] },
    breaks: { Header: [{}, { CHILD: "C" }], Episodes: [] },
    at: ["Header A CHILD", "Header B CHILD"],
    passes: { Header: [{}, { CHILD: "B" }], Episodes: [{}, { CHILD: "B" }] },
  },
  {
    code: "502",
    when: "of a child whose last episode had ended",
    lastYear,
    breaks: { Episodes: [{ DECOM: "01/05/2024" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ DECOM: "01/05/2024" }] },
    passesGiven: { lastYear: { Episodes: [{ DEC: "01/02/2024", REC: "E4A" }] } },
  },
  {
    code: "502",
    when: "in a return that goes back, where the first episode of the year counts",
    lastYear,
    breaks: { Episodes: [{ DECOM: "01/01/2020", DEC: "01/02/2021", REC: "E4A" }, { DECOM: "02/06/2022" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ DECOM: "01/01/2020", DEC: "01/02/2021", REC: "E4A" }, {}] },
  },
  changed("503A", "RNE", "P"),
  changed("503B", "LS", "E1"),
  changed("503C", "CIN", "N2"),
  changed("503D", "PLACE", "U4"),
  {
    code: "503D",
    when: "for 2025 only, except that H5 became K3",
    lastYear: { Episodes: [{ PLACE: "H5" }, { CHILD: "B", PLACE: "K2" }] },
    breaks: { Episodes: [{ PLACE: "K2" }, { CHILD: "B", PLACE: "K3" }] },
    at: ["Episodes A PLACE", "Episodes B PLACE"],
    passes: { Episodes: [{ PLACE: "K3" }, { CHILD: "B", PLACE: "K2" }] },
  },
  {
    code: "503D",
    when: "Z1 having been split, and nothing else, in 2025-26",
    year: 2026,
    lastYear: { Episodes: [{ PLACE: "Z1" }, { CHILD: "B", PLACE: "H5" }] },
    breaks: { Episodes: [{ PLACE: "U4" }, { CHILD: "B", PLACE: "K2" }] },
    at: ["Episodes A PLACE", "Episodes B PLACE"],
    passes: { Episodes: [{ PLACE: "Z12" }] },
  },
  {
    code: "503E",
    when: "of a placement whose code has gone",
    year: 2026,
    lastYear: { Episodes: [{ PLACE: "H5", PLACE_PROVIDER: "PR4" }] },
    breaks: { Episodes: [{ PLACE: "K3", PLACE_PROVIDER: "PR1" }] },
    at: "Episodes A PLACE_PROVIDER",
    passes: { Episodes: [{ PLACE: "K3", PLACE_PROVIDER: "PR4" }] },
  },
  changed("503E", "PLACE_PROVIDER", "PR4"),
  changed("503F", "URN", "SC99999"),
  {
    code: "562",
    lastYear: { Episodes: [{ DECOM: "01/01/2023", DEC: "01/02/2023", REC: "E4A" }] },
    breaks: { Episodes: [{ DECOM: "31/03/2024" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ DECOM: "01/04/2024" }] },
  },
  {
    code: "NoE",
    lastYear: { Episodes: [{ CHILD: "B" }] },
    breaks: { Episodes: [{ DECOM: "31/03/2024" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ DECOM: "01/04/2024" }] },
  },
]);
