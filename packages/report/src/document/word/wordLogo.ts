import { ImageRun, Paragraph } from "docx";
import { drawPng } from "../drawPng.ts";
import type { ReportDocument } from "../ReportDocument.ts";

/**
 * The council's logo above the title, where there is one.
 *
 * @param number one that no other drawing of the file has
 */
export async function wordLogo({ logo }: Pick<ReportDocument, "logo">, number: number): Promise<readonly Paragraph[]> {
  if (logo === undefined) return [];
  const { image, alternativeText, width, height } = logo;
  const data = "png" in image ? image.png : await drawPng(image, { height: 4 * height });
  const altText = { id: `${number}`, name: "Logo", title: alternativeText, description: alternativeText };
  return [
    new Paragraph({
      spacing: { before: 0, after: 160 },
      children: [new ImageRun({ type: "png", data, transformation: { width, height }, altText })],
    }),
  ];
}
