import { ageSexPyramid, type ChartTable } from "@lac-analytics/charts";
import { type CategoryOf, categoriesOf, type Figure, findFigure, unassigned } from "@lac-analytics/core";
import { countCell, counted, countInWords } from "@lac-analytics/notebook";
import type { PopulationParts } from "./populationParts.ts";

/** Age, sex and unaccompanied asylum-seeking children. */
export function ageAndSexOf({ now, by, wording }: PopulationParts) {
  const countOfSex = (measure: "cla-number" | "uasc-number", sex: CategoryOf<"sex">, word: string): string =>
    countInWords(findFigure(now, measure, "sex", sex), word);
  const figures = by("cla-number", "age;sex");
  return {
    boys: countOfSex("cla-number", "male", "boy"),
    girls: countOfSex("cla-number", "female", "girl"),
    ofOtherSex: otherSexInWords(by("cla-number", "sex")),
    uascOfEachSex: uascInWords(
      countOfSex("uasc-number", "male", "boy"),
      countOfSex("uasc-number", "female", "girl"),
      findFigure(now, "uasc-number").symbol === "x",
    ),
    // of few children every bar may be withheld: a chart of nothing would say that nobody is known
    ageSexChart: figures.some(({ symbol, numerator }) => symbol === "" && numerator !== 0)
      ? ageSexPyramid(
          figures,
          categoriesOf("cla-number", "age"),
          categoriesOf("cla-number", "sex"),
          wording("cla-number", "children looked after"),
        )
      : null,
    uascTable: ageSexTable(by("uasc-number", "age;sex")),
  };
}

/** How many boys and girls are unaccompanied, as the end of a sentence; where nobody can tell, it says so. */
function uascInWords(boys: string, girls: string, isUnknown: boolean): string {
  return isUnknown
    ? "; how many of them are unaccompanied asylum-seeking children is not known"
    : `; the unaccompanied asylum-seeking children among them are ${boys} and ${girls}`;
}

/** Children whose sex is unknown or was not recorded, as the end of a list; blank where there are none. */
function otherSexInWords(sexes: readonly Figure[]): string {
  const others = sexes.filter(({ category, numerator }) => !["male", "female"].includes(category) && numerator !== 0);
  const known = others.flatMap(({ numerator }) => (numerator === undefined ? [] : [numerator]));
  if (others.length === 0) return "";
  if (known.length < others.length) return ", and others whose sex is not recorded";
  const total = known.reduce((sum, count) => sum + count, 0);
  return `, and ${counted(total, "child", "children")} whose sex is not recorded`;
}

function ageSexTable(figures: readonly Figure[]): ChartTable {
  const sexes = categoriesOf("cla-number", "sex").filter(({ id }) =>
    figures.some((figure) => figure.category.endsWith(`;${id}`) && figure.numerator !== 0),
  );
  return {
    caption: "Unaccompanied asylum-seeking children by age and sex",
    columns: [{ label: "Age", kind: "text" }, ...sexes.map(({ label }) => ({ label, kind: "number" as const }))],
    rows: categoriesOf("cla-number", "age")
      .filter((age) => age.id !== unassigned.id || figures.some(({ category }) => category.startsWith(age.id)))
      .map((age) => [
        age.label,
        ...sexes.map((sex) => {
          const found = figures.find(({ category }) => category === `${age.id};${sex.id}`);
          return found === undefined ? 0 : countCell(found);
        }),
      ]),
  };
}
