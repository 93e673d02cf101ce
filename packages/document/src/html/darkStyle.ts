/**
 * How pages look on a screen where the reader prefers dark ones. Drawings, whose colours may be a council's own, are
 * turned round in lightness and keep their hues, so that what stood apart from white stands apart from black.
 */
export const darkStyle = `
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ink: #f3f2f1;
    --quiet: #b1b4b6;
    --line: #505a5f;
    --accent: #8ec5ff;
    --paper: #0b0c0c;
    --wash: #1f2324;
    --shadow: rgb(255 255 255 / 40%);
  }

  .skip:focus {
    color: #0b0c0c;
  }

  figure svg {
    filter: invert(0.95) hue-rotate(180deg);
  }

  .logo,
  .picture {
    padding: 0.5rem;
    background: #ffffff;
  }
}
`;
