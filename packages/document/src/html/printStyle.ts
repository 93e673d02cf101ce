/** How pages look on paper. */
export const printStyle = `
@page {
  size: A4;
  margin: 18mm 16mm 20mm;
}

@media print {
  :root {
    font-size: 9pt;
  }

  header,
  main,
  footer {
    max-width: none;
    padding: 0;
  }

  header {
    padding-top: 0;
    border-top: 0;
  }

  p,
  li,
  dd {
    orphans: 3;
    widows: 3;
  }

  h1,
  h2,
  h3,
  h4,
  figcaption,
  figcaption + p,
  summary,
  caption,
  dt {
    break-after: avoid;
    break-inside: avoid;
  }

  figure,
  tr,
  .marking {
    break-inside: avoid;
  }

  thead {
    display: table-header-group;
  }

  /* Chromium repeats no heading on the next page in which there is a button */
  .sort {
    display: contents;
    color: inherit;
  }

  /* of figures behind a chart that would fit on a sheet twice, no heading stands on one and the rows on the next */
  figure + details table:not(:has(tbody tr:nth-child(13))) {
    break-inside: avoid;
  }

  /* neither a heading nor a row or two stand apart from their table */
  thead,
  tbody tr:nth-child(-n + 2):not(:last-child) {
    break-after: avoid;
  }

  tbody tr:nth-last-child(-n + 2):not(:first-child) {
    break-before: avoid;
  }

  /* letters of 9 points, as those of tables */
  .drawing svg {
    zoom: 0.75;
  }

  th,
  td {
    padding-block: 0.25rem;
  }

  /* what can be moved sideways is printed in one piece by browsers, and cut at the end of the page */
  .scroll,
  pre {
    overflow: visible;
  }

  pre {
    white-space: pre-wrap;
  }

  /* what is folded away is printed, but for code, of which the line that opens it says enough */
  details:not(.code)::details-content {
    content-visibility: visible;
    block-size: auto;
  }

  summary {
    color: inherit;
    font-weight: bold;
    list-style: none;
    text-decoration: none;
  }

  details.code summary::after {
    content: ": see the page on a screen.";
  }

  /* no browser says on which page a heading comes to stand */
  .contents {
    max-width: none;
    padding: 0;
    font-size: 0.9rem;
  }

  .contents a {
    color: inherit;
    text-decoration: none;
  }

  .skip,
  .tools,
  nav:not(.contents),
  button:not(.sort),
  output,
  .sort::after {
    display: none;
  }
}
`;
