/** How tables look. */
export const tableStyle = `
table {
  width: 100%;
  margin: 0.75rem 0 1.5rem;
  border-collapse: collapse;
  font-size: 1rem;
}

caption {
  padding: 0.25rem 0;
  font-weight: bold;
  text-align: left;
}

/* beside a table that is moved sideways its caption stays, and is as wide as what is seen of it */
.scroll caption {
  position: sticky;
  left: 0;
  max-width: calc(100vw - 2rem);
}

/* what is above the drawing says it already; for those who come to the table without it */
figure + details caption {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

th,
td {
  padding: 0.4rem 0.75rem 0.4rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}

thead th {
  border-bottom: 2px solid var(--ink);
  vertical-align: bottom;
}

tbody th {
  font-weight: normal;
}

.number {
  text-align: right;
  font-variant-numeric: tabular-nums;
}

td.number {
  white-space: nowrap;
}

.part th {
  padding-left: 1.5rem;
}
`;
