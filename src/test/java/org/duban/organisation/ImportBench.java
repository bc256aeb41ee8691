package org.duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 32,700 people from one file within a minute, in a heap of 512 MB: {@code mvn test -Pbench
 * -Dtest=ImportBench -Dtest.heap=512m}.
 */
@ProductTest
@Tag("bench")
class ImportBench {

  private static final int PEOPLE = 32_700;

  @TempDir Path folder;
  @Autowired CountyFixture fixture;
  @Autowired Importing importing;
  @Autowired CurrentActor actor;

  @Test
  @SuppressWarnings("SystemOut")
  void shouldImportACountyInAMinute() throws IOException {
    // given
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L * 1024 * 1024);
    County county = fixture.create();
    Path file = generate(county);
    long office = county.holder("CAMPAIGN_OFFICE", county.code());

    // when
    long start = System.nanoTime();
    ImportReport report = actor.as(office, () -> importing.run(ImportKind.PEOPLE, file, false));
    Duration first = Duration.ofNanos(System.nanoTime() - start);
    start = System.nanoTime();
    ImportReport again = actor.as(office, () -> importing.run(ImportKind.PEOPLE, file, false));
    Duration second = Duration.ofNanos(System.nanoTime() - start);

    // then
    System.out.printf("import of %d people: %s, again: %s%n", PEOPLE, first, second);
    assertThat(report.created()).isEqualTo(PEOPLE);
    assertThat(again.unchanged()).isEqualTo(PEOPLE);
    assertThat(first).isLessThan(Duration.ofMinutes(1));
  }

  private Path generate(County county) throws IOException {
    Path file = folder.resolve("people.xlsx");
    List<String> villages =
        List.of(
            county.village(1, 1), county.village(1, 2), county.village(2, 1), county.village(2, 2));
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      fill(sheet.createRow(0), ImportTest.PEOPLE);
      for (int i = 0; i < PEOPLE; i++) {
        String village = villages.get(i % villages.size());
        fill(
            sheet.createRow(i + 1),
            List.of(
                IdentityNumbers.of(1_000_000 + i),
                "测试" + i,
                village,
                village + "-B01",
                "是",
                "139%08d".formatted(i),
                i % 10 == 0 ? "是" : "否"));
      }
      workbook.write(out);
    }
    return file;
  }

  private static void fill(Row row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }
}
