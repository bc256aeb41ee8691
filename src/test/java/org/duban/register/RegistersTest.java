package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.ProductTest;
import org.duban.calendar.DueLight;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class RegistersTest {

  @Autowired Registers registers;
  @Autowired ReadingRegister reading;
  @Autowired ExportingRegister exporting;
  @Autowired CountyFixture counties;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private String villageA;
  private String villageB;

  @BeforeEach
  void county() {
    county = counties.create();
    villageA = county.village(1, 1);
    villageB = county.village(2, 1);
  }

  @Test
  void shouldOpenUpdateAndStrikeOff() {
    // given
    long row = open(villageA, Map.of("description", "违建", "deadline", "2026-12-01"));
    // when
    registers.update(row, Map.of("progress", "已拆除一半", "deadline", LocalDate.of(2026, 12, 5)));
    registers.setStatus(row, "STRUCK_OFF");
    registers.setStatus(row, "STRUCK_OFF");
    // then
    Map<String, Object> stored = jdbc.queryForMap("select * from register_row where id = ?", row);
    assertThat(String.valueOf(stored.get("number"))).matches("WT\\d{4}-\\d{6}");
    assertThat(stored.get("due")).hasToString("2026-12-05");
    assertThat(stored.get("status")).isEqualTo("STRUCK_OFF");
    assertThat(stored.get("closed_at")).isNotNull();
    assertThat(registers.find(row).orElseThrow().fields())
        .containsEntry("description", "违建")
        .containsEntry("progress", "已拆除一半");
    assertThatThrownBy(() -> registers.update(row, Map.of("progress", "x")))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("register.row.closed");
    assertThatThrownBy(() -> registers.setStatus(row, "OPEN"))
        .hasMessageContaining("register.row.closed");
  }

  @Test
  void shouldRefuseWhatTheDefinitionDoesNotKnow() {
    assertThatThrownBy(() -> open(villageA, Map.of("description", "x", "number", "1")))
        .hasMessageContaining("register.field.unknown");
    assertThatThrownBy(() -> open(villageA, Map.of()))
        .hasMessageContaining("register.field.required");
    assertThatThrownBy(() -> open(villageA, Map.of("description", "x", "deadline", "soon")))
        .hasMessageContaining("register.field.type");
    long row = open(villageA, Map.of("description", "x"));
    assertThatThrownBy(() -> registers.setStatus(row, "DONE"))
        .hasMessageContaining("register.status");
  }

  @Test
  void shouldShowOnlyTheReadersSubtree() {
    // given
    long a = open(villageA, Map.of("description", "甲村的问题"));
    long b = open(villageB, Map.of("description", "乙村的问题"));
    // then
    assertThat(ids(county.holder("CAMPAIGN_OFFICE", county.code()), filter(county.code(), null)))
        .containsExactly(b, a);
    assertThat(ids(county.holder("VILLAGE_LIAISON", villageA), all())).containsExactly(a);
    assertThat(ids(county.holder("VILLAGE_LIAISON", villageA), filter(villageB, null))).isEmpty();
    long member = county.member(1, 1, 1);
    assertThatThrownBy(() -> ids(member, all())).hasMessageContaining("register.forbidden");
  }

  @Test
  void shouldFindByLightStatusAndText() {
    // given
    LocalDate today = clock.today();
    long red = open(villageA, Map.of("description", "一_红", "deadline", today.minusDays(1)));
    long yellow = open(villageA, Map.of("description", "二", "deadline", today));
    long far = open(villageA, Map.of("description", "三", "deadline", today.plusDays(60)));
    long none = open(villageA, Map.of("description", "四"));
    long done = open(villageA, Map.of("description", "五", "deadline", today.minusDays(1)));
    registers.setStatus(done, "STRUCK_OFF");
    long liaison = county.holder("VILLAGE_LIAISON", villageA);
    // then
    assertThat(ids(liaison, filter(null, DueLight.RED))).containsExactly(red);
    assertThat(ids(liaison, filter(null, DueLight.YELLOW))).containsExactly(yellow);
    assertThat(ids(liaison, filter(null, DueLight.BLUE))).isEmpty();
    assertThat(ids(liaison, filter(null, DueLight.NORMAL))).containsExactly(none, far);
    assertThat(ids(liaison, query("一_"))).containsExactly(red);
    assertThat(ids(liaison, query("_"))).containsExactly(red);
    assertThat(ids(liaison, query("%"))).isEmpty();
  }

  @Test
  void shouldPageWithoutGapsOrDoubles() {
    // given
    List<Long> opened = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      opened.add(0, open(villageA, Map.of("description", "第" + i)));
    }
    // when
    List<Long> read = new ArrayList<>();
    String after = null;
    do {
      String from = after;
      ReadingRegister.RegisterPage page =
          actor.as(
              county.holder("VILLAGE_LIAISON", villageA),
              () -> reading.rows("problem", all(), from, 2));
      page.items().forEach(i -> read.add(i.id()));
      after = page.next();
    } while (after != null);
    // then
    assertThat(read).isEqualTo(opened);
  }

  @Test
  void shouldMaskWhatOnlyFewMaySee() {
    // given
    open(villageA, Map.of("description", "x", "contact", "13800001234"));
    // when
    Object seen =
        actor.as(
            county.holder("VILLAGE_LIAISON", villageA),
            () -> reading.rows("problem", all(), null, 10).items().get(0).values().get("contact"));
    Object found = ids(county.holder("VILLAGE_LIAISON", villageA), query("13800001234"));
    // then
    assertThat(seen).isEqualTo("138****1234");
    assertThat(found).isEqualTo(List.of());
  }

  @Test
  void shouldExportAsOfficialSheet() throws Exception {
    // given
    open(villageA, Map.of("description", "=cmd|' /C calc'!A0", "deadline", "2026-12-01"));
    open(villageB, Map.of("description", "乱倒垃圾"));
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    // when
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    actor.as(
        office,
        () -> {
          try {
            exporting.export("problem", filter(county.code(), null), out);
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return true;
        });
    // then
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("问题整改台账");
      assertThat(sheet.getMergedRegions()).hasSize(3);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .contains("填报单位：测试市", "填报日期：", "单位：件");
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("问题编号");
      assertThat(sheet.getRow(3).getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(3).getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(2);
      assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("合计");
      assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("2件");
      assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).contains("填表人", "审核人", "签发人");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }
    assertThat(
            jdbc.queryForObject(
                "select count(*) from audit_entry where kind = 'register.exported' and person_id = ?",
                Integer.class,
                office))
        .isEqualTo(1);
    assertThatThrownBy(
            () ->
                actor.as(
                    county.holder("VILLAGE_LIAISON", villageA),
                    () -> {
                      try {
                        exporting.export("problem", all(), out);
                      } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                      }
                      return true;
                    }))
        .hasMessageContaining("register.forbidden");
  }

  private long open(String unit, Map<String, ?> fields) {
    return actor.asSystem(() -> registers.open("problem", null, unit, null, null, "违建", fields));
  }

  private List<Long> ids(long person, RowFilter filter) {
    return actor.as(
        person,
        () ->
            reading.rows("problem", filter, null, 100).items().stream()
                .map(RegisterRowView::id)
                .toList());
  }

  private static RowFilter all() {
    return filter(null, null);
  }

  private static RowFilter filter(@Nullable String unit, @Nullable DueLight light) {
    return new RowFilter(unit, null, null, null, null, light, null, null, null);
  }

  private static RowFilter query(String q) {
    return new RowFilter(null, null, null, null, null, null, null, null, q);
  }
}
