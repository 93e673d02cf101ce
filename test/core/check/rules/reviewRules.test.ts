import { describeRules } from "../ruleTest.ts";

const review = "Reviews A REVIEW";
const code = "Reviews A REVIEW_CODE";

describeRules("reviews", [
  { code: "166", breaks: { Reviews: [{ REVIEW: "" }] }, at: review, passes: { Reviews: [{}] } },
  { code: "166", when: "no date", breaks: { Reviews: [{ REVIEW: "July" }] }, at: review, passes: { Reviews: [{}] } },
  { code: "167", breaks: { Reviews: [{ REVIEW_CODE: "" }] }, at: code, passes: { Reviews: [{ REVIEW_CODE: "PN7" }] } },
  {
    code: "440",
    breaks: { Header: [{ DOB: "01/07/2020" }], Reviews: [{ REVIEW_CODE: "PN0" }] },
    at: code,
    passes: { Header: [{ DOB: "02/07/2020" }], Reviews: [{ REVIEW_CODE: "PN0" }] },
  },
  {
    code: "441",
    breaks: { Header: [{ DOB: "02/07/2020" }], Reviews: [{}] },
    at: code,
    passes: { Header: [{ DOB: "01/07/2020" }], Reviews: [{}] },
  },
]);
