import { readFileSync } from "node:fs";
import { readPopulation } from "@lac-analytics/core";
import { expect, it } from "vitest";
import type { PublishedFigure } from "../../../packages/core/src/compare/PublishedFigure.ts";
import { publishedRatio } from "../../../packages/core/src/compare/publishedRatio.ts";
import { type Agreement, recomputePublished } from "../../../packages/core/src/compare/recomputePublished.ts";
import { describeWithPublished, publishedPath } from "../../publishedPath.ts";
import { publishedFile } from "./publishedFile.ts";

type Tally = Partial<Record<Agreement, number>>;

/** How many printed figures agree with the counts beside them, by indicator, level of area and whether k is printed. */
function tally(figures: readonly PublishedFigure[]): Readonly<Record<string, Tally>> {
  const tallies: Record<string, Tally> = {};
  for (const { figure, agreement } of recomputePublished(figures)) {
    const name = `${figure.indicator}${figure.symbol === "" ? "" : ` ${figure.symbol}`}, ${figure.level}`;
    const found = tallies[name] ?? {};
    tallies[name] = { ...found, [agreement]: (found[agreement] ?? 0) + 1 };
  }
  return tallies;
}

describeWithPublished(
  "dfe/ees-2025/cla_number_and_rate_per_10k_children.csv",
  "the published rates per 10,000 of 2021 to 2025",
  (path) => {
    it("follow from the published counts: all 2,267 of authorities, England's, and regions' within rounding", () => {
      expect(tally(publishedFile(path))).toEqual({
        "rate_per_10000, national": { exact: 15 },
        "rate_per_10000, regional": { exact: 161, "within rounding": 4 },
        "rate_per_10000, authority": { exact: 2267 },
      });
    });
  },
);

describeWithPublished(
  "dfe/ees-2025/la_cla_on_31_march_by_characteristics_2021_2025.csv",
  "the published shares of children looked after on 31 March",
  (path) => {
    const figures = publishedFile(path);
    const exactShares = (group: string): number =>
      recomputePublished(figures.filter(({ filters: { cla_group } }) => cla_group === group)).filter(
        ({ figure, agreement }) => figure.level === "authority" && figure.symbol === "" && agreement === "exact",
      ).length;

    it("follow from the published counts in all groups", () => {
      // the 17 are of City of London, whose total is withheld where a share of nought is not
      expect(tally(figures)).toEqual({
        "percent, national": { exact: 195 },
        "percent k, national": { exact: 15 },
        "percent, regional": { exact: 2075, "within rounding": 65 },
        "percent k, regional": { exact: 104, "within rounding": 1 },
        "percent, authority": { exact: 27776, "no counts": 17 },
        "percent k, authority": { exact: 16 },
      });
    });

    it("follow for all 5,305 of placements and 2,173 of unaccompanied children", () => {
      expect(exactShares("Placement")).toBe(5305);
      expect(exactShares("Unaccompanied asylum-seeking children")).toBe(2173);
    });
  },
);

describeWithPublished("dfe/ees-2025/la_cla_placement_stability.csv", "the published shares of stability", (path) => {
  it("follow from the published counts: all 4,497 of authorities that have them", () => {
    expect(tally(publishedFile(path))).toEqual({
      "percent, national": { exact: 30 },
      "percent, regional": { exact: 318, "within rounding": 12 },
      "percent, authority": { exact: 4497, "no counts": 2 },
    });
  });
});

describeWithPublished("dfe/ees-2025/la_care_leavers_activity.csv", "the published activity of care leavers", (path) => {
  it("follows from the published counts: all 12,190 of authorities that have them", () => {
    expect(tally(publishedFile(path))).toEqual({
      "percent, national": { exact: 106, "within rounding": 2 },
      "percent, regional": { exact: 1023, "within rounding": 159 },
      "percent, authority": { exact: 12190, "no counts": 17 },
      "percent k, authority": { exact: 14 },
    });
  });
});

describeWithPublished(
  "dfe/earlier/la_care_leavers_activity_totals.csv",
  "the activity of care leavers 2018 to 2020",
  (path) => {
    it("follows from the published counts in the columns of its edition", () => {
      expect(tally(publishedFile(path))).toEqual({
        "percent, national": { exact: 24 },
        "percent, regional": { exact: 224, "within rounding": 40 },
        "percent, authority": { exact: 3538, "no counts": 3 },
        "percent k, authority": { exact: 2 },
      });
    });
  },
);

describeWithPublished(
  "dfe/ees-2025/la_care_leavers_accommodation_suitability.csv",
  "the published suitability of accommodation",
  (path) => {
    it("follows from the published counts: all 4,605 of authorities that have them", () => {
      expect(tally(publishedFile(path))).toEqual({
        "percent, national": { exact: 40 },
        "percent, regional": { exact: 392, "within rounding": 46 },
        "percent, authority": { exact: 4605, "no counts": 6 },
        "percent k, authority": { exact: 13 },
      });
    });
  },
);

describeWithPublished(
  "dfe/ees-2025/la_children_who_ceased_2021_2025.csv",
  "the published reasons of leaving care",
  (path) => {
    it("follow from the published counts", () => {
      expect(tally(publishedFile(path))).toEqual({
        "percent, national": { exact: 76 },
        "percent k, national": { exact: 14 },
        "percent, regional": { exact: 742, "within rounding": 71 },
        "percent k, regional": { exact: 122, "within rounding": 6 },
        "percent, authority": { exact: 9392, "no counts": 16 },
        "percent k, authority": { exact: 6 },
      });
    });
  },
);

describeWithPublished(
  "dfe/ees-2025/csww_indicators_2017_to_2025.csv",
  "the published rates of the workforce",
  (path) => {
    const tallies = tally(publishedFile(path));

    it("follow from their parts for every authority: headcounts exactly, full-time equivalents within their tenths", () => {
      const authorities = Object.entries(tallies).filter(([name]) => name.endsWith(", authority"));
      expect(authorities).toHaveLength(9);
      expect(authorities.filter(([, { differs = 0 }]) => differs > 0)).toEqual([]);
      expect(tallies["turnover_rate_headcount, authority"]).toEqual({ exact: 1347 });
      expect(tallies["agency_rate_headcount, authority"]).toEqual({ exact: 1352 });
      expect(tallies["turnover_rate_fte, authority"]).toEqual({ exact: 1234, "within rounding": 111 });
      expect(tallies["caseload_fte, authority"]).toEqual({ exact: 1320, "within rounding": 30 });
      expect(tallies["vacancy_rate_fte, authority"]).toEqual({ exact: 1313, "within rounding": 40 });
      expect(tallies["absence_rate_fte, authority"]).toEqual({ exact: 1328, "within rounding": 8 });
    });

    it("do not follow where a region's or England's rate leaves authorities out of one side", () => {
      // North East 2022 prints a turnover of 15.2 where its counts make 14.1; West Midlands 2024 agency 13.5 where 12.2
      expect(tallies["turnover_rate_headcount, regional"]).toEqual({ exact: 98, differs: 1 });
      expect(tallies["agency_rate_headcount, regional"]).toEqual({ exact: 98, differs: 1 });
      expect(tallies["turnover_rate_headcount, national"]).toEqual({ exact: 8, differs: 1 });
    });
  },
);

describeWithPublished(
  "dfe/lait/lait_cla_adoption_workforce_2016_2025.csv",
  "the shares of the Local Authority Interactive Tool",
  (path) => {
    const figures = publishedFile(path);
    const tallies = tally(figures);

    it("follow from its counts", () => {
      expect(tallies["Unacc_Asylmn_Seek_Childn%, authority"]).toEqual({ exact: 836, "no counts": 1 });
      expect(tallies["%_of LAC Adopted, authority"]).toEqual({ exact: 1334, "no counts": 2 });
      expect(tallies["LAC_ceased_SGO%, authority"]).toEqual({ exact: 838, "no counts": 1 });
      expect(tallies["CareLeaverAcc, authority"]).toEqual({ exact: 1191, "no counts": 301 });
      expect(tallies["LAC%_Adopt_AppUnop, authority"]).toEqual({ exact: 582 });
      expect(tallies["LAC%_Adopt_ConsentDisp, authority"]).toEqual({ exact: 582 });
    });

    it("follow to 2017 within its counts of three placements, which are to the nearest 5", () => {
      expect(tallies["LACStable_2016on, authority"]).toEqual({ exact: 1391, "within rounding": 98, "no counts": 3 });
    });

    it("follow for regions and England within rounding", () => {
      const larger = Object.entries(tallies).filter(([name]) => !name.endsWith(", authority"));
      expect(larger.filter(([, { differs = 0 }]) => differs > 0)).toEqual([]);
    });

    const populationPath = publishedPath("dfe/population/ons_mye_0_17_2012_to_2024.csv");
    it("has rates on today's estimates from 2019, and on those of their own time before", () => {
      const population = new Map(
        readPopulation(readFileSync(populationPath ?? ""), "ons.csv").map(({ authority, year, children }) => [
          `${authority[1]} ${year}`,
          children,
        ]),
      );
      const values = (indicator: string) =>
        new Map(
          figures.flatMap((figure) =>
            figure.indicator === indicator && figure.level === "authority" && figure.symbol === ""
              ? [[`${figure.oldCode} ${figure.year}`, figure.value]]
              : [],
          ),
        );
      const numbers = values("LACnum");
      const rates = [...values("LAC")].flatMap(([key, rate]) => {
        const [code = "", year = ""] = key.split(" ");
        const number = numbers.get(key);
        const children = population.get(`${code} ${Number(year) - 1}`);
        return number === undefined || children === undefined
          ? []
          : [{ year: Number(year), follows: publishedRatio(number, children, 10_000) === rate }];
      });
      const follow = (from: number, to: number) => {
        const those = rates.filter(({ year }) => from <= year && year <= to);
        return [those.filter(({ follows }) => follows).length, those.length];
      };
      expect(follow(2019, 2025)).toEqual([1054, 1054]);
      // the ONS rebased its estimates after the census of 2021, and the DfE did not restate the rates before 2019
      expect(follow(2016, 2016)).toEqual([65, 149]);
      expect(follow(2017, 2017)).toEqual([52, 149]);
      expect(follow(2018, 2018)).toEqual([41, 149]);
    });
  },
);
