import { InputError, type ReturnFile, readReturn } from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvFile } from "../csvFile.ts";
import { expectNothingLost } from "../expectNothingLost.ts";

const sound = `<EXPSSDA903>
<CHILD><HEADER><CHILDID>A1</CHILDID><SEX>1</SEX><DOB>01/04/2010</DOB><ETHNIC>WBRI</ETHNIC></HEADER>
<EPISODE><DECOM>21/01/2019</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL></EPISODE></CHILD>
</EXPSSDA903>`;

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
const dtd = /^r\.xml has a document type declaration \(DTD\), which a return does not have; take it out$/;
const unsound = /^r\.xml line \d+ is not sound XML \([^()]+\), so the file was not read; export it again$/;

const refused: readonly (readonly [name: string, text: string, reason: RegExp])[] = [
  ["a billion laughs", `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]>${sound.replace("A1", "&l9;")}`, dtd],
  ["an entity of a file", `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sound.replace("A1", "&f;")}`, dtd],
  ["an entity of the network", `<!DOCTYPE x [<!ENTITY % f SYSTEM "http://example.org/x">%f;]>${sound}`, dtd],
  ["a DTD elsewhere", `<!DOCTYPE EXPSSDA903 SYSTEM "http://example.org/x.dtd">${sound}`, dtd],
  ["a DTD of a million characters", `<!DOCTYPE x [<!-- ${"x".repeat(1_000_000)} -->]>${sound}`, dtd],
  ["an entity that is not declared", sound.replace("A1", "&secret;"), unsound],
  ["an end that is missing", sound.slice(0, -20), unsound],
  ["an end in the middle of a name", sound.slice(0, 30), unsound],
  ["two roots", sound + sound, unsound],
  ["nothing after the declaration", '<?xml version="1.0"?>', unsound],
  ["tags that cross", sound.replace("</SEX>", "</DOB>"), unsound],
  ["an ampersand by itself", sound.replace("WBRI", "W & B"), unsound],
  ["a control character", sound.replace("A1", "A\u0001"), unsound],
  ["a character reference to nothing", sound.replace("A1", "&#0;"), unsound],
  ["an attribute twice", sound.replace("<CHILD>", '<CHILD a="1" a="2">'), unsound],
  ["a comment that does not end", sound.replace("<SEX>", `<!--${"-".repeat(100_000)}<SEX>`), unsound],
  [
    "elements a hundred thousand deep",
    sound.replace("<SEX>", `${"<a>".repeat(100_000)}<SEX>`),
    /^r\.xml line 2 has elements more than 16 deep, so it is not a return$/,
  ],
  [
    "a child of a million elements",
    sound.replace("<SEX>", `${"<a/>".repeat(1_000_000)}<SEX>`),
    /^r\.xml line 2 has more than 100000 elements in one, so it is not a return$/,
  ],
  [
    "elements of very many names",
    sound.replace("<SEX>", `${Array.from({ length: 2000 }, (_, n) => `<a${n}>1</a${n}>`).join("")}<SEX>`),
    /^r\.xml has elements of more than 1000 other names, so it is not a return$/,
  ],
];

const bounded = { timeout: 120_000 };

describe("XML that is refused in a sentence, within seconds:", () => {
  it.each(refused)("%s", bounded, async (_, text, reason) => {
    const refusal = await readReturn([csvFile("r.xml", text)]).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InputError);
    const because = String(refusal).split("; r.xml")[1];
    expect(`r.xml${because}`).toMatch(new RegExp(reason.source.replace("$", "\\.$")));
    expect(String(refusal)).toMatch(/^InputError: The return has no Episodes file, [^\p{Cc}]+\.$/u);
  });

  it("a document that is no return, by the name of its root and without reading on", async () => {
    const page = csvFile("page.csv", "<!-- x --><html><body><p>not closed</body></html>");
    const { problems } = await readReturn([csvFile("r.xml", sound), page]);
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        "not-recognised",
        "query",
        'page.csv is not a file of the return and was passed over: its outermost element is "HTML".',
      ],
    ]);
  });
});

describe("XML that is read all the same, within seconds:", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["a cell of a million characters", sound.replace("WBRI", "x".repeat(1_000_000))],
    ["a cell of a million character references", sound.replace("WBRI", "&#65;".repeat(1_000_000))],
    ["a name of an element of a million characters", sound.replace("<SEX>", `<${"a".repeat(1_000_000)}/><SEX>`)],
    [
      "a hundred thousand attributes",
      sound.replace("<SEX>", `<X ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(" ")}/><SEX>`),
    ],
    ["a hundred thousand comments", sound.replace("<SEX>", `${"<!---->".repeat(100_000)}<SEX>`)],
    ["names of parts of objects", sound.replace("<SEX>", "<__proto__>x</__proto__><constructor>x</constructor><SEX>")],
  ];

  it.each(cases)("%s", bounded, async (_, text) => {
    expectNothingLost(await readReturn([csvFile("r.xml", text)]));
  });
});

async function ends(file: ReturnFile): Promise<void> {
  try {
    expectNothingLost(await readReturn([file]));
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(/^InputError: [^\p{Cc}]+\.$/u);
  }
}

describe("any XML ends in problems or a sentence:", () => {
  it("cut anywhere", async () => {
    for (let length = 0; length < sound.length; length += 3) await ends(csvFile("r.xml", sound.slice(0, length)));
  });

  it("with any characters in any place", async () => {
    const part = fc.string({
      unit: fc.constantFrom("<", ">", "/", "&", ";", '"', "A", "CHILD", "!", "-", "[", "]", "?", "\n", "\ud800"),
    });
    await fc.assert(
      fc.asyncProperty(part, fc.nat(sound.length), fc.nat(20), async (written, at, gone) => {
        await ends(csvFile("r.xml", sound.slice(0, at) + written + sound.slice(at + gone)));
      }),
      { numRuns: 500 },
    );
  });
});
