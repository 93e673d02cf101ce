import { asPublished } from "@lac-analytics/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellRuns } from "../../../packages/document/src/model/cellRuns.ts";
import { documentWith, table, wholeDocument } from "../exampleDocument.ts";

const published = (value: number, decimals: number): number => {
  const exact = { ...table("T", ["A"], []), rows: [[{ kind: "number", value, decimals } as const]] };
  const [block] = asPublished(documentWith([exact])).blocks;
  const cell = block?.kind === "table" ? block.rows[0]?.[0] : undefined;
  return cell?.kind === "number" ? cell.value : Number.NaN;
};

describe("asPublished", () => {
  it.each([
    [51.6173434273916, 1, 51.6],
    [1_234_567.5, 0, 1_234_568],
    // halves go away from nought
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [-0.04, 1, 0],
  ])("keeps of %d with %d decimals what is shown", (value, decimals, kept) => {
    expect(published(value, decimals)).toBe(kept);
  });

  it("changes nothing that a reader sees", () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const shown = (of: number) => cellRuns({ kind: "number", value: of, decimals });
        expect(shown(published(value, decimals))).toEqual(shown(value));
      }),
    );
  });

  it("rounds the figures behind charts, and what is folded away, and leaves words as they are", () => {
    const exact = table("T", ["A", "B"], [["a", 1 / 3]]);
    const whole = wholeDocument();
    const folded = { kind: "disclosure", summary: [], blocks: [exact] } as const;
    const rounded = asPublished({ ...whole, foot: [folded] });
    expect(JSON.stringify(rounded)).toContain('"value":0.33,');
    expect(JSON.stringify(rounded)).not.toContain("0.333");
    expect(rounded.blocks).toEqual(whole.blocks);
  });
});
