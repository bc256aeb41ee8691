package org.duban.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.duban.document.Block;
import org.duban.document.Block.Style;
import org.duban.document.DocumentDefinition.Layout;
import org.duban.document.DocumentPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Measures a produced file against GB/T 9704-2012. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
class DocxLayoutTest {

  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final String OFFICE = "测试市专项整治工作领导小组办公室";

  private byte[] file;
  private XWPFDocument document;

  @BeforeEach
  void anIssuedDocument() throws IOException {
    file = new DocxWriter().write(page(false));
    document = new XWPFDocument(new ByteArrayInputStream(file));
  }

  @Test
  void shouldBeA4WithATypeAreaOf156By225() {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    CTPageMar margins = section.getPgMar();
    double width = mm(section.getPgSz().getW());
    double height = mm(section.getPgSz().getH());
    assertThat(width).isCloseTo(210, within(0.1));
    assertThat(height).isCloseTo(297, within(0.1));
    assertThat(mm(margins.getTop())).isCloseTo(37, within(0.1));
    assertThat(mm(margins.getLeft())).isCloseTo(28, within(0.1));
    assertThat(width - mm(margins.getLeft()) - mm(margins.getRight())).isCloseTo(156, within(0.1));
    assertThat(height - mm(margins.getTop()) - mm(margins.getBottom())).isCloseTo(225, within(0.1));
  }

  @Test
  void shouldHave22LinesOf28Characters() {
    CTDocGrid grid = document.getDocument().getBody().getSectPr().getDocGrid();
    assertThat(grid.getType().toString()).isEqualTo("linesAndChars");
    double pitch = twips(grid.getLinePitch()) / 20;
    assertThat(pitch).isCloseTo(28.95, within(0.05));
    assertThat(Math.floor(225 * TWIPS_PER_MM / 20 / pitch)).isEqualTo(22);
    double character = 16 + grid.getCharSpace().intValue() / 4096.0;
    assertThat(Math.floor(156 * TWIPS_PER_MM / 20 / character)).isEqualTo(28);
  }

  @Test
  void shouldSetTheBodyIn16PointFangSongOnTheGrid() {
    XWPFParagraph body = paragraph("正文第一段。");
    letters(body, "仿宋_GB2312", 16);
    CTSpacing spacing = body.getCTP().getPPr().getSpacing();
    assertThat(spacing.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
    assertThat(twips(spacing.getLine()) / 20).isCloseTo(28.95, within(0.05));
    assertThat(body.getCTP().getPPr().getInd().getFirstLineChars().intValue()).isEqualTo(200);
    assertThat(body.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
  }

  @Test
  void shouldSetTitleAndHeadingsInTheirLetters() {
    XWPFParagraph title = paragraph("关于检查情况的通报");
    letters(title, "方正小标宋简体", 22);
    assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
    letters(paragraph("一、基本情况"), "黑体", 16);
    letters(paragraph("（一）数据"), "楷体_GB2312", 16);
    letters(paragraph("1.数字"), "仿宋_GB2312", 16);
    letters(paragraph("（1）细目"), "仿宋_GB2312", 16);
    XWPFParagraph receiver = paragraph("各镇：");
    assertThat(receiver.getCTP().getPPr().isSetInd()).isFalse();
  }

  @Test
  void shouldHaveARedHeadANumberAndARedLine() {
    XWPFParagraph head = paragraph(OFFICE);
    assertThat(head.getRuns().get(0).getColor()).isEqualTo("FF0000");
    assertThat(head.getRuns().get(0).getFontFamily()).isEqualTo("方正小标宋简体");
    assertThat(mm(head.getCTP().getPPr().getSpacing().getBefore())).isCloseTo(35, within(0.1));
    XWPFParagraph number = paragraph("测试办通〔2026〕1号");
    letters(number, "仿宋_GB2312", 16);
    assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
    var line = number.getCTP().getPPr().getPBdr().getBottom();
    assertThat(line.xgetColor().getStringValue()).isEqualTo("FF0000");
    assertThat(line.getSpace().intValue() / 72.0 * 25.4).isCloseTo(4, within(0.2));
    // two empty lines between the line and the title
    List<XWPFParagraph> all = document.getParagraphs();
    int at = all.indexOf(number);
    assertThat(all.get(at + 1).getText() + all.get(at + 2).getText()).isEmpty();
    assertThat(all.get(at + 3).getText()).isEqualTo("关于检查情况的通报");
  }

  @Test
  void shouldSignFourCharactersFromTheRight() {
    XWPFParagraph day = paragraph("2026年11月2日");
    assertThat(day.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
    assertThat(day.getCTP().getPPr().getInd().getRightChars().intValue()).isEqualTo(400);
    List<XWPFParagraph> all = document.getParagraphs();
    XWPFParagraph office = all.get(all.indexOf(day) - 1);
    assertThat(office.getText()).isEqualTo(OFFICE);
    // centred above the day as far as the type area allows: 16 characters over 6.5
    assertThat(office.getCTP().getPPr().getInd().getRightChars().intValue()).isZero();
  }

  @Test
  void shouldNumberOddPagesRightAndEvenPagesLeftBetweenDashes() {
    assertThat(document.getEvenAndOddHeadings()).isTrue();
    footer(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    footer(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
    double below = twips(margins.getBottom()) - twips(margins.getFooter()) - 14 * 20;
    assertThat(below / TWIPS_PER_MM).isCloseTo(7, within(0.1));
  }

  @Test
  void shouldPutCopiesAtTheFootBetweenRules() {
    var table = document.getTables().get(0);
    assertThat(table.getText()).contains("抄送：市委办公室，市纪委。").contains("2026年11月2日印发");
    assertThat(table.getTopBorderSize()).isEqualTo(8);
    assertThat(table.getBottomBorderSize()).isEqualTo(8);
    assertThat(table.getInsideHBorderSize()).isEqualTo(6);
    assertThat(mm(BigInteger.valueOf(table.getWidth()))).isCloseTo(156, within(0.1));
    var place = table.getCTTbl().getTblPr().getTblpPr();
    assertThat(place.getTblpYSpec().toString()).isEqualTo("bottom");
    assertThat(place.getVertAnchor().toString()).isEqualTo("margin");
    letters(table.getRow(0).getCell(0).getParagraphs().get(0), "仿宋_GB2312", 14);
  }

  @Test
  void shouldEmbedNothingAndRunNothing() throws IOException {
    // given texts that would like to be more
    Map<String, String> parts = parts(file);

    // then the only field is the page number
    assertThat(parts.keySet()).noneMatch(n -> n.contains("embed") || n.contains("font/"));
    assertThat(parts.keySet()).noneMatch(n -> n.contains("vba") || n.contains("media"));
    String body = parts.get("word/document.xml");
    assertThat(body)
        .doesNotContain("<w:instrText")
        .doesNotContain("<w:fldSimple")
        .doesNotContain("<w:hyperlink")
        .doesNotContain("<w:object");
    assertThat(
            paragraph(
                "=cmd|'/c calc'!A1 { HYPERLINK \"http://x\" } <w:instrText>PAGE</w:instrText> ]]>"))
        .isNotNull();
    parts.forEach(
        (name, xml) -> {
          if (name.endsWith(".rels")) {
            assertThat(xml).as(name).doesNotContain("TargetMode=\"External\"");
          }
        });
  }

  @Test
  void shouldSayThatADraftIsOne() throws IOException {
    try (XWPFDocument draft =
        new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(page(true))))) {
      assertThat(draft.getHeaderList()).hasSize(2);
      assertThat(draft.getHeaderList().get(0).getText()).contains("草稿");
    }
    assertThat(document.getHeaderList()).isEmpty();
  }

  private void footer(HeaderFooterType type, ParagraphAlignment side) {
    XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
    XWPFFooter footer =
        type == HeaderFooterType.EVEN ? policy.getEvenPageFooter() : policy.getDefaultFooter();
    XWPFParagraph p = footer.getParagraphs().get(0);
    assertThat(p.getAlignment()).isEqualTo(side);
    assertThat(p.getText()).startsWith("— ").endsWith(" —");
    assertThat(p.getCTP().xmlText()).contains("PAGE");
    letters(p, "宋体", 14);
    int inwards =
        side == ParagraphAlignment.RIGHT ? p.getIndentationRight() : p.getIndentationLeft();
    assertThat(inwards).isEqualTo(280);
  }

  private XWPFParagraph paragraph(String text) {
    return document.getParagraphs().stream()
        .filter(p -> p.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no paragraph " + text));
  }

  private static void letters(XWPFParagraph p, String font, double points) {
    for (XWPFRun run : p.getRuns()) {
      assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo(font);
      assertThat(run.getFontSizeAsDouble()).isEqualTo(points);
    }
  }

  private static double twips(Object value) {
    return Double.parseDouble(value.toString());
  }

  private static double mm(Object value) {
    return twips(value) / TWIPS_PER_MM;
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        parts.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static DocumentPage page(boolean draft) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Style.RECEIVER, "各镇："));
    blocks.add(new Block(Style.BODY, "正文第一段。"));
    blocks.add(new Block(Style.HEADING_1, "一、基本情况"));
    blocks.add(new Block(Style.HEADING_2, "（一）数据"));
    blocks.add(new Block(Style.HEADING_3, "1.数字"));
    blocks.add(new Block(Style.HEADING_4, "（1）细目"));
    blocks.add(
        new Block(
            Style.BODY,
            "=cmd|'/c calc'!A1 { HYPERLINK \"http://x\" } <w:instrText>PAGE</w:instrText> ]]>"));
    blocks.add(new Block(Style.ATTACHMENT, "附件：1.清单"));
    blocks.add(new Block(Style.ATTACHMENT, "2.照片"));
    return new DocumentPage(
        Layout.RED_HEAD,
        OFFICE,
        "测试办通〔2026〕1号",
        "关于检查情况的通报",
        blocks,
        OFFICE,
        LocalDate.of(2026, 11, 2),
        List.of("市委办公室", "市纪委"),
        draft);
  }
}
