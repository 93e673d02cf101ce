import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelWidth } from "../../../packages/charts/src/axes/labelWidth.ts";
import { callouts } from "../../../packages/charts/src/marks/callouts.ts";
import { lineHeight } from "../../../packages/charts/src/plot/theme.ts";

/** The boxes of the texts and the lines down, read off the layers. */
function placed(wanted: Parameters<typeof callouts>[0], from = 0) {
  const { layers, height } = callouts(wanted, from);
  const drawn: readonly {
    mark: { type: string };
    encoding: { x: { value: number }; y: { value: number }; y2: { value: number } };
    data: { values: readonly { text: string }[] };
  }[] = JSON.parse(JSON.stringify(layers));
  const texts = drawn
    .filter(({ mark }) => mark.type === "text")
    .map(({ encoding, data }) => {
      const lines = data.values[0]?.text.split("\n") ?? [];
      const top = encoding.y.value - lineHeight / 2;
      return {
        left: encoding.x.value,
        right: encoding.x.value + Math.max(...lines.map(labelWidth)),
        top,
        bottom: top + lines.length * lineHeight,
      };
    });
  const lines = drawn
    .filter(({ mark }) => mark.type === "rule")
    .map(({ encoding }) => ({ x: encoding.x.value, top: encoding.y.value, bottom: encoding.y2.value }));
  return { texts, lines, height };
}

describe("callouts", () => {
  it("stands one just above the plot, right of its line", () => {
    const { texts, lines, height } = placed([{ x: 100, y: 40, text: "Poole" }]);
    expect(texts[0]).toMatchObject({ left: 106, top: -26, bottom: -6 });
    expect(lines).toEqual([{ x: 100, top: -26, bottom: 40 }]);
    expect(height).toBe(32);
  });

  it("begins above what is there already", () => {
    expect(placed([{ x: 100, y: 40, text: "Poole" }], 24).texts[0]?.bottom).toBe(-30);
  });

  it("is nothing where nothing is called out", () => {
    expect(callouts([])).toEqual({ height: 0, layers: [] });
  });

  it("never lets a text touch another, or a line cross a text", () => {
    const wanted = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 500 }),
        y: fc.integer({ min: 0, max: 300 }),
        text: fc.constantFrom("Poole", "7 or more in a row above average", "Concern: above the upper limit"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(wanted, (each) => {
        const { texts, lines, height } = placed(each);
        for (const [index, a] of texts.entries()) {
          expect(a.top).toBeGreaterThanOrEqual(-height);
          for (const b of texts.slice(index + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
          for (const line of lines) {
            expect(line.x > a.left && line.x < a.right && line.top < a.bottom && line.bottom > a.top).toBe(false);
          }
        }
      }),
    );
  });
});
