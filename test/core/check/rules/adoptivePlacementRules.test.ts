import { describeRules, type Row } from "../ruleTest.ts";

const placed: Row = { DECOM: "01/06/2024", PLACE: "A6", LS: "E1" };
const left: Row = { ...placed, DEC: "01/12/2024", REC: "E4A" };

describeRules("adoptive placements and placement orders", [
  {
    code: "551",
    breaks: { Episodes: [placed], PlacedAdoption: [] },
    at: "Episodes A PLACE",
    passes: { Episodes: [placed], PlacedAdoption: [{}] },
  },
  {
    code: "552",
    breaks: { Episodes: [placed], PlacedAdoption: [{ DATE_PLACED: "02/06/2024" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [placed], PlacedAdoption: [{ DATE_PLACED: "01/06/2024" }] },
  },
  {
    code: "553",
    breaks: { Episodes: [{ LS: "E1" }], PlacedAdoption: [] },
    at: "Episodes A LS",
    passes: { Episodes: [{ LS: "E1" }], PlacedAdoption: [{}] },
  },
  {
    code: "554",
    breaks: { Episodes: [{ LS: "E1", DECOM: "01/06/2024" }], PlacedAdoption: [{ DATE_PLACED: "02/06/2024" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ LS: "E1", DECOM: "01/06/2024" }], PlacedAdoption: [{ DATE_PLACED: "01/06/2024" }] },
  },
  {
    code: "557",
    breaks: { Episodes: [left], PlacedAdoption: [{}] },
    at: "Episodes A REC",
    passes: {
      Episodes: [left],
      PlacedAdoption: [{ DATE_PLACED_CEASED: "01/12/2024", REASON_PLACED_CEASED: "RD1" }],
    },
  },
  {
    code: "557",
    when: "freeing orders (D1) counting to 2023-24",
    year: 2024,
    breaks: { Episodes: [{ LS: "D1", DEC: "01/12/2023", REC: "E4A" }], PlacedAdoption: [{}] },
    at: "Episodes A REC",
    passes: { Episodes: [{ LS: "D1", DEC: "01/12/2024", REC: "E4A" }], PlacedAdoption: [{}] },
    passesGiven: { year: 2025 },
  },
  {
    code: "558",
    breaks: {
      Episodes: [{ ...left, REC: "E12" }],
      PlacedAdoption: [{ DATE_PLACED_CEASED: "01/12/2024", REASON_PLACED_CEASED: "RD1" }],
    },
    at: "Episodes A REC",
    passes: { Episodes: [{ ...left, REC: "E12" }], PlacedAdoption: [{}] },
  },
]);
