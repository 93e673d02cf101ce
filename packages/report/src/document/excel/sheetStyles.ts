const font = { name: "Arial", size: 12, family: 2 } as const;

/** The fonts of a worksheet. */
export const fonts = {
  title: { ...font, size: 15, bold: true },
  header: { ...font, bold: true },
  text: font,
  link: { ...font, underline: true, color: { argb: "FF12436D" } },
} as const;

/** Where text and numbers stand in their cells. */
export const alignments = {
  text: { vertical: "top", wrapText: true, horizontal: "left" },
  number: { vertical: "top", wrapText: true, horizontal: "right", indent: 1 },
} as const;

/** The heights of a line of text and of a line of the title, in points. */
export const lineHeights = { text: 16, title: 21 } as const;
