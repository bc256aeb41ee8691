package org.duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFileTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String START =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  private static final String END = "</sheetData></worksheet>";

  @Autowired CountyFixture fixture;
  @Autowired LoginFixture login;
  WebClient office;

  @BeforeAll
  void logIn() {
    County county = fixture.create();
    office = login.as(county.holder("CAMPAIGN_OFFICE", county.code()));
  }

  static Stream<Arguments> hostile() {
    byte[] honest = Sheets.of(ImportTest.PEOPLE);
    return Stream.of(
        Arguments.of("no workbook", Sheets.text("身份证号,姓名"), "not-xlsx"),
        Arguments.of("empty", new byte[0], "not-xlsx"),
        Arguments.of("old Excel", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, 0, 0}, "not-xlsx"),
        Arguments.of("cut off", Arrays.copyOf(honest, honest.length / 2), "not-xlsx"),
        Arguments.of(
            "no sheet inside",
            Sheets.tampered(honest, Map.of(SHEET, Sheets.text("<x"))),
            "not-xlsx"),
        Arguments.of(
            "macros",
            Sheets.tampered(honest, Map.of("xl/vbaProject.bin", new byte[] {1})),
            "macros"),
        Arguments.of(
            "embedded object",
            Sheets.tampered(honest, Map.of("xl/embeddings/oleObject1.bin", new byte[] {1})),
            "macros"),
        Arguments.of(
            "external link",
            Sheets.tampered(
                honest, Map.of("xl/externalLinks/externalLink1.xml", Sheets.text("<a/>"))),
            "links"),
        Arguments.of(
            "external entity",
            Sheets.tampered(
                honest,
                Map.of(
                    SHEET,
                    Sheets.text(
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
                            + " \"file:///etc/passwd\">]>"
                            + START
                            + END))),
            "doctype"),
        Arguments.of("zip bomb", Sheets.tampered(honest, Map.of("xl/b.xml", bomb())), "bomb"),
        Arguments.of("formula to a file", formula("[1]Sheet1!A1"), "links"),
        Arguments.of("formula to a program", formula("cmd|' /C calc'!A0"), "links"),
        Arguments.of("formula to the network", formula("WEBSERVICE(\"http://x\")"), "links"),
        Arguments.of(
            "too many columns",
            sheet("<row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row>"),
            "too-many-columns"),
        Arguments.of(
            "too many rows",
            sheet(heading() + "<row r=\"999999\"><c r=\"A999999\"><v>1</v></c></row>"),
            "too-many-rows"),
        Arguments.of(
            "huge number",
            sheet(heading() + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>"),
            "not-xlsx"),
        Arguments.of(
            "text out of table",
            sheet(heading() + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99999</v></c></row>"),
            "not-xlsx"),
        Arguments.of(
            "huge cell",
            sheet(
                heading()
                    + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>"
                    + "x".repeat(50_000)
                    + "</v></c></row>"),
            "cell-too-long"),
        Arguments.of("unknown column", Sheets.of(List.of("身份证号", "车牌")), "column-unknown"),
        Arguments.of("missing column", Sheets.of(List.of("身份证号")), "column-missing"),
        Arguments.of("no heading", Sheets.of(List.of()), "empty"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void shouldRefuse(String name, byte[] file, String code) {
    WebClient.Answer answer = office.upload("/api/imports/people", "x.xlsx", file);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("organisation.import." + code);
    assertThat(answer.json().path("detail").asString()).isNotBlank();
  }

  @Test
  void shouldNameCellsThatAreFormulasOrLostDigits() {
    byte[] file =
        sheet(
            heading()
                + "<row r=\"2\"><c r=\"A2\"><f>SUM(1,2)</f><v>3</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>3.30781199001011E17</v></c></row>");

    WebClient.Answer answer = office.upload("/api/imports/people", "x.xlsx", file);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("粘贴为数值").contains("文本格式");
    assertThat(answer.json().path("created").asInt()).isZero();
  }

  @Test
  void shouldRefuseBinaryAsCsv() {
    assertThat(office.upload("/api/imports/divisions", "x.csv", new byte[] {0, 1, 2}).code())
        .isEqualTo("organisation.import.not-csv");
    assertThat(
            office
                .upload("/api/imports/divisions", "x.csv", Sheets.text("code,name\n1,\"open"))
                .code())
        .isEqualTo("organisation.import.csv-quote");
  }

  private static byte[] bomb() {
    byte[] zeros = new byte[8 * 1024 * 1024];
    Arrays.fill(zeros, (byte) ' ');
    return Objects.requireNonNull(zeros);
  }

  private static byte[] formula(String formula) {
    return sheet(
        heading()
            + "<row r=\"2\"><c r=\"A2\"><f>"
            + formula.replace("\"", "&quot;")
            + "</f></c></row>");
  }

  private static String heading() {
    StringBuilder row = new StringBuilder("<row r=\"1\">");
    for (String header : ImportTest.PEOPLE) {
      row.append("<c t=\"inlineStr\"><is><t>").append(header).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static byte[] sheet(String rows) {
    return Sheets.tampered(
        Sheets.of(ImportTest.PEOPLE), Map.of(SHEET, Sheets.text(START + rows + END)));
  }
}
