import { InputError, type ReturnFile } from "@lac-analytics/core";
import { publishedIn } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const fileOf = (text: string): ReturnFile => ({ name: "published.csv", bytes: new TextEncoder().encode(text) });

const file = fileOf(
  "time_period,geographic_level,country_code,country_name,number\n202425,National,E92000001,England,82070\n",
);

describe("publishedIn", () => {
  it("gives the figures of a file, and the same however often it is asked", () => {
    expect(publishedIn(file)).toEqual([expect.objectContaining({ year: 2025, value: 82_070, file: "published.csv" })]);
    expect(publishedIn(file)).toBe(publishedIn(file));
  });

  it("takes another file of that name for another", () => {
    const other = fileOf(
      "time_period,geographic_level,country_code,country_name,number\n202425,National,E92000001,England,1\n",
    );
    expect(publishedIn(other)).toEqual([expect.objectContaining({ value: 1 })]);
  });

  it("refuses what is no file of published figures, each time", () => {
    const none = fileOf("action,due\n");
    expect(() => publishedIn(none)).toThrow(InputError);
    expect(() => publishedIn(none)).toThrow(InputError);
  });
});
