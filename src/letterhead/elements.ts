import type { LeftOutKind } from './left-out.ts';

/**
 * What elements of a Word file a letter may carry (ECMA-376, part 1, chapters 17 and 20; part 4
 * for VML). Everything else is left out.
 */

const words = (text: string) => text.trim().split(/\s+/u);

const ofText = `
  document body background p r t tab br cr noBreakHyphen softHyphen sym ptab pgNum
  dayShort dayLong monthShort monthLong yearShort yearLong
  footnoteRef endnoteRef separator continuationSeparator footnoteReference endnoteReference
  fldSimple fldChar instrText ffData name enabled calcOnExit helpText statusText checkBox size
  sizeAuto default checked ddList result listEntry textInput type maxLength format
  ruby rubyPr rubyAlign hps hpsRaise hpsBaseText lid rubyBase rt
  hyperlink bookmarkStart bookmarkEnd drawing pict dir bdo txbxContent
  sdt sdtPr sdtEndPr sdtContent alias lock showingPlcHdr text date dateFormat storeMappedDataAs
  calendar comboBox dropDownList listItem picture richText group
  hdr ftr footnotes footnote endnotes endnote`;

const ofParagraphs = `
  pPr pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr ilvl numId
  suppressLineNumbers pBdr top left start bottom right end between bar shd tabs
  suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi
  adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
  textDirection textAlignment textboxTightWrap outlineLvl cnfStyle`;

const ofRuns = `
  rPr rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
  noProof vanish webHidden color w kern position sz szCs highlight u effect bdr fitText
  vertAlign rtl cs em lang eastAsianLayout specVanish oMath`;

const ofSections = `
  sectPr headerReference footerReference footnotePr endnotePr pos numFmt numStart numRestart
  pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols col noEndnote titlePg rtlGutter docGrid`;

const ofTables = `
  tbl tblPr tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW
  tblCellSpacing tblInd tblBorders insideH insideV tblLayout tblCellMar tblLook tblCaption
  tblDescription tblGrid gridCol tr trPr gridBefore gridAfter wBefore wAfter cantSplit trHeight
  tblHeader hidden tblPrEx tc tcPr tcW gridSpan hMerge vMerge tcBorders tl2br tr2bl noWrap tcMar
  tcFitText vAlign hideMark`;

const ofStyles = `
  styles docDefaults rPrDefault pPrDefault latentStyles lsdException style aliases basedOn next
  link autoRedefine uiPriority semiHidden unhideWhenUsed qFormat locked tblStylePr`;

const ofNumbering = `
  numbering numPicBullet abstractNum nsid multiLevelType tmpl styleLink numStyleLink lvl
  lvlRestart isLgl suff lvlText lvlPicBulletId legacy lvlJc num abstractNumId lvlOverride
  startOverride numIdMacAtCleanup`;

/** How older programs set text, which a document may ask for. */
const ofCompatibility = `
  compat compatSetting useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading
  spaceForUL noColumnBalance balanceSingleByteDoubleByteWidth noExtraLineSpacing
  doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn spacingInWholePoints
  lineWrapLikeWord6 printBodyTextBeforeHeader printColBlack wpSpaceWidth showBreaksInFrames
  subFontBySize suppressBottomSpacing suppressTopSpacing suppressSpacingAtTopOfPage
  suppressTopSpacingWP suppressSpBfAfterPgBrk swapBordersFacingPages convMailMergeEsc
  truncateFontHeightsLikeWP6 mwSmallCaps usePrinterMetrics doNotSuppressParagraphBorders
  wrapTrailSpaces footnoteLayoutLikeWW8 shapeLayoutLikeWW8 alignTablesRowByRow
  forgetLastTabAlignment adjustLineHeightInTable autoSpaceLikeWord95 noSpaceRaiseLower
  doNotUseHTMLParagraphAutoSpacing layoutRawTableWidth layoutTableRowsApart
  useWord97LineBreakRules doNotBreakWrappedTables doNotSnapToGridInCell
  selectFldWithFirstOrLastChar applyBreakingRules doNotWrapTextWithPunct
  doNotUseEastAsianBreakRules useWord2002TableStyleRules growAutofit useFELayout
  useNormalStyleForList doNotUseIndentAsNumberingTabStop useAltKinsokuLineBreakRules
  allowSpaceOfSameStyleInTable doNotSuppressIndentation doNotAutofitConstrainedTables
  autofitToFirstFixedWidthCell underlineTabInNumList displayHangulFixedWidth
  splitPgBreakAndParaMark doNotVertAlignCellWithSp doNotBreakConstrainedForcedTable
  doNotVertAlignInTxbx useAnsiKerningPairs cachedColBalance`;

const ofFonts = 'fonts font altName panose1 charset family notTrueType pitch sig';

const ofVml = `
  shape shapetype rect roundrect oval line polyline arc curve group image imagedata fill stroke
  shadow path formulas f handles h textbox textpath background`;

const prefixed = (prefix: string, names: string) => words(names).map((name) => `${prefix}:${name}`);

/** Settings that say how the letter is set; those of work on it, of data and of people are not. */
export const settings: ReadonlySet<string> = new Set(
  prefixed(
    'w',
    `mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter
     gutterAtTop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps
     evenAndOddHeaders bookFoldPrinting bookFoldRevPrinting bookFoldPrintingSheets defaultTabStop
     drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery
     displayVerticalDrawingGridEvery characterSpacingControl noLineBreaksAfter noLineBreaksBefore
     displayBackgroundShape printTwoOnOne strictFirstAndLastChars footnotePr endnotePr compat
     themeFontLang clrSchemeMapping decimalSymbol listSeparator`,
  ),
);

/** The elements of WordprocessingML and VML, each by its name. */
const named: ReadonlySet<string> = new Set([
  ...settings,
  ...[
    ofText,
    ofParagraphs,
    ofRuns,
    ofSections,
    ofTables,
    ofStyles,
    ofNumbering,
    ofFonts,
    ofCompatibility,
  ].flatMap((names) => prefixed('w', names)),
  ...prefixed('v', ofVml),
  ...prefixed('o', 'lock extrusion callout'),
  ...prefixed('mc', 'AlternateContent Choice Fallback'),
  'a14:useLocalDpi',
  'adec:decorative',
]);

/** Vocabularies that only draw or set formulas: taken whole, but for what `refused` names. */
const wholeVocabularies = new Set([
  'a',
  'pic',
  'wp',
  'wps',
  'wpg',
  'wpc',
  'wp14',
  'w10',
  'w14',
  'm',
]);

/** Elements of these vocabularies that lead elsewhere, play something or know who drew it. */
const refused = new Set([
  ...prefixed('a', 'audioCd audioFile videoFile quickTimeFile wavAudioFile snd hlinkMouseOver'),
  ...prefixed('a', 'hlinkHover'),
  ...prefixed('wpc', 'whole'),
  ...prefixed('w14', 'contentPart conflictIns conflictDel docId'),
  ...prefixed('wpg', 'contentPart'),
  ...prefixed('wps', 'contentPart'),
]);

/** What goes without its element: its content stays in its place. */
export const unwrapped: ReadonlySet<string> = new Set(
  prefixed('w', 'smartTag customXml ins moveTo'),
);

/** What is left out, and as what it is told of; `undefined` for what nobody would miss. */
export const leftOutElements: ReadonlyMap<string, LeftOutKind | undefined> = new Map<
  string,
  LeftOutKind | undefined
>([
  ...tell('tracked', prefixed('w', 'del moveFrom delText delInstrText')),
  ...tell('comments', prefixed('w', 'commentRangeStart commentRangeEnd commentReference')),
  ...tell('comments', ['w:annotationRef']),
  ...tell('embedded', prefixed('w', 'altChunk subDoc movie objectEmbed objectLink')),
  ...tell('embedded', ['o:OLEObject']),
  ...tell('macros', prefixed('w', 'control entryMacro exitMacro')),
  ...tell('drawing', ['w:contentPart', 'o:ink']),
  ...tell('data', prefixed('w', 'dataBinding docVars')),
  ...tell('mail-merge', ['w:mailMerge']),
  ...tell('protection', prefixed('w', 'documentProtection writeProtection')),
  ...tell('fonts', prefixed('w', 'embedRegular embedBold embedItalic embedBoldItalic')),
  ...tell('printer', ['w:printerSettings']),
  ...tell(
    undefined,
    prefixed(
      'w',
      `proofErr lastRenderedPageBreak permStart permEnd divId smartTagPr customXmlPr tag id
       placeholder docPartObj docPartList docPartGallery docPartCategory docPartUnique docPart
       equation citation bibliography label tabIndex temporary rsid rsids personal
       personalCompose personalReply fldData moveFromRangeStart moveFromRangeEnd
       moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd
       customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart
       customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd headers
       attachedTemplate numberingChange formProt`,
    ),
  ),
  ...tell(undefined, prefixed('o', 'signatureline diagram shapedefaults shapelayout idmap')),
]);

/** Marks of tracked changes in properties: the change is taken as made. */
export function isTrackingMark(name: string): boolean {
  return /^w:(?:\w+PrChange|tblGridChange|tblPrExChange|cellIns|cellDel|cellMerge)$/u.test(name);
}

/** Whether a letter may carry the element. */
export function isAllowed(name: string): boolean {
  if (named.has(name)) return true;
  return wholeVocabularies.has(name.slice(0, name.indexOf(':'))) && !refused.has(name);
}

/** Elements whose text is text, or a measure. */
export const textElements: ReadonlySet<string> = new Set([
  'w:t',
  'w:instrText',
  'm:t',
  'wp:align',
  'wp:posOffset',
  'wp14:pctWidth',
  'wp14:pctHeight',
  'wp14:pctPosHOffset',
  'wp14:pctPosVOffset',
]);

function tell(
  kind: LeftOutKind | undefined,
  names: readonly string[],
): [string, LeftOutKind | undefined][] {
  return names.map((name) => [name, kind]);
}
