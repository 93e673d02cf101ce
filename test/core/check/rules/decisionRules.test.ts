import { describeRules, type Row } from "../ruleTest.ts";

const reversed: Row = { DATE_PLACED_CEASED: "01/06/2024", REASON_PLACED_CEASED: "RD1" };
const placed = "PlacedAdoption A DATE_PLACED";
const ceased = "PlacedAdoption A DATE_PLACED_CEASED";

/** A child who left care and came back. */
const again: readonly Row[] = [{ DEC: "01/06/2023", REC: "E4A" }, { DECOM: "01/09/2023" }];

describeRules("decisions for adoption", [
  {
    code: "115",
    breaks: { PlacedAdoption: [{ DATE_PLACED: "2023" }] },
    at: placed,
    passes: { PlacedAdoption: [{ DATE_PLACED: "" }] },
  },
  {
    code: "116",
    breaks: { PlacedAdoption: [{ DATE_PLACED_CEASED: "2024" }] },
    at: ceased,
    passes: { PlacedAdoption: [{}] },
  },
  {
    code: "120",
    breaks: { PlacedAdoption: [{ ...reversed, REASON_PLACED_CEASED: "XXX" }] },
    at: "PlacedAdoption A REASON_PLACED_CEASED",
    passes: { PlacedAdoption: [reversed] },
  },
  {
    code: "119",
    breaks: { PlacedAdoption: [{ REASON_PLACED_CEASED: "RD1" }] },
    at: ceased,
    passes: { PlacedAdoption: [reversed] },
  },
  {
    code: "563",
    breaks: { PlacedAdoption: [{ ...reversed, DATE_PLACED: "" }] },
    at: placed,
    passes: { PlacedAdoption: [reversed] },
  },
  {
    code: "117",
    breaks: { Episodes: [{}], PlacedAdoption: [{ DATE_PLACED: "01/04/2025" }] },
    at: placed,
    passes: { Episodes: [{}], PlacedAdoption: [{ DATE_PLACED: "31/03/2025" }] },
  },
  {
    code: "117",
    when: "after care ended",
    breaks: { Episodes: [{ DEC: "31/05/2024", REC: "E4A" }], PlacedAdoption: [reversed] },
    at: placed,
    passes: { Episodes: [{ DEC: "01/06/2024", REC: "E4A" }], PlacedAdoption: [reversed] },
  },
  {
    code: "118",
    breaks: { Episodes: [{}], PlacedAdoption: [{ ...reversed, DATE_PLACED_CEASED: "31/03/2024" }] },
    at: ceased,
    passes: { Episodes: [{}], PlacedAdoption: [{ ...reversed, DATE_PLACED_CEASED: "01/04/2024" }] },
  },
  {
    code: "118",
    when: "in a return that goes back, where it is history",
    breaks: { Episodes: [{ DECOM: "02/06/2024" }], PlacedAdoption: [reversed] },
    at: ceased,
    passes: {
      Episodes: [
        { DECOM: "01/06/2010", DEC: "01/07/2010", REC: "X1" },
        { DECOM: "01/07/2010", RNE: "P" },
      ],
      PlacedAdoption: [{ ...reversed, DATE_PLACED: "01/01/2012", DATE_PLACED_CEASED: "31/03/2013" }],
    },
  },
  {
    code: "184",
    breaks: { PlacedAdoption: [{ DATE_PLACED: "30/04/2012" }] },
    at: placed,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/05/2012" }] },
  },
  {
    code: "522",
    breaks: { PlacedAdoption: [{ ...reversed, DATE_PLACED: "02/06/2024" }] },
    at: ceased,
    passes: { PlacedAdoption: [{ ...reversed, DATE_PLACED: "01/06/2024" }] },
  },
  {
    code: "1003",
    breaks: { Episodes: [{}], PlacedAdoption: [{ DATE_PLACED: "31/05/2022" }] },
    at: placed,
    passes: { Episodes: [{}], PlacedAdoption: [{ DATE_PLACED: "01/06/2022" }] },
  },
  {
    code: "1003",
    words: "DATE_PLACED cannot be prior to DECOM of the first episode with RNE S",
    when: "whatever starts follow",
    breaks: { Episodes: again, PlacedAdoption: [{ DATE_PLACED: "31/05/2022" }] },
    at: placed,
    passes: { Episodes: again, PlacedAdoption: [{ DATE_PLACED: "01/06/2022" }] },
  },
  {
    code: "1003",
    when: "which a return of one year need not have",
    breaks: { Episodes: [{}], PlacedAdoption: [{ DATE_PLACED: "31/05/2022" }] },
    at: placed,
    passes: { Episodes: [{ RNE: "L" }], PlacedAdoption: [{ DATE_PLACED: "31/05/2022" }] },
  },
  {
    code: "579",
    when: "one without a day being no decision before",
    breaks: { PlacedAdoption: [reversed, { DATE_PLACED: "31/05/2024" }] },
    at: placed,
    passes: { PlacedAdoption: [{ ...reversed, DATE_PLACED: "" }, { DATE_PLACED: "31/05/2024" }] },
  },
  {
    code: "579",
    breaks: { PlacedAdoption: [reversed, { DATE_PLACED: "31/05/2024" }] },
    at: placed,
    passes: { PlacedAdoption: [reversed, { DATE_PLACED: "01/06/2024" }] },
  },
  {
    code: "583",
    breaks: { PlacedAdoption: [{}, { DATE_PLACED: "01/06/2024" }] },
    at: ceased,
    passes: { PlacedAdoption: [reversed, { DATE_PLACED: "01/06/2024" }] },
  },
]);
