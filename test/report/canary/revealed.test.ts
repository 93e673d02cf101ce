import { plainRun, toHtml } from "@lac-analytics/document";
import { writeDocument } from "@lac-analytics/document/node";
import { expect, it } from "vitest";
import { documentWith, heading, paragraph } from "../../document/exampleDocument.ts";
import { describeWithProgram } from "../../document/pdfText.ts";
import { canary } from "./plantedReturn.ts";
import { birthDatesOf, revealed } from "./revealed.ts";
import { textsOf } from "./textsOf.ts";

describeWithProgram("pdftotext", "the search for what reveals a child", () => {
  const born = "2006-03-05";
  const search = birthDatesOf(new Set([born]));

  it.each([
    `${canary}00042`,
    `${canary.toLowerCase()}00042upn`,
    "QZ12 9ZX",
    "QZ129ZX",
    "05/03/2006",
    "5/3/2006",
    "2006-03-05",
    "20060305",
    "05.03.2006",
    "5 March 2006",
    "05 Mar 2006",
    "5th March 2006",
    // days from 1970-01-01: 36 years with 9 leap days, then 31 + 28 + 4; Excel counts 25,569 more
    "13212",
    "38781",
  ])("finds %s in every format", async (secret) => {
    const document = documentWith([heading(2, "1. A"), paragraph(`Of whom ${secret}, and others.`)]);
    const name = (format: string): string => `report.${format}`;
    expect(revealed(await textsOf(name("html"), Buffer.from(await toHtml(document))), search)).not.toEqual([]);
    for (const format of ["pdf", "docx", "xlsx"] as const)
      expect(revealed(await textsOf(name(format), await writeDocument(document, format)), search), format).not.toEqual(
        [],
      );
  });

  it("finds it in the properties of a file, and cut into pieces", async () => {
    const pieces = [plainRun(canary.slice(0, 1)), plainRun(canary.slice(1), { bold: true }), plainRun("1")];
    const document = documentWith([heading(2, "1. A"), paragraph(pieces)]);
    for (const format of ["pdf", "docx", "xlsx"] as const)
      expect(
        revealed(await textsOf(`report.${format}`, await writeDocument(document, format)), search),
        format,
      ).not.toEqual([]);
    const titled = documentWith([heading(2, "1. A"), paragraph("a")], { title: `A ${canary}` });
    const pdf = await writeDocument(titled, "pdf");
    const properties = { raw: (await textsOf("report.pdf", pdf)).raw, words: [], joined: [] };
    expect(revealed(properties, search)).not.toEqual([]);
  });
});
