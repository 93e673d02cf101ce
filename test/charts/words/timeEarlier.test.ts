import { describe, expect, it } from "vitest";
import { timeEarlier } from "../../../packages/charts/src/words/timeEarlier.ts";

describe("timeEarlier", () => {
  it("counts whole months and years in words", () => {
    expect(timeEarlier("2018-12-21", "2019-01-21")).toBe("a month earlier");
    expect(timeEarlier("2018-07-21", "2019-01-21")).toBe("six months earlier");
    expect(timeEarlier("2018-01-21", "2019-01-21")).toBe("a year earlier");
    expect(timeEarlier("2016-01-21", "2019-01-21")).toBe("three years earlier");
    expect(timeEarlier("2017-07-21", "2019-01-21")).toBe("18 months earlier");
    expect(timeEarlier("2007-01-21", "2019-01-21")).toBe("12 years earlier");
  });

  it("counts from one month's end to another's", () => {
    expect(timeEarlier("2018-09-30", "2019-03-31")).toBe("six months earlier");
    expect(timeEarlier("2018-08-31", "2019-02-28")).toBe("six months earlier");
    expect(timeEarlier("2023-02-28", "2024-02-29")).toBe("a year earlier");
  });

  it("names the date where months are not whole", () => {
    expect(timeEarlier("2018-12-25", "2019-01-21")).toBe("on 25 December 2018");
    expect(timeEarlier("2018-07-20", "2019-01-21")).toBe("on 20 July 2018");
  });
});
