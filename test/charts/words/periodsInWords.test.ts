import { describe, expect, it } from "vitest";
import { periodsInWords } from "../../../packages/charts/src/words/periodsInWords.ts";
import { whenInWords } from "../../../packages/charts/src/words/whenInWords.ts";

const on = (date: string) => ({ periodStart: date, periodEnd: date });
const yearTo = (year: number) => ({ periodStart: `${year - 1}-04-01`, periodEnd: `${year}-03-31` });

describe("periodsInWords", () => {
  it("names one or two, in order of appearance", () => {
    expect(periodsInWords([on("2019-01-21"), on("2019-01-21")])).toBe("21 January 2019");
    expect(periodsInWords([on("2019-01-21"), on("2018-07-21")])).toBe("21 January 2019 and 21 July 2018");
  });

  it("names the first and the last of more", () => {
    expect(periodsInWords([on("2021-03-31"), on("2019-03-31"), on("2020-03-31")])).toBe(
      "31 March 2019 to 31 March 2021",
    );
    expect(periodsInWords([2019, 2020, 2021].map(yearTo))).toBe("year to 31 March 2019 up to year to 31 March 2021");
  });

  it("names the days on which the first and the last of several lengths end", () => {
    const twoYears = { periodStart: "2019-04-01", periodEnd: "2021-03-31" };
    expect(periodsInWords([yearTo(2019), yearTo(2021), twoYears])).toBe("31 March 2019 to 31 March 2021");
  });
});

describe("whenInWords", () => {
  it("says when as the end of a sentence", () => {
    expect(whenInWords(on("2019-01-21"))).toBe("on 21 January 2019");
    expect(whenInWords(yearTo(2019))).toBe("in the year to 31 March 2019");
    expect(whenInWords({ periodStart: "2019-01-02", periodEnd: "2019-01-21" })).toBe(
      "from 2 January 2019 to 21 January 2019",
    );
  });
});
