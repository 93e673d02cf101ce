import { describe, expect, it } from "vitest";
import { plainMdxReason } from "../../../packages/notebook/src/prose/plainMdxReason.ts";

describe("plainMdxReason", () => {
  it.each([
    [
      "7:1: Unexpected closing tag `</p>`, expected corresponding closing tag for `<b>` (7:6) (mdx-jsx:end-tag-mismatch)",
      "</p> stands before <b> is closed",
    ],
    ["Something new (mdx-jsx:new-rule)", "Something new"],
  ])("says plainly: %s", (message, plain) => {
    expect(plainMdxReason(message)).toBe(plain);
  });
});
