import { describeRules, type Row } from "../ruleTest.ts";

const before: Row = { DECOM: "01/06/2022", DEC: "01/06/2024", REC: "X1" };
const away: Row = { DECOM: "01/06/2024", DEC: "08/06/2024", REC: "X1", RNE: "P", PLACE: "T4", PL_POST: "LU5 4ZB" };
const back: Row = { DECOM: "08/06/2024", RNE: "P" };
const holiday = (from: string, to: string): Row => ({ PLACE: "T3", DECOM: from, DEC: to, REC: "X1" });

describeRules("the placement", [
  ...(
    [
      ["371", "K3", "30/04/2028", "01/05/2028"],
      ["372", "R5", "30/04/2022", "01/05/2022"],
      ["373", "S1", "30/04/2016", "01/05/2016"],
      ["374", "P3", "30/04/2026", "01/05/2026"],
    ] as const
  ).map(([code, PLACE, tooYoung, oldEnough]) => ({
    code,
    breaks: { Episodes: [{ PLACE, DECOM: tooYoung }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [{ PLACE, DECOM: oldEnough }] },
  })),
  ...(
    [
      [2023, "should be at least 14", "H5", "30/04/2026", "01/05/2026"],
      [2024, "should be at least 16", "H5", "30/04/2028", "01/05/2028"],
      [2025, "should be at least 16", "K3", "30/04/2028", "01/05/2028"],
    ] as const
  ).map(([year, words, PLACE, tooYoung, oldEnough]) => ({
    code: "371",
    words,
    when: `in the return to March ${year}`,
    year,
    breaks: { Episodes: [{ PLACE, DECOM: tooYoung }] },
    at: "Episodes A PLACE",
    passes: {
      Episodes: [
        { PLACE, DECOM: oldEnough },
        { CHILD: "B", PLACE: PLACE === "H5" ? "K3" : "H5" },
      ],
    },
  })),
  {
    code: "336",
    words: "previous episode PL must be one of A3, A4, A5, A6, U1 to U6",
    breaks: {
      Episodes: [
        { ...before, PLACE: "K2" },
        { ...back, DECOM: "01/06/2024", PLACE: "A5", RNE: "T" },
      ],
    },
    at: "Episodes A PLACE",
    passes: {
      Episodes: [
        { ...before, PLACE: "A6" },
        { ...back, DECOM: "01/06/2024", PLACE: "A5", RNE: "T" },
      ],
    },
  },
  ...(
    [
      ["375", "T1", "13/07/2024", "14/07/2024"],
      ["376", "T3", "22/06/2024", "23/06/2024"],
      ["379", "T4", "08/06/2024", "09/06/2024"],
    ] as const
  ).map(([code, PLACE, longest, tooLong]) => ({
    code,
    breaks: { Episodes: [{ PLACE, DECOM: "01/06/2024", DEC: tooLong, REC: "X1" }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [{ PLACE, DECOM: "01/06/2024", DEC: longest, REC: "X1" }] },
  })),
  {
    code: "377",
    breaks: {
      Episodes: [
        holiday("01/05/2024", "08/05/2024"),
        holiday("01/07/2024", "08/07/2024"),
        holiday("01/09/2024", "08/09/2024"),
      ],
    },
    at: ["Episodes A PLACE", "Episodes A PLACE", "Episodes A PLACE"],
    passes: {
      Episodes: [
        holiday("01/03/2024", "08/03/2024"),
        holiday("01/07/2024", "08/07/2024"),
        holiday("01/09/2024", "08/09/2024"),
      ],
    },
  },
  {
    code: "380",
    breaks: { Episodes: [{ PLACE: "T0", RNE: "S" }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [before, away] },
  },
  {
    code: "381",
    breaks: { Episodes: [{ ...away, REC: "E4A" }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [away] },
  },
  {
    code: "383",
    breaks: { Episodes: [before, away, { ...back, PL_POST: "LU6 1AA" }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [before, away, { ...back, PL_POST: "SG186ZT" }] },
  },
  {
    code: "383",
    when: "by another reason, or to another placement",
    breaks: {
      Episodes: [
        before,
        away,
        { ...back, RNE: "T" },
        { ...before, CHILD: "B" },
        { ...away, CHILD: "B" },
        { ...back, CHILD: "B", PLACE: "K2" },
      ],
    },
    at: ["Episodes A PLACE", "Episodes B PLACE"],
    passes: { Episodes: [before, away, back] },
  },
  {
    code: "336",
    breaks: {
      Episodes: [
        { ...before, PLACE: "K2" },
        { ...back, DECOM: "01/06/2024", PLACE: "A3", RNE: "T" },
      ],
    },
    at: "Episodes A PLACE",
    passes: {
      Episodes: [
        { ...before, PLACE: "U5" },
        { ...back, DECOM: "01/06/2024", PLACE: "A3", RNE: "T" },
      ],
    },
  },
]);
