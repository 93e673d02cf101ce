import { describeRules, type Row } from "../ruleTest.ts";

const adult = { DOB: "30/03/2007" };

describeRules("legal status", [
  {
    code: "358",
    breaks: { Episodes: [{ LS: "J1", DECOM: "30/04/2022" }] },
    at: "Episodes A LS",
    passes: { Episodes: [{ LS: "J1", DECOM: "01/05/2022" }] },
  },
  {
    code: "359",
    breaks: { Header: [adult], Episodes: [{}] },
    at: "Episodes A DEC",
    passes: { Header: [adult], Episodes: [{ LS: "V2", PLACE: "K2" }] },
  },
  {
    code: "359",
    when: "on the last day of the year",
    breaks: { Header: [adult], Episodes: [{}] },
    at: "Episodes A DEC",
    passes: { Header: [{ DOB: "31/03/2007" }], Episodes: [{}] },
  },
  ...(
    [
      ["361", "L1", "04/06/2024", "05/06/2024"],
      ["362", "L2", "22/06/2024", "23/06/2024"],
      ["363", "L3", "08/06/2024", "09/06/2024"],
      ["364", "J2", "22/06/2024", "23/06/2024"],
    ] as const
  ).map(([code, LS, lastDay, tooLate]) => {
    const episode: Row = { LS, DECOM: "01/06/2024", REC: "E4A" };
    return {
      code,
      breaks: { Episodes: [{ ...episode, DEC: tooLate }] },
      at: "Episodes A LS",
      passes: { Episodes: [{ ...episode, DEC: lastDay }] },
    };
  }),
  {
    code: "361",
    when: "in two episodes that follow each other",
    breaks: {
      Episodes: [
        { LS: "L1", DECOM: "01/06/2024", DEC: "03/06/2024", REC: "X1" },
        { LS: "L1", DECOM: "03/06/2024", DEC: "05/06/2024", REC: "E4A", RNE: "P" },
      ],
    },
    at: ["Episodes A LS", "Episodes A LS"],
    passes: {
      Episodes: [
        { LS: "L1", DECOM: "01/06/2024", DEC: "03/06/2024", REC: "E4A" },
        { LS: "L1", DECOM: "04/06/2024", DEC: "06/06/2024", REC: "E4A" },
      ],
    },
  },
  {
    code: "378",
    breaks: { Episodes: [{ LS: "V2", PLACE: "P1" }] },
    at: "Episodes A LS",
    passes: { Episodes: [{ LS: "C2", PLACE: "P1" }] },
  },
  {
    code: "408",
    breaks: { Episodes: [{ LS: "C2", PLACE: "A6" }] },
    at: "Episodes A LS",
    passes: { Episodes: [{ LS: "E1", PLACE: "A6" }] },
  },
  {
    code: "426",
    breaks: {
      Episodes: [
        { LS: "V3", DECOM: "01/06/2024", DEC: "03/06/2024", REC: "E4A" },
        { LS: "V4", DECOM: "01/07/2024" },
      ],
    },
    at: ["Episodes A LS", "Episodes A LS"],
    passes: {
      Episodes: [
        { LS: "V3", DECOM: "01/03/2024", DEC: "31/03/2024", REC: "E4A" },
        { LS: "V4", DECOM: "01/07/2024" },
      ],
    },
  },
]);
