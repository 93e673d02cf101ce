/** How charts look on a screen, and what can be moved sideways. */
export const chartStyle = `
figure {
  margin: 1.5rem 0 2rem;
}

figcaption {
  margin-bottom: 0.5rem;
  font-size: 1.1875rem;
  font-weight: bold;
}

figure svg {
  display: block;
  max-width: 100%;
  height: auto;
}

/* a frame that can be moved sideways has a shadow at the side where there is more */
.scroll {
  overflow-x: auto;
  background:
    linear-gradient(to right, var(--paper) 30%, transparent) left / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 30%, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to right, var(--shadow), transparent) left / 1rem 100% no-repeat scroll,
    linear-gradient(to left, var(--shadow), transparent) right / 1rem 100% no-repeat scroll;
}

.narrow {
  display: none;
}

@media screen and (max-width: 37.5rem) {
  .drawing:not(.scroll) {
    display: none;
  }

  .narrow {
    display: block;
  }

  .drawing.scroll svg {
    max-width: none;
    zoom: 0.8;
  }

  .many::before {
    content: "Move the table sideways to see all of it.";
    display: block;
    position: sticky;
    left: 0;
    color: var(--quiet);
    font-size: 1rem;
  }

  .many :is(th, td):not(.number) {
    min-width: 9rem;
  }
}

figure svg .told {
  outline: 3px solid #ffbf47;
}
`;
