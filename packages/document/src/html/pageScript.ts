/**
 * Defines `equip`, which does for the reader of some content what scripts can: tables sort by a column, drawings are copied
 * and saved, their values are told under the pointer and by the arrow keys, and only what can be moved sideways is a stop of
 * the keyboard. All that it says is in the content without it.
 */
export const equipScript: string = `
const make = (tag, properties, ...inside) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...inside);
  return made;
};

const save = (blob, name) => {
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
};

const valueOf = (cell) => {
  const text = cell.textContent.trim().replaceAll("\\u2212", "-");
  const number = /^[-+]?\\u00A3?-?[\\d,]+(?:\\.\\d+)?/.exec(text);
  return number === null ? Number.NaN : Number(number[0].replace(/[\\u00A3,+]/g, ""));
};

const sortBy = (table, at, order) => {
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({ row, text: row.cells[at].textContent.trim(), value: valueOf(row.cells[at]) }));
  const areNumbers = table.tHead.rows[0].cells[at].classList.contains("number");
  rows.sort((a, b) => {
    if (!areNumbers) return order * a.text.localeCompare(b.text, "en-GB", { numeric: true });
    if (Number.isNaN(a.value) || Number.isNaN(b.value)) return Number.isNaN(a.value) - Number.isNaN(b.value);
    return order * (a.value - b.value);
  });
  body.append(...rows.map(({ row }) => row));
};

const pngOf = async (svg) => {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(svg));
  await image.decode();
  const canvas = make("canvas", { width: 2 * width, height: 2 * height });
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
};

const contents = new Set();
const stops = () => {
  for (const frame of [...contents].flatMap((content) => [...content.querySelectorAll(".scroll")])) {
    const moves = frame.clientWidth > 0 && frame.scrollWidth > frame.clientWidth + 1;
    frame.tabIndex = moves ? 0 : -1;
    if (!moves) frame.removeAttribute("tabindex");
  }
};
addEventListener("resize", stops);
document.addEventListener("toggle", stops, true);

const equip = (content) => {
  for (const table of content.querySelectorAll("table")) {
    if (table.tHead === null || table.tBodies[0].rows.length < 3) continue;
    const heads = [...table.tHead.rows[0].cells];
    for (const [at, head] of heads.entries()) {
      const button = make("button", { type: "button", className: "sort" }, ...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const order = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", order === 1 ? "ascending" : "descending");
        sortBy(table, at, order);
      });
    }
  }
  for (const figure of content.querySelectorAll("figure")) {
    const svg = figure.querySelector(".drawing svg");
    if (svg === null) continue;
    const title = figure.querySelector("figcaption").textContent;
    const name = title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
    const told = make("output", {});
    const button = (label, work) => {
      const made = make("button", { type: "button" }, label);
      made.setAttribute("aria-label", label + ": " + title);
      made.addEventListener("click", () => work().catch(() => { told.textContent = "This browser does not allow it."; }));
      return made;
    };
    const tools = make("p", { className: "tools" },
      button("Save as SVG", async () => save(new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" }), name + ".svg")),
      button("Save as PNG", async () => save(await pngOf(svg), name + ".png")),
      ...(navigator.clipboard?.write === undefined ? [] : [button("Copy the chart", async () => {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(svg) })]);
        told.textContent = "Copied.";
      })]),
    );
    figure.append(told, tools);
    for (const drawing of figure.querySelectorAll(".drawing, .narrow")) {
      const marks = [...drawing.querySelectorAll("svg * > title")].map((words) => words.parentElement);
      if (marks.length === 0) continue;
      let at = -1;
      const tell = (mark) => {
        for (const other of marks) other.classList.toggle("told", other === mark);
        told.textContent = mark === undefined ? "" : mark.querySelector("title").textContent;
      };
      drawing.tabIndex = 0;
      drawing.setAttribute("role", "group");
      drawing.setAttribute("aria-label", "Drawing: " + title + ". The arrow keys tell its values.");
      drawing.addEventListener("pointerover", ({ target }) => {
        const mark = marks.find((one) => one.contains(target));
        if (mark !== undefined) tell(mark);
      });
      drawing.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        at = (at + step + marks.length) % marks.length;
        tell(marks[at]);
      });
      drawing.addEventListener("focus", () => tell(marks[Math.max(0, at)]));
      drawing.addEventListener("blur", () => tell(undefined));
    }
  }
  contents.add(content);
  stops();
};
`;

/** Opens what is folded away when a link leads to it: browsers open what stands around a place, not the place itself. */
const unfoldScript = `
const unfold = () => {
  const place = document.getElementById(location.hash.slice(1));
  if (place?.tagName !== "DETAILS") return;
  place.open = true;
  place.scrollIntoView();
};
addEventListener("hashchange", unfold);
unfold();
`;

/** What a page does for its reader where scripts run. */
export const pageScript = `${equipScript}
equip(document);
${unfoldScript}`;
