import type { FileName } from "../../../../packages/core/src/return/fileLayouts.ts";
import { describeRules, type RuleCase } from "../ruleTest.ts";

const files: readonly FileName[] = [
  "AD1",
  "PlacedAdoption",
  "Episodes",
  "Missing",
  "OC2",
  "OC3",
  "PrevPerm",
  "Reviews",
  "UASC",
];

describeRules("children of one return: in the Header", [
  ...files.map(
    (file, index): RuleCase => ({
      code: `INT0${index + 1}`,
      breaks: { Header: [{ CHILD: "B" }], [file]: [{}] },
      at: `${file} A CHILD`,
      passes: { Header: [{ CHILD: "A" }], [file]: [{}] },
    }),
  ),
]);

describeRules("children of one return: born on one day", [
  ...files
    .filter((file) => file !== "Episodes")
    .map(
      (file, index): RuleCase => ({
        code: `INT1${index + 1}`,
        breaks: { Header: [{ DOB: "01/05/2012" }], [file]: [{ DOB: "02/05/2012" }] },
        at: `${file} A DOB`,
        passes: { Header: [{ DOB: "01/05/2012" }], [file]: [{ DOB: "01/05/2012" }] },
      }),
    ),
]);

describeRules("children of one return: once in a file", [
  ...(["AD1", "Header", "OC2", "OC3", "PrevPerm", "UASC"] as const).map(
    (file, index): RuleCase => ({
      code: `INT3${index + 1}`,
      breaks: { [file]: [{}, { DOB: "02/05/2012" }] },
      at: `${file} A CHILD`,
      passes: { Header: [{}, { CHILD: "B" }], ...(file !== "Header" && { [file]: [{}, { CHILD: "B" }] }) },
    }),
  ),
]);

describeRules("children of one return", [
  {
    code: "INT21",
    breaks: { Header: [{ SEX: "F" }], UASC: [{ SEX: "M" }] },
    at: "UASC A SEX",
    passes: {
      Header: [{ SEX: "F" }, { CHILD: "B", SEX: "" }, { CHILD: "C" }],
      UASC: [{ SEX: "F" }, { CHILD: "B", SEX: "M" }, { CHILD: "C", SEX: "X" }],
    },
  },
  {
    code: "EPI",
    breaks: { Header: [{}] },
    at: "Header A CHILD",
    passes: { Header: [{}, { CHILD: "B" }], Episodes: [{}], OC3: [{ CHILD: "B" }] },
  },
  ...(["PlacedAdoption", "Missing", "Reviews", "AD1", "PrevPerm", "OC2"] as const).map(
    (file): RuleCase => ({
      code: "1012",
      when: file,
      breaks: { Header: [{}], [file]: [{}] },
      at: `${file} A CHILD`,
      passes: { Episodes: [{}], [file]: [{}] },
    }),
  ),
]);
