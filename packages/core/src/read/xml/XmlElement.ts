/** An element of an XML file. Attributes are left aside: the return has none. */
export interface XmlElement {
  /** in capitals and without a prefix */
  readonly name: string;
  /** the line of the file on which it begins, 1 being the first */
  readonly line: number;
  /** what stands between its tags but in no element of its own, runs of white space being one space */
  readonly text: string;
  readonly elements: readonly XmlElement[];
}
