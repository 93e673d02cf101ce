import { escaped } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";

describe("escaped", () => {
  it("writes each sign that HTML reads in another way, wherever and however often it stands", () => {
    expect(escaped("<b>\"A\" & 'B'</b>")).toBe("&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;");
    expect(escaped('&&<<>>""')).toBe("&amp;&amp;&lt;&lt;&gt;&gt;&quot;&quot;");
  });

  it("takes what is escaped already for text", () => {
    expect(escaped("&lt;")).toBe("&amp;lt;");
  });

  it("leaves other text as it is", () => {
    expect(escaped("Sean O'Neill – 51.6%, £5 ’")).toBe("Sean O'Neill – 51.6%, £5 ’");
    expect(escaped("")).toBe("");
  });
});
