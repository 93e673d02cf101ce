/** A file of the return as it came: its bytes, and the path by which its reader knows it, which is a label only. */
export interface ReturnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
