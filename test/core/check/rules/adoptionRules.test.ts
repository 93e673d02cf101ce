import { describeRules, type Row } from "../ruleTest.ts";

const fostered: Row = { DECOM: "01/06/2022", DEC: "01/03/2024", REC: "X1" };
const placed: Row = { DECOM: "01/03/2024", RNE: "P", LS: "E1", PLACE: "A6", DEC: "01/11/2024", REC: "E12" };
const adopted = [fostered, placed];

describeRules("adopted children and their episodes", [
  {
    code: "601",
    breaks: { Episodes: adopted, AD1: [] },
    at: "Episodes A REC",
    passes: { Episodes: adopted, AD1: [{}] },
  },
  {
    code: "601",
    when: "with an item missing",
    breaks: { Episodes: adopted, AD1: [{ DATE_MATCH: "" }] },
    at: "Episodes A REC",
    passes: { Episodes: adopted, AD1: [{}] },
  },
  {
    code: "602",
    breaks: { Episodes: [fostered, { ...placed, DEC: "", REC: "" }], AD1: [{}] },
    at: "AD1 A CHILD",
    passes: { Episodes: adopted, AD1: [{}] },
  },
  {
    code: "335",
    breaks: { Episodes: [fostered, { ...placed, PLACE: "A5" }], AD1: [{ FOSTER_CARE: "0" }] },
    at: "AD1 A FOSTER_CARE",
    passes: { Episodes: [fostered, { ...placed, PLACE: "A5" }], AD1: [{ FOSTER_CARE: "1" }] },
  },
  {
    code: "335",
    when: "by others",
    breaks: { Episodes: adopted, AD1: [{ FOSTER_CARE: "1" }] },
    at: "AD1 A FOSTER_CARE",
    passes: { Episodes: adopted, AD1: [{ FOSTER_CARE: "0" }] },
  },
  {
    code: "525",
    breaks: { AD1: [{}], PlacedAdoption: [{ DATE_PLACED_CEASED: "01/06/2024", REASON_PLACED_CEASED: "RD1" }] },
    at: "AD1 A CHILD",
    passes: {
      AD1: [{}],
      PlacedAdoption: [
        { DATE_PLACED: "01/01/2023", DATE_PLACED_CEASED: "01/06/2023", REASON_PLACED_CEASED: "RD1" },
        { DATE_PLACED: "01/07/2023" },
      ],
    },
  },
]);

describeRules("the days of an adoption", [
  {
    code: "331",
    breaks: { Episodes: adopted, AD1: [{ DATE_MATCH: "02/03/2024" }] },
    at: "AD1 A DATE_MATCH",
    passes: { Episodes: adopted, AD1: [{ DATE_MATCH: "01/03/2024" }] },
  },
  {
    code: "331",
    when: "an order having been made in the adoptive placement",
    breaks: {
      Episodes: [
        fostered,
        { ...placed, DEC: "01/05/2024", REC: "X1", LS: "C2" },
        { ...placed, DECOM: "01/05/2024", RNE: "L" },
      ],
      AD1: [{ DATE_MATCH: "02/03/2024" }],
    },
    at: "AD1 A DATE_MATCH",
    passes: { Episodes: adopted, AD1: [{ DATE_MATCH: "01/03/2024" }] },
  },
  {
    code: "333",
    words: "if DATE_MATCH provided, then DATE_INT must also be provided and be <= DATE_MATCH",
    breaks: {
      AD1: [
        { DATE_INT: "02/10/2023", DATE_MATCH: "01/10/2023" },
        { CHILD: "B", DATE_INT: "" },
      ],
    },
    at: ["AD1 A DATE_INT", "AD1 B DATE_INT"],
    passes: {
      AD1: [
        { DATE_INT: "01/10/2023", DATE_MATCH: "01/10/2023" },
        { CHILD: "B", DATE_INT: "", DATE_MATCH: "" },
      ],
    },
  },
  {
    code: "334",
    breaks: { Episodes: adopted, AD1: [{ DATE_INT: "31/05/2022" }] },
    at: "AD1 A DATE_INT",
    passes: { Episodes: adopted, AD1: [{ DATE_INT: "01/06/2022" }] },
  },
  {
    code: "521",
    breaks: { Episodes: adopted, AD1: [{ DATE_INT: "02/03/2024" }] },
    at: "AD1 A DATE_INT",
    passes: { Episodes: adopted, AD1: [{ DATE_INT: "01/03/2024" }] },
  },
  {
    code: "523",
    breaks: { AD1: [{ DATE_INT: "01/07/2023" }], PlacedAdoption: [{ DATE_PLACED: "02/07/2023" }] },
    at: "AD1 A DATE_INT",
    passes: { AD1: [{ DATE_INT: "01/07/2023" }], PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] },
  },
  {
    code: "582",
    breaks: { Episodes: adopted, AD1: [{ DATE_MATCH: "01/11/2024" }] },
    at: "AD1 A DATE_MATCH",
    passes: { Episodes: adopted, AD1: [{ DATE_MATCH: "31/10/2024" }] },
  },
]);
