package org.duban.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.duban.demo.DemoPopulation.DemoUnit;
import org.duban.organisation.ImportKind;
import org.duban.organisation.ImportReport;
import org.duban.organisation.Importing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the population in through the importers, as a county would: one CSV, then workbooks. */
@Component
class DemoImport {

  private final Importing importing;

  DemoImport(Importing importing) {
    this.importing = importing;
  }

  void load(DemoPopulation county, LocalDate since) {
    run(ImportKind.DIVISIONS, ".csv", divisions(county));
    List<DemoUnit> named =
        Stream.concat(
                Stream.of(
                    new DemoUnit("99", "示范省", "DIVISION", null, null, null),
                    new DemoUnit("9901", "示范市", "DIVISION", "99", null, null),
                    new DemoUnit(
                        DemoPopulation.COUNTY,
                        DemoPopulation.COUNTY_NAME,
                        "DIVISION",
                        "9901",
                        null,
                        null)),
                county.units.stream())
            .toList();
    run(
        ImportKind.UNITS,
        ".xlsx",
        sheet(
            List.of("代码", "名称", "类型", "上级代码", "服务区划", "职能"),
            named.stream()
                .map(
                    u ->
                        row(
                            u.code(),
                            u.name(),
                            kind(u.kind()),
                            u.parent(),
                            u.serves(),
                            u.function()))));
    run(
        ImportKind.PEOPLE,
        ".xlsx",
        sheet(
            List.of("身份证号", "姓名", "单位代码", "党支部代码", "是否党员", "联系电话", "只用纸质"),
            county.people.stream()
                .map(
                    p ->
                        row(
                            p.idNumber(),
                            p.name(),
                            p.unit(),
                            p.branch(),
                            p.member() ? "是" : "否",
                            p.phone(),
                            p.paperOnly() ? "是" : "否"))));
    run(
        ImportKind.POSTS,
        ".xlsx",
        sheet(
            List.of("身份证号", "姓名", "角色", "单位代码", "开始日期", "结束日期"),
            county.posts.stream()
                .map(
                    p ->
                        row(
                            p.person().idNumber(),
                            p.person().name(),
                            p.role(),
                            p.unit(),
                            since.toString(),
                            null))));
    run(
        ImportKind.RELATIVES,
        ".xlsx",
        sheet(
            List.of("身份证号", "姓名", "亲属身份证号", "亲属姓名", "关系"),
            county.kin.stream()
                .map(
                    k ->
                        row(
                            k.a().idNumber(),
                            k.a().name(),
                            k.b().idNumber(),
                            k.b().name(),
                            k.relation()))));
  }

  private void run(ImportKind kind, String ending, byte[] content) {
    try {
      Path file = Files.createTempFile("demo-" + kind.key(), ending);
      try {
        Files.write(file, content);
        ImportReport report = importing.run(kind, file, false);
        if (!report.errors().isEmpty()) {
          throw new IllegalStateException("Demonstration " + kind + ": " + report.errors());
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] divisions(DemoPopulation county) {
    return ("code,name,areaCode,provinceCode,cityCode\n"
            + county.divisions.stream()
                .map(
                    d ->
                        "%s,\"%s\",%s,99,9901".formatted(d.code(), d.name(), DemoPopulation.COUNTY))
                .collect(Collectors.joining("\n")))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sheet(List<String> heading, Stream<List<String>> rows) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet();
      List<List<String>> all = Stream.concat(Stream.of(heading), rows).toList();
      for (int r = 0; r < all.size(); r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < all.get(r).size(); c++) {
          row.createCell(c).setCellValue(all.get(r).get(c));
        }
      }
      workbook.write((OutputStream) out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(@Nullable String... cells) {
    return Stream.of(cells).map(c -> c == null ? "" : c).toList();
  }

  private static String kind(String key) {
    return switch (key) {
      case "DEPARTMENT" -> "部门";
      case "PARTY_BRANCH" -> "党支部";
      default -> "区划";
    };
  }
}
