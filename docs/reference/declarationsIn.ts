import type { PublicExport } from "./PublicDoor.ts";

/** What a file of declarations says: what it declares itself, and what it passes on from others. */
export interface FileDeclarations {
  readonly declared: readonly PublicExport[];
  readonly passedOn: readonly PassedOn[];
}

/** A name that a file exports from another. */
export interface PassedOn {
  readonly name: string;
  /** as it is called there */
  readonly original: string;
  /** the other file, or a package */
  readonly from: string;
}

/**
 * The exports of a file of declarations. It is the compiler's own output that is read, in which whatever is declared
 * begins at the beginning of a line and what belongs to it does not.
 *
 * @throws {Error} if a line exports what is neither a declaration nor a list of names
 */
export function declarationsIn(text: string): FileDeclarations {
  const parts = text.split(/^(?=\/\*\*|\/\/|export |declare |import |interface |type )/m);
  const declared = new Map<string, PublicExport>();
  const passedOn: PassedOn[] = [];
  const imported: PassedOn[] = [];
  let comment = "";
  for (const part of parts) {
    const [, way, names, from] = /^(import|export) (?:type )?\{([^}]*)\}(?: from "([^"]+)")?;/.exec(part) ?? [];
    const [, name] =
      /^export (?:declare )?(?:abstract )?(?:function|const|interface|type|enum|class) (\w+)/.exec(part) ?? [];
    if (names !== undefined && from !== undefined)
      (way === "import" ? imported : passedOn).push(...namesIn(names, from));
    else if (names !== undefined)
      passedOn.push(...imported.filter(({ name }) => namesIn(names, "").some((one) => one.original === name)));
    else if (name !== undefined) {
      const before = declared.get(name);
      const declaration = withoutComments(part);
      declared.set(name, {
        name,
        declaration: before === undefined ? declaration : `${before.declaration}\n${declaration}`,
        comment: before?.comment || comment,
      });
    } else if (/^export /.test(part)) throw new Error(`it is not known what this exports: ${part}`);
    comment = part.startsWith("/**") ? commentIn(part) : "";
  }
  return { declared: [...declared.values()], passedOn };
}

function namesIn(list: string, from: string): readonly PassedOn[] {
  return list
    .split(",")
    .map((name) => name.trim().replace(/^type /, ""))
    .filter((name) => name !== "")
    .map((entry) => {
      const [original = "", name = original] = entry.split(" as ");
      return { name, original, from };
    });
}

/** A declaration without the comments that stand among its lines. */
function withoutComments(part: string): string {
  return part
    .replace(/^ *\/\*\*(?:[^*]|\*(?!\/))*\*\/ *\n/gm, "")
    .replace(/^export (?:declare )?/, "")
    .trim();
}

/** The words of a doc comment, without what marks it as one. */
function commentIn(part: string): string {
  return part
    .slice(3, part.indexOf("*/"))
    .split("\n")
    .map((line) => line.replace(/^ *\* ?/, ""))
    .join("\n")
    .trim();
}
