import { careLeaverHistory, lookedAfterHistory } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { publishedSample } from "../backtest/publishedSample.ts";

// Central Bedfordshire is 823; figures as the DfE printed them
const careLeavers = publishedSample("care-leavers.csv");
const lookedAfter = publishedSample("children-looked-after.csv");

describe("careLeaverHistory", () => {
  it("has Central Bedfordshire's care leavers of 2018 to 2025", () => {
    const rows = careLeaverHistory(careLeavers).filter(({ area }) => area === "823");
    expect(rows.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(rows.map(({ counts }) => counts.aged17to18)).toEqual([52, 50, 53, 43, 71, 52, 65, 72]);
    expect(rows.map(({ counts }) => counts.aged19to21)).toEqual([105, 127, 139, 149, 141, 163, 163, 185]);
    expect(rows.every(({ year, published }) => published === year)).toBe(true);
  });

  it("has the children looked after aged 16 and over beside them from 2021 on, where their file is given", () => {
    const rows = careLeaverHistory([...careLeavers, ...lookedAfter]).filter(({ area }) => area === "815");
    expect(rows.map(({ counts }) => counts.lookedAfter16)).toEqual([
      undefined,
      undefined,
      undefined,
      94,
      100,
      120,
      130,
      125,
    ]);
  });

  it("has no count where it is withheld: City of London's of 2025 aged 17 to 18", () => {
    const [row] = careLeaverHistory(careLeavers).filter(({ area, year }) => area === "201" && year === 2025);
    expect(row?.counts).toEqual({ aged19to21: 25 });
  });
});

describe("lookedAfterHistory", () => {
  it("has Central Bedfordshire's children looked after on 31 March 2016 to 2025", () => {
    const rows = lookedAfterHistory(lookedAfter).filter(({ area }) => area === "823");
    expect(rows.map(({ year, counts }) => [year, counts.lookedAfter])).toEqual([
      [2016, 284],
      [2017, 303],
      [2018, 313],
      [2019, 320],
      [2020, 316],
      [2021, 323],
      [2022, 329],
      [2023, 380],
      [2024, 366],
      [2025, 337],
    ]);
  });

  it("has authorities alone: their sum is England's count of 2025 to the nearest ten", () => {
    const total = lookedAfterHistory(lookedAfter)
      .filter(({ year }) => year === 2025)
      .reduce((sum, { counts }) => sum + (counts.lookedAfter ?? 0), 0);
    const england = lookedAfter.find(({ level, year }) => level === "national" && year === 2025);
    // City of London's few children are withheld
    expect(england).toMatchObject({ value: 81770 });
    expect(Math.abs(total - 81770)).toBeLessThanOrEqual(10);
  });
});
