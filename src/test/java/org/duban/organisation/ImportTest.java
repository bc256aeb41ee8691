package org.duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ProductTest
class ImportTest {

  static final List<String> PEOPLE =
      List.of("身份证号*", "姓名*", "单位代码*", "党支部代码", "是否党员*", "联系电话", "只用纸质");
  private static final List<String> POSTS =
      List.of("身份证号*", "姓名*", "角色*", "单位代码*", "开始日期*", "结束日期");

  @Autowired CountyFixture fixture;
  @Autowired LoginFixture login;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Posts posts;
  @Autowired Relatives relatives;
  @Autowired JdbcTemplate jdbc;
  County county;
  WebClient office;
  String village;
  String branch;

  @BeforeEach
  void makeCounty() {
    county = fixture.create();
    office = login.as(county.holder("CAMPAIGN_OFFICE", county.code()));
    village = county.village(1, 1);
    branch = county.branch(1, 1);
  }

  @Test
  void shouldImportDivisionsWithWhatIsMissingAbove() throws IOException {
    // given
    byte[] csv =
        Objects.requireNonNull(getClass().getResourceAsStream("/import/divisions.csv"))
            .readAllBytes();
    WebClient admin = administrator();

    // when
    JsonNode dry = admin.upload("/api/imports/divisions?dryRun=true", "d.csv", csv).json();
    JsonNode done = admin.upload("/api/imports/divisions", "d.csv", csv).json();
    JsonNode again = admin.upload("/api/imports/divisions", "d.csv", csv).json();

    // then
    assertThat(dry.path("created").asInt()).as(dry.toString()).isEqualTo(7);
    assertThat(done.path("created").asInt()).isEqualTo(7);
    assertThat(again.path("created").asInt()).isZero();
    assertThat(again.path("changed").asInt()).isZero();
    assertThat(again.path("unchanged").asInt()).isEqualTo(5);
    assertThat(units.require("980101101").name()).isEqualTo("柳溪镇");
    assertThat(units.require("980101101").path()).isEqualTo("/98/9801/980101/980101101/");
    assertThat(units.require("9801").name()).isEqualTo("区划9801");

    // when the missing one comes with its name, from a sheet saved by Excel
    byte[] named =
        "code,name\r\n980101,\"晨光\"\"市\"\"\"\r\n"
            .getBytes(java.nio.charset.Charset.forName("GB18030"));
    JsonNode renamed = admin.upload("/api/imports/divisions", "d.csv", named).json();

    // then
    assertThat(renamed.path("changed").asInt()).isEqualTo(1);
    assertThat(units.require("980101").name()).isEqualTo("晨光\"市\"");
  }

  @Test
  void shouldImportUnitsInAnyOrder() {
    // given
    String park = county.code() + "-Z01";
    byte[] file =
        Sheets.of(
            List.of("代码*", "名称*", "类型*", "上级代码", "服务区划", "职能"),
            List.of(park + "-B01", "园区党支部", "党支部", park),
            List.of(park, "测试开发区", "开发区", county.code()),
            List.of(county.code() + "-WATER", "水务局", "部门", county.code(), county.code(), "WATER"));

    // when
    JsonNode done = office.upload("/api/imports/units", "u.xlsx", file).json();
    JsonNode again = office.upload("/api/imports/units", "u.xlsx", file).json();

    // then
    assertThat(done.path("created").asInt()).as(done.toString()).isEqualTo(3);
    assertThat(again.path("unchanged").asInt()).isEqualTo(3);
    assertThat(units.within(park + "-B01", county.code())).isTrue();
    assertThat(units.department("WATER", village)).isPresent();
  }

  @Test
  void shouldImportPeoplePostsMembershipsRelatives() {
    // given
    String a = IdentityNumbers.next();
    String b = IdentityNumbers.next();
    byte[] peopleFile =
        Sheets.of(
            PEOPLE,
            List.of("说明：18 位", "与身份证一致"),
            List.of("示例：330781198001010017", "张三", "330781001001", "", "是"),
            List.of(a, "甲某", village, branch, "是", "13900000001", "是"),
            List.of(b, "乙某", village, "", "否", "", ""));

    // when
    JsonNode done = office.upload("/api/imports/people", "p.xlsx", peopleFile).json();

    // then
    assertThat(done.path("created").asInt()).as(done.toString()).isEqualTo(2);
    Person first = person("甲某");
    assertThat(first.branchCode()).isEqualTo(branch);
    assertThat(first.paperOnly()).isTrue();
    assertThat(
            jdbc.queryForObject(
                "select instr(id_cipher, ?) from person where id = ?",
                Integer.class,
                a,
                first.id()))
        .isZero();
    JsonNode again = office.upload("/api/imports/people", "p.xlsx", peopleFile).json();
    assertThat(again.path("unchanged").asInt()).isEqualTo(2);

    // when
    JsonNode postsDone =
        office
            .upload(
                "/api/imports/posts",
                "p.xlsx",
                Sheets.of(
                    POSTS,
                    List.of(a, "甲某", "驻村干部", village, "2026-01-01"),
                    List.of(b, "乙某", "VILLAGE_CADRE", village, "2020/1/1", "2099年12月31日")))
            .json();

    // then
    assertThat(postsDone.path("created").asInt()).as(postsDone.toString()).isEqualTo(2);
    assertThat(posts.holders("VILLAGE_LIAISON", village)).contains(first.id());

    // when he moves to another branch
    String other = county.branch(1, 2);
    byte[] moves =
        Sheets.of(
            List.of("身份证号*", "姓名*", "党支部代码*", "开始日期*", "结束日期"),
            List.of(a, "甲某", other, "2026-01-01"),
            List.of(b, "乙某", branch, "2019-01-01"),
            List.of(b, "乙某", other, "2021-01-01"));
    JsonNode moved = office.upload("/api/imports/memberships", "m.xlsx", moves).json();

    // then
    assertThat(moved.path("errorCount").asInt()).as(moved.toString()).isZero();
    assertThat(people.require(person("乙某").id()).branchCode()).isEqualTo(other);
    JsonNode movedAgain = office.upload("/api/imports/memberships", "m.xlsx", moves).json();
    assertThat(movedAgain.path("unchanged").asInt()).isEqualTo(3);

    // when
    byte[] kin =
        Sheets.of(
            List.of("身份证号*", "姓名*", "亲属身份证号*", "亲属姓名*", "关系*"), List.of(a, "甲某", b, "乙某", "兄弟"));
    JsonNode kinDone = office.upload("/api/imports/relatives", "r.xlsx", kin).json();

    // then
    assertThat(kinDone.path("created").asInt()).as(kinDone.toString()).isEqualTo(1);
    assertThat(relatives.of(first.id())).isEqualTo(Set.of(person("乙某").id()));
  }

  @Test
  void shouldTakeAllOrNothingAndSayWhereItIsWrong() {
    // given
    String good = IdentityNumbers.next();
    String twice = IdentityNumbers.next();
    byte[] file =
        Sheets.of(
            PEOPLE,
            List.of(good, "好人", village, branch, "是"),
            List.of("990001194001010008", "某", village, "", "是"),
            List.of(twice, "", village, "", "是"),
            List.of(IdentityNumbers.next(), "某", "000000", "", "是"),
            List.of(IdentityNumbers.next(), "某", village, village, "是"),
            List.of(IdentityNumbers.next(), "某", village, "", "也许", "123"),
            List.of(twice, "=1+1", village, "", "是"));

    // when
    WebClient.Answer answer = office.upload("/api/imports/people", "p.xlsx", file);
    JsonNode report = answer.json();

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(report.path("created").asInt()).isZero();
    List<String> places =
        StreamSupport.stream(report.path("errors").spliterator(), false)
            .map(e -> e.path("row").asInt() + " " + e.path("column").asString())
            .toList();
    assertThat(places)
        .containsExactly("3 身份证号", "4 姓名", "5 单位代码", "6 党支部代码", "7 是否党员", "7 联系电话", "8 身份证号");
    assertThat(report.path("errors").path(0).path("reason").asString()).contains("校验位");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from person where unit_code = ? and name = '好人'",
                Integer.class,
                village))
        .isZero();

    // and the sheet says the same, for him alone
    String sheet = "/api/imports/error-sheets/" + report.path("errorSheetId").asLong();
    List<List<String>> rows = Sheets.read(office.get(sheet).bytes());
    assertThat(rows).hasSize(8);
    assertThat(rows.get(0)).containsExactly("行", "列", "值", "原因");
    assertThat(rows.get(5)).startsWith("7", "是否党员", "也许");
    WebClient another = login.as(county.holder("ORGANISATION_DEPT", county.code()));
    assertThat(another.get(sheet).status()).isEqualTo(404);
  }

  @Test
  void shouldRefuseWhatIsOutsideOnesUnits() {
    // given
    County elsewhere = fixture.create();
    byte[] file =
        Sheets.of(PEOPLE, List.of(IdentityNumbers.next(), "某", elsewhere.village(1, 1), "", "是"));

    // then
    JsonNode report = office.upload("/api/imports/people", "p.xlsx", file).json();
    assertThat(report.path("errors").path(0).path("column").asString()).isEqualTo("单位代码");
    WebClient member = login.as(county.member(1, 1, 1));
    assertThat(member.upload("/api/imports/people", "p.xlsx", file).status()).isEqualTo(403);
  }

  @Test
  void shouldNotGivePlatformRolesByImport() {
    // given
    String number = IdentityNumbers.next();
    office.upload(
        "/api/imports/people", "p.xlsx", Sheets.of(PEOPLE, List.of(number, "某", village, "", "否")));

    // when
    JsonNode report =
        office
            .upload(
                "/api/imports/posts",
                "p.xlsx",
                Sheets.of(POSTS, List.of(number, "某", "PROCESS_PUBLISHER", village, "2026-01-01")))
            .json();

    // then
    assertThat(report.path("errors").path(0).path("column").asString()).isEqualTo("角色");
    assertThat(posts.holders("PROCESS_PUBLISHER", village)).isEmpty();
  }

  @Test
  void shouldGiveTemplatesThatImportAsNothing() {
    for (ImportKind kind : ImportKind.values()) {
      // when
      byte[] template = office.get("/api/imports/templates/" + kind.key()).bytes();
      JsonNode report = office.upload("/api/imports/" + kind.key(), "t", template).json();

      // then
      assertThat(report.path("rows").asInt(-1)).as(kind.key()).isZero();
      assertThat(report.path("errorCount").asInt(-1)).isZero();
    }
    assertThat(office.get("/api/imports/templates/cars").status()).isEqualTo(404);
  }

  private Person person(String name) {
    return people.within(village).stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Somebody whose post reaches the province the fixture file is about. */
  private WebClient administrator() {
    fixture.unit(new UnitDraft("98", "测试省", UnitKind.DIVISION, null, null, null));
    return login.as(fixture.person("省办", "98", null, "CAMPAIGN_OFFICE"));
  }
}
