/** Text of which Excel reads no part as the number of a character, as it would `_x0041_`. */
export function plainText(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_");
}
