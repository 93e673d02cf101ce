/**
 * How a report is set on A4, in Typst. The report comes in as data, by `sys.inputs.report`, and is read as JSON: no word
 * of it is ever part of this source, so that none can be taken for an instruction.
 */
export const typstTemplate = `
#let report = json(bytes(sys.inputs.report))
#let ink = rgb("#0b0c0c")
#let quiet-ink = rgb("#505a5f")
#let accent = rgb(report.accent)
#let line-grey = rgb("#b1b4b6")
#let small = 8.5pt

#set document(title: report.title, author: report.author, date: none)
#set text(font: "Arimo", fallback: false, lang: "en", region: "GB", size: 10pt, fill: ink)
#set par(leading: 0.72em, spacing: 1.15em)
#set page(
  paper: "a4",
  margin: (top: 2.4cm, bottom: 2.2cm, x: 2cm),
  header: text(size: 7.5pt, fill: quiet-ink, grid(columns: (1fr, auto), gutter: 1em, report.title, report.council)),
  footer: text(size: 7.5pt, grid(
    columns: (1fr, auto),
    gutter: 1em,
    strong(report.marking),
    context [Page #counter(page).display("1 of 1", both: true)],
  )),
)

#show raw: set text(font: "Cousine", fallback: false)
#show raw.where(block: false): set text(size: 1.1em)
#show heading: set par(leading: 0.5em)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 2): it => block(
  width: 100%, above: 2em, below: 1em, inset: (top: 0.7em), stroke: (top: 1.2pt + accent), sticky: true,
  text(size: 14pt, it.body),
)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 3): set block(above: 1.7em, below: 0.9em)
#show heading.where(level: 4): set text(size: 10pt)

#set list(indent: 0.4em, spacing: 0.8em)
#set enum(indent: 0.4em, spacing: 0.8em)
#set terms(separator: linebreak(), hanging-indent: 0pt, spacing: 1.2em)

#set figure(numbering: none, supplement: none, gap: 0.8em)
#set figure.caption(position: top)
#show figure: set align(left)
#show figure: set block(above: 1.6em, below: 1.6em)
#show figure.caption: it => block(sticky: true, width: 100%, it.body)
#set table.cell(breakable: false)

#let quiet(body) = text(size: small, fill: quiet-ink, body)

#let run-of(run) = {
  let styled = run.text.split("\\n").map(line => if run.code { raw(line) } else { text(line) }).join(linebreak())
  if run.bold { styled = strong(styled) }
  if run.italic { styled = emph(styled) }
  if run.link == "" { styled } else {
    let to = if run.link.starts-with("#") { label(run.link.slice(1)) } else { run.link }
    link(to, text(fill: accent, underline(styled)))
  }
}

#let line-of(runs) = runs.map(run-of).join()

#let heading-of(block) = {
  let made = heading(level: block.level, line-of(block.runs))
  if block.anchor == "" { made } else [#made#label(block.anchor)]
}

#let paragraph-of(paragraph) = {
  let body = line-of(paragraph.runs)
  if paragraph.tone == "quiet" { quiet(body) }
  else if paragraph.tone == "marking" {
    block(width: 100%, inset: 8pt, stroke: 1.5pt + ink, above: 1.4em, below: 1.4em, par(strong(body)))
  } else { body }
}

#let code-of(code) = block(
  width: 100%, inset: 8pt, fill: rgb("#f3f2f1"),
  text(size: 8.5pt, raw(code.text, block: true)),
)

#let parts-of(parts, render) = parts.map(render).join(parbreak())

#let item-part(part) = {
  if part.kind == "paragraph" { paragraph-of(part) }
  else if part.kind == "code" { code-of(part) }
  else {
    let items = part.items.map(item => parts-of(item, item-part))
    if part.ordered { enum(start: part.start, ..items) } else { list(..items) }
  }
}

#let definitions-of(block) = terms(
  ..block.items.map(item => terms.item(line-of(item.term), parts-of(item.meaning, item-part))),
)

// what follows begins on the next page where less than this is left of one: no table leaves a row or two behind
#let keep(height) = {
  block(breakable: false, above: 0pt, below: 0pt, v(height))
  v(-height)
}

#let table-of(figures) = {
  if figures.isLong { keep(165pt) }
  show figure: set block(breakable: figures.isLong)
  let sides = figures.columns.map(column => if column.kind == "number" { right } else { left })
  figure(
    kind: table,
    caption: {
      if figures.title != "" { strong(figures.title); linebreak() }
      if figures.title == "" { strong(figures.caption) } else { quiet(figures.caption) }
    },
    text(size: 8pt, table(
      columns: figures.shares.map(share => share * 100%),
      align: (x, y) => sides.at(x) + if y == 0 { bottom } else { top },
      inset: (x: 4pt, y: 4.5pt),
      stroke: (x, y) => (bottom: if y == 0 { 1pt + ink } else { 0.5pt + line-grey }),
      table.header(..figures.columns.map(column => strong(column.label))),
      ..figures.rows.map(row => row.map(line-of)).flatten(),
    )),
  )
}

// the letters of drawings are a little smaller than those of the text; a tall drawing is set smaller still, no letter under
// 7.5 points, so that two of them stand on a page
#let chart-of(chart) = {
  let (width, height) = (chart.drawing.width * 0.6, chart.drawing.height * 0.6)
  let scale = calc.min(1, 481 / width, 480 / height, calc.max(7.5 / 9.6, 215 / height))
  block(breakable: false, sticky: true, above: 1.8em, below: 0.8em, {
    show figure: set block(below: 0.6em)
    figure(
      caption: { strong(chart.title); linebreak(); quiet(chart.subtitle) },
      image(bytes(chart.drawing.svg), format: "svg", alt: chart.description, width: width * scale * 1pt),
    )
  })
}

// side by side where no line is so long that it would be broken
#let contents = context {
  show outline.entry: set text(size: small)
  show outline.entry: set block(above: 0pt, below: 0.6em)
  let listed = outline(title: none, indent: 0pt, target: heading.where(level: 2))
  let (gutter, across) = (1.5em, 232pt)
  let is-short(heading) = measure(text(size: small, heading.body)).width < across - 30pt
  block(above: 1.2em, below: 0.7em, sticky: true, par(strong[Contents]))
  if query(heading.where(level: 2)).all(is-short) {
    let whole = measure(block(width: across, listed)).height
    block(height: whole / 2 + small, columns(2, gutter: gutter, listed))
  } else { listed }
}

#let picture-of(picture) = {
  let (width, height) = (picture.width * 0.75pt, picture.height * 0.75pt)
  let source = picture.image
  let data = if "png" in source { bytes(source.png) } else { bytes(source.svg) }
  let format = if "png" in source { "png" } else { "svg" }
  block(below: 1.2em, image(data, format: format, alt: picture.alternativeText, width: width, height: height))
}

#if "logo" in report { picture-of(report.logo) }
#heading(level: 1, report.title)
#for block in report.blocks {
  if block.kind == "heading" { heading-of(block) }
  else if block.kind == "definitions" { definitions-of(block) }
  else if block.kind == "table" { table-of(block) }
  else if block.kind == "drawing" { chart-of(block) }
  else if block.kind == "picture" { picture-of(block) }
  else if block.kind == "contents" { contents }
  else { item-part(block) }
  parbreak()
}
`;
