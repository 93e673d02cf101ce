import { describe, expect, it } from "vitest";
import { plainMdxReason } from "../../../packages/report/src/build/plainMdxReason.ts";

describe("plainMdxReason", () => {
  it.each([
    [
      "7:1: Unexpected closing tag `</p>`, expected corresponding closing tag for `<b>` (7:6) (mdx-jsx:end-tag-mismatch)",
      "</p> stands before <b> is closed",
    ],
    ["bad indentation of a mapping entry", "its front matter cannot be read: bad indentation of a mapping entry"],
    ["7:1: Something new (mdx-jsx:new-rule)", "Something new"],
  ])("says plainly: %s", (message, plain) => {
    expect(plainMdxReason(message)).toBe(plain);
  });
});
