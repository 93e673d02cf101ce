import { InputError, isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { dayGiven } from "../../../packages/report/dist/given/dayGiven.js";
import { messagesOf } from "../../lac.ts";

describe("dayGiven", () => {
  it.each([
    ["2018-03-31", "2018-03-31"],
    ["2018-3-31", "2018-03-31"],
    ["20180331", "2018-03-31"],
    ["31 March 2018", "2018-03-31"],
    ["31st March 2018", "2018-03-31"],
    ["31/3/2018", "2018-03-31"],
    ["4/4/2018", "2018-04-04"],
    ["29 February 2024", "2024-02-29"],
    [" 31/03/2018 ", "2018-03-31"],
  ])("reads %s, which means one day only, without a word", async (written, day) => {
    const said = await messagesOf(() => expect(isoFromDay(dayGiven(written))).toBe(day));
    expect(said).toBe("");
  });

  it.each([
    ["3/4/2018", "2018-04-03"],
    ["31/3/25", "2025-03-31"],
    ["01.04.2018", "2018-04-01"],
  ])("reads %s with the day first, and says so, as it could mean another", async (written, day) => {
    const said = await messagesOf(() => expect(isoFromDay(dayGiven(written))).toBe(day));
    expect(said).toBe(`--as-at: ${written} is read with the day first, as ${day}.\n`);
  });

  it.each([
    ["18-Mar-31", "2031-03-18"],
    [" 31-Mar-18 ", "2018-03-31"],
    // British Summer Time had begun the day before
    ["2025-03-31T23:30:00Z", "2025-04-01"],
    ["31/3/2025 09:30", "2025-03-31"],
  ])("reads %s, and says as which day, as its year is short or it has a time", async (written, day) => {
    const said = await messagesOf(() => expect(isoFromDay(dayGiven(written))).toBe(day));
    expect(said).toBe(`--as-at: ${written.trim()} is read as ${day}.\n`);
  });

  it.each([
    ["3/31/2018", "3/31/2018 is no day of the calendar; write the day first, as in 31/3/2025."],
    ["29/2/2023", "29/2/2023 is no day of the calendar; write the day first, as in 31/3/2025."],
    ["2023-02-29", '"2023-02-29" is not a date; write it as 2025-03-31, 31/3/2025 or "31 March 2025".'],
    ["45747", '"45747" is not a date; write it as 2025-03-31, 31/3/2025 or "31 March 2025".'],
    [" 45747", '"45747" is not a date; write it as 2025-03-31, 31/3/2025 or "31 March 2025".'],
    ["31 March", '"31 March" is not a date; write it as 2025-03-31, 31/3/2025 or "31 March 2025".'],
    ["", '"" is not a date; write it as 2025-03-31, 31/3/2025 or "31 March 2025".'],
    ["1949-12-31", "1949-12-31 is before 1950 or after 2100."],
  ])("refuses %s, and says how to write it", (written, sentence) => {
    expect(() => dayGiven(written, "As at")).toThrow(new InputError(`As at: ${sentence}`));
  });
});
