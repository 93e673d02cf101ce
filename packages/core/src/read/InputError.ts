/** Input or arguments that cannot be used at all, said in one plain sentence that names the file, and the row and column where there is one. */
export class InputError extends Error {
  override readonly name = "InputError";
}
