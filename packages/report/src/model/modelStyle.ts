import { controlStyle } from "./controlStyle.ts";

/** How an interactive page looks, beside what all pages share. */
export const modelStyle = `
:root {
  --fault: #942514;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --fault: #ff9c8a;
  }
}

body > header,
main.wide {
  max-width: 84rem;
}

.model {
  display: grid;
  gap: 0 2.5rem;
}

.results,
.entries {
  min-width: 0;
}

.key {
  position: sticky;
  z-index: 1;
  top: 0;
  margin: 0 0 1rem;
  padding: 0.5rem 0.75rem;
  border-bottom: 0.25rem solid var(--accent);
  background: var(--paper);
  font-weight: bold;
}

.choice {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  min-height: 2.75rem;
}

.choice input {
  flex: none;
  width: 1.5rem;
  min-height: 1.5rem;
  accent-color: var(--accent);
}

input[type="file"] {
  max-width: 100%;
}

#comparison th {
  white-space: normal;
}

#comparison tbody th {
  min-width: 11rem;
}

#comparison td {
  min-width: 7rem;
  white-space: normal;
}

h2.first,
h3.first {
  margin-top: 0;
}

.finding {
  margin-bottom: 1.5rem;
  padding: 0.9rem 1rem 0.1rem;
  border-left: 0.5rem solid var(--accent);
  background: var(--wash);
}

.finding p:first-child {
  font-weight: bold;
}

${controlStyle}
.over {
  background: #12436d;
  color: #ffffff;
}

.unsure {
  background: #dcebf8;
  color: #0b0c0c;
}

tbody th {
  white-space: nowrap;
}

#break-even th {
  white-space: normal;
}

.over,
.unsure,
.within {
  padding-right: 0.5rem;
  padding-left: 0.5rem;
}

.unseen {
  position: absolute;
  overflow: hidden;
  width: 1px;
  height: 1px;
  margin: 0;
  clip-path: inset(50%);
  white-space: nowrap;
}

input:focus-visible,
select:focus-visible,
button:focus-visible,
summary:focus-visible,
a:focus-visible,
.scroll:focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px #ffdd00;
}

@media (min-width: 60rem) {
  .model {
    grid-template-columns: 22rem minmax(0, 1fr);
    align-items: start;
  }

  .key {
    display: none;
  }

  .entries {
    position: sticky;
    top: 0;
    overflow-y: auto;
    max-height: 100vh;
    padding: 0.25rem;
  }
}

@media print {
  .buttons,
  input[type="range"],
  .entries > section,
  .key {
    display: none;
  }

  .entries {
    position: static;
    max-height: none;
    padding: 0 1px;
  }

  .model {
    display: block;
  }

  fieldset {
    break-inside: avoid;
  }

  .control {
    display: inline-block;
    margin-right: 1.5rem;
  }

  details .scroll {
    overflow: visible;
  }
}
`;
