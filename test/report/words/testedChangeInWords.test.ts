import type { Figure } from "@lac-analytics/core";
import {
  changeSizeInWords,
  groupsApartCell,
  groupsApartInWords,
  shareCell,
  testedChangeInWords,
  valueWithInterval,
} from "@lac-analytics/report";
import { describe, expect, it } from "vitest";

const figure = (value: number, limits: readonly [number, number] | undefined, unit = "percent"): Figure => ({
  measure: "pep-quality-share",
  periodStart: "2018-04-30",
  periodEnd: "2018-04-30",
  authority: "",
  breakdown: "pep-quality",
  category: "good-or-better",
  unit,
  value,
  symbol: "",
  note: "",
  ...(limits !== undefined && { lower: limits[0], upper: limits[1], confidence: 0.95 }),
});

const withheld: Figure = {
  measure: "pep-quality-share",
  periodStart: "2018-04-30",
  periodEnd: "2018-04-30",
  authority: "",
  breakdown: "pep-quality",
  category: "good-or-better",
  unit: "percent",
  symbol: "c",
  note: "",
};

describe("testedChangeInWords", () => {
  it("says which way, by how much and that it could be chance", () => {
    // 5 - sqrt(6² + 5²) = -2.8 and 5 + sqrt(5² + 6²) = 12.8
    expect(testedChangeInWords(figure(84, [78, 89]), figure(79, [73, 84]))).toBe(
      "up from 79%, a change of 5 points (95% interval 3 lower to 13 higher), which could be chance",
    );
  });

  it("gives a fall the size that it has, and says where it is more than chance", () => {
    // -20 ± sqrt(6² + 5²): the fall is 20, from 12.2 to 27.8
    expect(testedChangeInWords(figure(59, [53, 64]), figure(79, [73, 84]))).toBe(
      "down from 79%, a change of 20 points (95% interval 12 to 28), which is more than chance",
    );
  });

  it("says that there is no telling where there are no intervals, and no more where a figure is withheld", () => {
    expect(testedChangeInWords(figure(86, [81, 90]), figure(93, undefined))).toBe(
      "down from 93%; without the numbers behind both it cannot be said whether that is more than chance",
    );
    expect(testedChangeInWords(withheld, figure(96, undefined))).toBe("a change that is not shown");
    expect(testedChangeInWords(figure(96, undefined), withheld)).toBe("a change that is not shown");
    expect(testedChangeInWords(figure(96, undefined), { ...withheld, symbol: "x" })).toBe(
      "with no earlier figure to hold it against",
    );
  });

  it("knows that it could be chance where an earlier value without an interval lies within that of the later", () => {
    expect(testedChangeInWords(figure(95, [92, 97]), figure(96, undefined))).toBe(
      "down from 96%, which is within the interval and could be chance",
    );
  });

  it("says no more than that it is the same where the printed values are", () => {
    expect(testedChangeInWords(figure(79.2, [73, 84]), figure(78.9, [73, 84]))).toBe("the same as before, 79%");
  });
});

describe("groupsApartInWords", () => {
  const boys = { name: "boys", figure: figure(12.3, [10.6, 14.1], "score 0-40") };

  it("names the higher group and says whether the difference could be chance", () => {
    // 1.3 - sqrt(1.7² + 1.5²) = -1.0 and 1.3 + sqrt(1.8² + 1.5²) = 3.6
    const girls = { name: "girls", figure: figure(11, [9.5, 12.5], "score 0-40") };
    expect(groupsApartInWords(boys, girls, 1)).toBe(
      "12.3 for boys and 11.0 for girls, higher for boys by 1.3 points (95% interval 1.0 lower to 3.6 higher), which could be chance",
    );
    expect(groupsApartInWords(girls, boys, 1)).toBe(
      "11.0 for girls and 12.3 for boys, higher for boys by 1.3 points (95% interval 1.0 lower to 3.6 higher), which could be chance",
    );
  });

  it("says where the difference is more than chance, and where there is none", () => {
    const girls = { name: "girls", figure: figure(7, [6, 8], "score 0-40") };
    expect(groupsApartInWords(boys, girls, 0)).toMatch(
      /^12 for boys and 7 for girls, higher for boys by 5 points .*, which is more than chance$/,
    );
    expect(groupsApartInWords(boys, boys, 1)).toBe("12.3 for boys and 12.3 for boys, the same");
  });

  it("gives words in place of a figure that is withheld", () => {
    expect(groupsApartInWords(boys, { name: "girls", figure: withheld }, 1)).toBe(
      "12.3 for boys and a withheld number for girls",
    );
  });
});

describe("changeSizeInWords", () => {
  const change = { value: -1, lower: -2.4, upper: 0.4, clear: false };

  it("counts shares and scores in points, and all else in its own unit", () => {
    expect(changeSizeInWords(change, "percent")).toBe("1 point (95% interval 2 lower to 0 higher)");
    expect(changeSizeInWords(change, "score 0-40", 1)).toBe("1.0 points (95% interval 2.4 lower to 0.4 higher)");
    expect(changeSizeInWords(change, "days")).toBe("1 day (95% interval 2 lower to 0 higher)");
    expect(changeSizeInWords({ ...change, confidence: 0.8 }, "per child-year", 1)).toBe(
      "1.0 per child-year (80% interval 2.4 lower to 0.4 higher)",
    );
  });

  it("gives sizes where both limits lie on one side, and never a limit that reads as no change", () => {
    expect(changeSizeInWords({ value: -20, lower: -28.2, upper: -11.8, clear: true }, "percent")).toBe(
      "20 points (95% interval 12 to 28)",
    );
    expect(changeSizeInWords({ value: 6, lower: 0.2, upper: 12, clear: true }, "percent")).toBe(
      "6 points (95% interval just over 0 to 12)",
    );
  });
});

describe("groupsApartCell", () => {
  const boys = { name: "boys", figure: figure(12.3, [10.6, 14.1], "score 0-40") };
  const girls = { name: "girls", figure: figure(7, [6, 8], "score 0-40") };

  it("gives the difference and its limits, whichever is the higher", () => {
    // 5.3 - sqrt(1.7² + 1²) = 3.3 and 5.3 + sqrt(1.8² + 1²) = 7.4
    expect(groupsApartCell(boys, girls, 1)).toBe("Boys higher by 5.3 (3.3 to 7.4); more than chance");
    expect(groupsApartCell(girls, boys, 1)).toBe("Boys higher by 5.3 (3.3 to 7.4); more than chance");
  });

  it("has no difference to show of equal figures or withheld ones", () => {
    expect(groupsApartCell(boys, boys)).toBe("No difference");
    expect(groupsApartCell(boys, { name: "girls", figure: withheld })).toBe("[z]");
  });
});

describe("shareCell", () => {
  it("has the counts where they are known, and the symbol where there is no value", () => {
    expect(shareCell({ ...figure(93.18, [89, 96]), numerator: 1205, denominator: 2220 }, 1)).toBe(
      "93.2% (1,205 of 2,220)",
    );
    expect(shareCell(figure(93.18, [89, 96]))).toBe("93%");
    expect(shareCell(withheld)).toBe("[c]");
  });
});

describe("valueWithInterval", () => {
  it("has the interval where there is one", () => {
    expect(valueWithInterval(figure(93.18, [89, 96]))).toBe("93% (95% interval 89 to 96)");
    expect(valueWithInterval(figure(93.18, undefined), 1)).toBe("93.2%");
    expect(valueWithInterval(withheld)).toBe("a withheld number");
  });
});
