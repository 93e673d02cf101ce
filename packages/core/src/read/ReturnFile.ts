/**
 * A file of the return as it came: its bytes, and the path by which its reader knows it, which is a label only. What is
 * read keeps the bytes for text that is seldom asked for, so they must not be changed afterwards.
 */
export interface ReturnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
