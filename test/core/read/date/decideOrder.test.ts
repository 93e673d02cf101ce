import { describe, expect, it } from "vitest";
import { decideOrder } from "../../../../packages/core/src/read/date/decideOrder.ts";
import { addEvidence, evidenceOf, type OrderEvidence } from "../../../../packages/core/src/read/date/OrderEvidence.ts";
import { possibleDays } from "../../../../packages/core/src/read/date/possibleDays.ts";

/** What dates say, as they are read. */
function evidence(...dates: readonly string[]): OrderEvidence {
  return addEvidence(dates.flatMap((date) => possibleDays(date) ?? []).map(evidenceOf));
}

const britishDays = Array.from({ length: 20 }, (_, at) => `${at + 1}/4/2024`);
const americanDays = Array.from({ length: 20 }, (_, at) => `4/${at + 1}/2024`);
const british = evidence(...britishDays);
const american = evidence(...americanDays);
const open = evidence("1/4/2024", "2/5/2024");

describe("decideOrder", () => {
  it("goes by the column, if three of its dates or more can stand in one order only", () => {
    expect(decideOrder(british, [[american]])).toEqual({ order: "day first", shownBy: "the column" });
    expect(decideOrder(american, [[british]])).toEqual({ order: "month first", shownBy: "the column" });
  });

  it("takes one date among twenty that fits another order for a slip of the pen", () => {
    const days = Array.from({ length: 20 }, (_, at) => `${at % 12 === 0 ? 13 : 13 + (at % 15)}/${(at % 12) + 1}/2024`);
    expect(decideOrder(evidence(...days, "4/24/2024"), []).order).toBe("day first");
  });

  it("takes one in twenty of many dates for slips of the pen, and not more", () => {
    const days = Array.from({ length: 60 }, (_, at) => `${13 + (at % 15)}/${(at % 12) + 1}/2024`);
    const slips = ["4/24/2024", "4/25/2024", "4/26/2024"];
    expect(decideOrder(evidence(...days, ...slips), [[british]]).order).toBe("day first");
    expect(decideOrder(evidence(...days, ...slips, "4/27/2024"), [[british]]).order).toBe("mixed");
  });

  it("does not take a column for month first by one date, where twenty others say nothing", () => {
    const days = Array.from({ length: 12 }, (_, at) => `01/${String(at + 1).padStart(2, "0")}/2024`);
    expect(decideOrder(evidence(...days, "04/24/2024"), []).order).toBe("unknown");
  });

  it("goes by the nearest of what is around it where it says little or nothing itself", () => {
    expect(decideOrder(open, [[open, american], [british]])).toEqual({ order: "month first", shownBy: "the return" });
    expect(decideOrder(open, [[open], [open, british]]).order).toBe("day first");
    expect(decideOrder(evidence("4/24/2024"), [[british]]).order).toBe("day first");
    expect(
      decideOrder(open, [
        [british, american],
        [british, american, british],
      ]).order,
    ).toBe("unknown");
  });

  it("goes by its one date that can stand in one order only where nothing else tells", () => {
    expect(decideOrder(evidence("24/4/2024", "1/4/2024"), [[open]])).toEqual({
      order: "day first",
      shownBy: "the column",
    });
  });

  it("is of both orders where it holds several dates of each, whatever is around it", () => {
    const mixed = evidence("24/4/2024", "25/4/2024", "26/4/2024", "4/24/2024", "4/25/2024", "4/26/2024");
    expect(decideOrder(mixed, [[british]]).order).toBe("mixed");
    expect(decideOrder(evidence("24/4/2024", "4/24/2024"), [[open]]).order).toBe("mixed");
    expect(decideOrder(evidence("24/4/2024", "4/24/2024"), [[british]]).order).toBe("day first");
  });

  it("is year first only where years of two digits show it in three dates, and none speaks against it", () => {
    const years = evidence("98-04-26", "99-05-30", "97-01-02", "21-04-26");
    expect(decideOrder(years, []).order).toBe("year first");
    expect(decideOrder(evidence("98-04-26", "24/4/21", "25/4/21"), []).order).toBe("day first");
  });

  it("does not know without a date", () => expect(decideOrder(evidence(), []).order).toBe("unknown"));
});
