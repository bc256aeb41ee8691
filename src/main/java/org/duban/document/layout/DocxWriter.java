package org.duban.document.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.document.Block;
import org.duban.document.ChineseDate;
import org.duban.document.DocumentDefinition.Layout;
import org.duban.document.DocumentPage;
import org.springframework.stereotype.Component;

/**
 * Draws a page as a word processor's file in the layout of GB/T 9704-2012. Fonts are named, none is
 * embedded. Every text of the page becomes text: there are no fields but the page number.
 */
@Component
public class DocxWriter {

  private static final double DATE_RIGHT_CHARS = 4;

  public byte[] write(DocumentPage page) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PageSetup.apply(document, page.draft());
      Paragraphs paragraphs = new Paragraphs(document);
      if (page.layout() == Layout.RED_HEAD) {
        head(paragraphs, page);
      }
      title(paragraphs, page);
      page.blocks().forEach(b -> block(paragraphs, b));
      signature(paragraphs, page);
      if (!page.copyTo().isEmpty()) {
        CopyBlock.draw(document, page);
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void head(Paragraphs paragraphs, DocumentPage page) {
    int size = Math.min(2 * 44, 2 * Gb9704.TEXT_WIDTH / 20 / Math.max(1, page.office().length()));
    XWPFParagraph office = paragraphs.free(ParagraphAlignment.CENTER, Gb9704.HEAD_BELOW);
    paragraphs.run(office, page.office(), Gb9704.XIAO_BIAO_SONG, size).setColor(Gb9704.RED);
    paragraphs.empty();
    paragraphs.empty();
    XWPFParagraph number = paragraphs.line(ParagraphAlignment.CENTER);
    String text = page.number();
    paragraphs.run(number, text == null ? "" : text, Gb9704.FANG_SONG, Gb9704.SIZE_3);
    paragraphs.redLineBelow(number);
    paragraphs.empty();
    paragraphs.empty();
  }

  private static void title(Paragraphs paragraphs, DocumentPage page) {
    XWPFParagraph title = paragraphs.line(ParagraphAlignment.CENTER);
    title.setKeepNext(true);
    paragraphs.run(title, page.title(), Gb9704.XIAO_BIAO_SONG, Gb9704.SIZE_2);
    if (page.layout() == Layout.PLAIN && page.number() != null) {
      XWPFParagraph number = paragraphs.line(ParagraphAlignment.CENTER);
      paragraphs.run(number, page.number(), Gb9704.FANG_SONG, Gb9704.SIZE_3);
    }
    paragraphs.empty();
  }

  private static void block(Paragraphs paragraphs, Block block) {
    switch (block.style()) {
      case RECEIVER -> {
        XWPFParagraph p = paragraphs.line(ParagraphAlignment.LEFT);
        paragraphs.run(p, block.text(), Gb9704.FANG_SONG, Gb9704.SIZE_3);
      }
      case TITLE, CENTRED -> {
        XWPFParagraph p = paragraphs.line(ParagraphAlignment.CENTER);
        paragraphs.run(p, block.text(), Gb9704.FANG_SONG, Gb9704.SIZE_3);
      }
      case HEADING_1 -> body(paragraphs, block.text(), Gb9704.HEI);
      case HEADING_2 -> body(paragraphs, block.text(), Gb9704.KAI);
      case HEADING_3, HEADING_4, BODY -> body(paragraphs, block.text(), Gb9704.FANG_SONG);
      case ATTACHMENT -> {
        if (block.text().startsWith("附件：")) {
          paragraphs.empty();
        }
        XWPFParagraph p = paragraphs.body();
        if (!block.text().startsWith("附件：")) {
          paragraphs.indentLeft(p, 5);
        }
        paragraphs.run(p, block.text(), Gb9704.FANG_SONG, Gb9704.SIZE_3);
      }
    }
  }

  private static void body(Paragraphs paragraphs, String text, String font) {
    paragraphs.run(paragraphs.body(), text, font, Gb9704.SIZE_3);
  }

  /** The day ends four characters from the right, the office stands centred above it (7.3.5). */
  private static void signature(Paragraphs paragraphs, DocumentPage page) {
    String office = page.signedBy();
    if (office == null) {
      return;
    }
    String day = page.date() == null ? "　　年　月　日" : ChineseDate.of(page.date());
    double right = DATE_RIGHT_CHARS + (width(day) - width(office)) / 2;
    paragraphs.keepLastWithNext();
    paragraphs.empty();
    paragraphs.keepLastWithNext();
    paragraphs.empty();
    paragraphs.keepLastWithNext();
    XWPFParagraph above = paragraphs.line(ParagraphAlignment.RIGHT);
    above.setKeepNext(true);
    paragraphs.indentRight(above, Math.max(0, right));
    paragraphs.run(above, office, Gb9704.FANG_SONG, Gb9704.SIZE_3);
    XWPFParagraph below = paragraphs.line(ParagraphAlignment.RIGHT);
    paragraphs.indentRight(below, DATE_RIGHT_CHARS);
    paragraphs.run(below, day, Gb9704.FANG_SONG, Gb9704.SIZE_3);
  }

  /** In characters of full width. */
  private static double width(String text) {
    return text.chars().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
  }
}
