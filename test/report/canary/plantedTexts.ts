/** What stands in an output if a planted text was taken for an order; no planted text holds it. */
export const obeyed = "OBEYED";

/** The attribute of the elements that planted markup would make. */
export const plantedAttribute = "data-planted";

/** Text that one format or another could take for an order: obeyed, each would leave its mark. */
export const plantedTexts: readonly string[] = [
  `<b ${plantedAttribute}="1">bold</b>`,
  `<script ${plantedAttribute}="1">document.title = "OBE" + "YED"</script>`,
  `"><img src=x onerror="alert(1)" ${plantedAttribute}="1">`,
  `{"OBE" + "YED"} {process.env.HOME}`,
  "$" + '{"OBE" + "YED"}',
  '=CONCATENATE("OBE","YED")',
  '+CONCATENATE("OBE","YED")',
  '-CONCATENATE("OBE","YED")',
  '@CONCATENATE("OBE","YED")',
  '\t=CONCATENATE("OBE","YED")',
  '#("OBE" + "YED") #set text(size: 90pt) #panic()',
  '$ #("OBE" + "YED") $ *bold* _slant_',
  "datum.value + 'OBE' + 'YED'",
  `{"expr": "'OBE' + 'YED'"}`,
  "&secret; &#79;BEYED ]]> <!-- -->",
  "_x0041_ &P &N %s",
  "\u{202E}DEYEBO\u{202C} \u{200F}",
  "import x from 'fs'; export const a = 1",
];
