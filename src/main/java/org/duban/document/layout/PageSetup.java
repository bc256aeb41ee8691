package org.duban.document.layout;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Paper, margins, grid, default letters and page numbers (GB/T 9704-2012, 5 and 7.5). */
final class PageSetup {

  private PageSetup() {}

  static void apply(XWPFDocument document, boolean draft) {
    styles(document);
    document.setEvenAndOddHeadings(true);
    pageNumber(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    pageNumber(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    if (draft) {
      draft(document.createHeader(HeaderFooterType.DEFAULT));
      draft(document.createHeader(HeaderFooterType.EVEN));
    }
    CTSectPr section = document.getDocument().getBody().getSectPr();
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(Gb9704.PAGE_WIDTH));
    size.setH(BigInteger.valueOf(Gb9704.PAGE_HEIGHT));
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(Gb9704.TOP));
    margins.setBottom(BigInteger.valueOf(Gb9704.BOTTOM));
    margins.setLeft(BigInteger.valueOf(Gb9704.LEFT));
    margins.setRight(BigInteger.valueOf(Gb9704.RIGHT));
    margins.setHeader(BigInteger.valueOf(Gb9704.mm(15)));
    margins.setFooter(BigInteger.valueOf(Gb9704.FOOTER));
    margins.setGutter(BigInteger.ZERO);
    CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
    grid.setType(STDocGrid.LINES_AND_CHARS);
    grid.setLinePitch(BigInteger.valueOf(Gb9704.LINE_PITCH));
    grid.setCharSpace(BigInteger.valueOf(Gb9704.CHAR_SPACE));
  }

  private static void styles(XWPFDocument document) {
    CTStyles styles = CTStyles.Factory.newInstance();
    Paragraphs.style(
        styles.addNewDocDefaults().addNewRPrDefault().addNewRPr(), Gb9704.FANG_SONG, Gb9704.SIZE_3);
    CTStyle normal = styles.addNewStyle();
    normal.setType(STStyleType.PARAGRAPH);
    normal.setDefault(true);
    normal.setStyleId("Normal");
    normal.addNewName().setVal("Normal");
    Paragraphs.style(normal.addNewRPr(), Gb9704.FANG_SONG, Gb9704.SIZE_3);
    document.createStyles().setStyles(styles);
  }

  /** Between dashes, one character in from the outer edge: odd pages right, even pages left. */
  private static void pageNumber(
      XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
    XWPFParagraph p = document.createFooter(pages).createParagraph();
    p.setAlignment(side);
    int oneChar = Gb9704.SIZE_4 * 10;
    if (side == ParagraphAlignment.RIGHT) {
      p.setIndentationRight(oneChar);
    } else {
      p.setIndentationLeft(oneChar);
    }
    text(p, "— ");
    XWPFRun field = small(p);
    field.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    small(p).getCTR().addNewInstrText().setStringValue("PAGE");
    small(p).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    text(p, "1");
    small(p).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    text(p, " —");
  }

  private static void draft(XWPFHeader header) {
    XWPFParagraph p = header.createParagraph();
    p.setAlignment(ParagraphAlignment.RIGHT);
    text(p, "草稿　未签发");
  }

  private static void text(XWPFParagraph p, String text) {
    small(p).setText(text);
  }

  private static XWPFRun small(XWPFParagraph p) {
    XWPFRun run = p.createRun();
    Paragraphs.style(run.getCTR().addNewRPr(), Gb9704.SONG, Gb9704.SIZE_4);
    return run;
  }
}
