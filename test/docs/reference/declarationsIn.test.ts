import { describe, expect, it } from "vitest";
import { declarationsIn } from "../../../docs/reference/declarationsIn.ts";

describe("a file of declarations", () => {
  it("declares a function with its comment, overloads together", () => {
    const { declared } = declarationsIn(
      `/** Adds. */\nexport declare function add(a: number): number;\nexport declare function add(a: string): string;\n`,
    );
    expect(declared).toEqual([
      {
        name: "add",
        declaration: "function add(a: number): number;\nfunction add(a: string): string;",
        comment: "Adds.",
      },
    ]);
  });

  it("has no comments among the lines of what it declares", () => {
    const { declared } = declarationsIn(
      "/**\n * A share.\n *\n * Of a whole.\n */\nexport interface Share {\n    /** how many */\n    readonly count: number;\n}\n",
    );
    expect(declared).toEqual([
      {
        name: "Share",
        declaration: "interface Share {\n    readonly count: number;\n}",
        comment: "A share.\n\nOf a whole.",
      },
    ]);
  });

  it("keeps to itself what it does not export, whose comment is nobody else's", () => {
    const { declared } = declarationsIn(
      "/** Mine. */\ndeclare const own: number;\nexport declare const other: 1;\nexport {};\n",
    );
    expect(declared).toEqual([{ name: "other", declaration: "const other: 1;", comment: "" }]);
  });

  it("passes on names of other files, by their own or another name, at once or after it took them in", () => {
    const { passedOn } = declarationsIn(
      'import type { Day } from "./Day.ts";\nexport { type A, b as c, } from "./ab.ts";\nexport type { Day };\n',
    );
    expect(passedOn).toEqual([
      { name: "A", original: "A", from: "./ab.ts" },
      { name: "c", original: "b", from: "./ab.ts" },
      { name: "Day", original: "Day", from: "./Day.ts" },
    ]);
  });

  it("is refused where it exports in a way that is not known", () => {
    expect(() => declarationsIn('export * from "./all.ts";\n')).toThrow("it is not known what this exports");
  });
});
