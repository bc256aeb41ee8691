package org.duban.document.layout;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duban.document.ChineseDate;
import org.duban.document.DocumentPage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/**
 * Copies, printing office and day, at the foot of the last page between rules as wide as the type
 * area: 1 pt outside, 0.75 pt inside (GB/T 9704-2012, 7.4).
 */
final class CopyBlock {

  private static final int THICK = 8;
  private static final int THIN = 6;

  private CopyBlock() {}

  static void draw(XWPFDocument document, DocumentPage page) {
    XWPFTable table = document.createTable(2, 1);
    table.setWidth(Gb9704.TEXT_WIDTH);
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, THICK, 0, "000000");
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, THICK, 0, "000000");
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, "000000");
    table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setCellMargins(0, 0, 0, 0);
    atTheFoot(table.getCTTbl().getTblPr());
    String copies = "抄送：" + String.join("，", page.copyTo()) + "。";
    text(paragraph(table, 0), copies);
    XWPFParagraph printed = paragraph(table, 1);
    CTTabStop stop = printed.getCTP().getPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(Gb9704.TEXT_WIDTH - Gb9704.SIZE_4 * 10));
    text(printed, page.office());
    printed.createRun().addTab();
    text(printed, (page.date() == null ? "　　年　月　日" : ChineseDate.of(page.date())) + "印发");
    // a file must not end with a table
    Paragraphs.exact(document.createParagraph(), 20);
  }

  private static void atTheFoot(CTTblPr properties) {
    CTTblPPr place = properties.addNewTblpPr();
    place.setHorzAnchor(org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor.MARGIN);
    place.setVertAnchor(STVAnchor.MARGIN);
    place.setTblpXSpec(org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign.LEFT);
    place.setTblpYSpec(org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign.BOTTOM);
  }

  private static XWPFParagraph paragraph(XWPFTable table, int row) {
    XWPFParagraph p = table.getRow(row).getCell(0).getParagraphs().get(0);
    p.setAlignment(ParagraphAlignment.LEFT);
    Paragraphs.exact(p, Gb9704.LINE_PITCH);
    p.setIndentationLeft(Gb9704.SIZE_4 * 10);
    p.setIndentationRight(Gb9704.SIZE_4 * 10);
    return p;
  }

  private static void text(XWPFParagraph p, String text) {
    XWPFRun run = p.createRun();
    run.setText(text);
    Paragraphs.style(
        run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr(),
        Gb9704.FANG_SONG,
        Gb9704.SIZE_4);
  }
}
