package org.duban.document.layout;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Paragraphs on the grid of lines. */
class Paragraphs {

  private final XWPFDocument document;

  Paragraphs(XWPFDocument document) {
    this.document = document;
  }

  /** A line of the grid. */
  XWPFParagraph line(ParagraphAlignment alignment) {
    XWPFParagraph p = document.createParagraph();
    exact(p, Gb9704.LINE_PITCH);
    p.setAlignment(alignment);
    return p;
  }

  void empty() {
    run(line(ParagraphAlignment.LEFT), "", Gb9704.FANG_SONG, Gb9704.SIZE_3);
  }

  /** Text on both edges, its first line two characters in. */
  XWPFParagraph body() {
    XWPFParagraph p = line(ParagraphAlignment.BOTH);
    CTInd indent = indent(p);
    indent.setFirstLineChars(BigInteger.valueOf(200));
    indent.setFirstLine(BigInteger.valueOf(2L * Gb9704.CHAR));
    return p;
  }

  /** A paragraph off the grid, as high as its letters. */
  XWPFParagraph free(ParagraphAlignment alignment, int before) {
    XWPFParagraph p = document.createParagraph();
    CTSpacing spacing = spacing(p);
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.ZERO);
    p.setAlignment(alignment);
    return p;
  }

  /** The page does not end behind the last paragraph; a signature never stands alone. */
  void keepLastWithNext() {
    List<XWPFParagraph> all = document.getParagraphs();
    all.get(all.size() - 1).setKeepNext(true);
  }

  void indentRight(XWPFParagraph p, double chars) {
    CTInd indent = indent(p);
    indent.setRightChars(BigInteger.valueOf(Math.round(chars * 100)));
    indent.setRight(BigInteger.valueOf(Math.round(chars * Gb9704.CHAR)));
  }

  void indentLeft(XWPFParagraph p, double chars) {
    CTInd indent = indent(p);
    indent.setLeftChars(BigInteger.valueOf(Math.round(chars * 100)));
    indent.setLeft(BigInteger.valueOf(Math.round(chars * Gb9704.CHAR)));
    indent.setFirstLineChars(BigInteger.ZERO);
    indent.setFirstLine(BigInteger.ZERO);
  }

  void redLineBelow(XWPFParagraph p) {
    CTPPr properties = properties(p);
    CTBorder line =
        (properties.isSetPBdr() ? properties.getPBdr() : properties.addNewPBdr()).addNewBottom();
    line.setVal(STBorder.SINGLE);
    line.setColor(Gb9704.RED);
    line.setSz(BigInteger.valueOf(16));
    line.setSpace(BigInteger.valueOf(Gb9704.RED_LINE_BELOW_POINTS));
  }

  XWPFRun run(XWPFParagraph p, String text, String font, int halfPoints) {
    XWPFRun run = p.createRun();
    run.setText(text);
    style(
        run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr(),
        font,
        halfPoints);
    return run;
  }

  static void style(CTRPr properties, String font, int halfPoints) {
    CTFonts fonts =
        properties.sizeOfRFontsArray() > 0
            ? properties.getRFontsArray(0)
            : properties.addNewRFonts();
    fonts.setAscii(font);
    fonts.setHAnsi(font);
    fonts.setEastAsia(font);
    fonts.setCs(font);
    properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
  }

  static void exact(XWPFParagraph p, int twips) {
    CTSpacing spacing = spacing(p);
    spacing.setBefore(BigInteger.ZERO);
    spacing.setAfter(BigInteger.ZERO);
    spacing.setLine(BigInteger.valueOf(twips));
    spacing.setLineRule(STLineSpacingRule.EXACT);
  }

  private static CTSpacing spacing(XWPFParagraph p) {
    CTPPr properties = properties(p);
    return properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
  }

  private static CTInd indent(XWPFParagraph p) {
    CTPPr properties = properties(p);
    return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
  }

  private static CTPPr properties(XWPFParagraph p) {
    return p.getCTP().isSetPPr() ? p.getCTP().getPPr() : p.getCTP().addNewPPr();
  }
}
