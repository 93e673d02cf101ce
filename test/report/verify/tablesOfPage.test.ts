import { describe, expect, it } from "vitest";
import { tablesOfPage } from "../../../packages/report/src/verify/tablesOfPage.ts";

describe("tablesOfPage", () => {
  it("calls a table as its reader does, and not as HTML writes it", () => {
    const label = "These figures as CSV: &quot;Boys &amp; girls&quot;, &lt;1 and &gt;1, &amp;lt;";
    const link = `<a href="data:text/csv;charset=utf-8,%EF%BB%BFSex%2CChildren" download="x.csv" aria-label="${label}">`;
    expect(tablesOfPage(link).map(({ caption }) => caption)).toEqual(['"Boys & girls", <1 and >1, &lt;']);
  });
});
