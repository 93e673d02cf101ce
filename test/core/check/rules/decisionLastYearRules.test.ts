import { describeRules } from "../ruleTest.ts";

const reversed = { DATE_PLACED_CEASED: "01/02/2024", REASON_PLACED_CEASED: "RD1" };
const at = "PlacedAdoption A DATE_PLACED";

describeRules("decisions for adoption as in last year's return", [
  {
    code: "559",
    lastYear: { PlacedAdoption: [{ CHILD: "B" }] },
    breaks: { PlacedAdoption: [{ DATE_PLACED: "31/03/2024" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/04/2024" }] },
  },
  {
    code: "560",
    lastYear: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] },
    breaks: { PlacedAdoption: [{ DATE_PLACED: "02/07/2023" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] },
  },
  {
    code: "561",
    lastYear: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023", ...reversed }] },
    breaks: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/07/2024" }] },
  },
  {
    code: "584",
    lastYear: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] },
    breaks: { PlacedAdoption: [{ DATE_PLACED: "02/07/2023", ...reversed, DATE_PLACED_CEASED: "01/06/2024" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023", ...reversed, DATE_PLACED_CEASED: "01/06/2024" }] },
  },
]);
