import { describe, expect, it } from "vitest";
import { colourFault } from "../../../packages/report/src/letterhead/colourFault.ts";

describe("colourFault", () => {
  // by WebAIM's contrast checker #767676 has 4.54 on white, #777777 4.47, #949494 3.03 and #959595 2.99
  it("takes a first colour in which text can be read, and others that can be seen", () => {
    expect(colourFault("#767676", 0)).toBe("");
    expect(colourFault("#949494", 1)).toBe("");
  });

  it("says what is too pale, and by how much", () => {
    expect(colourFault("#777777", 0)).toMatch(/^is too pale: its contrast with white is 4\.4, and the first colour/);
    expect(colourFault("#959595", 3)).toBe(
      "is too pale: its contrast with white is 2.9, and a colour of charts needs 3",
    );
  });
});
