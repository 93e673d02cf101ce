import { describe, expect, it } from "vitest";
import { longPeriod } from "../../../packages/charts/src/words/longPeriod.ts";

const period = (periodStart: string, periodEnd: string) => longPeriod({ periodStart, periodEnd });

describe("longPeriod", () => {
  it("is a date where the figure is for a date", () => {
    expect(period("2019-01-21", "2019-01-21")).toBe("21 January 2019");
  });

  it("is a length and a last day where the months are whole", () => {
    expect(period("2018-04-01", "2019-03-31")).toBe("year to 31 March 2019");
    expect(period("2018-04-01", "2018-09-30")).toBe("six months to 30 September 2018");
    expect(period("2016-04-01", "2019-03-31")).toBe("three years to 31 March 2019");
    expect(period("2023-03-01", "2024-02-29")).toBe("year to 29 February 2024");
  });

  it("is both dates otherwise", () => {
    expect(period("2018-04-03", "2018-09-30")).toBe("3 April 2018 to 30 September 2018");
  });
});
