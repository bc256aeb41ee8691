package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.ImportError;
import org.duban.organisation.ImportReport;
import org.duban.organisation.People;
import org.duban.organisation.Sheets;
import org.duban.organisation.imports.ErrorSheets;
import org.duban.platform.error.DubanException;
import org.duban.workflow.Submissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Declarations and what was found at them, in from Excel and out to it. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignSheetsTest {

  private static final String CODE = "表号";

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired DeclarationSheet declarations;
  @Autowired CheckResultSheet results;
  @Autowired ErrorSheets errorSheets;
  @Autowired Submissions submissions;
  @Autowired People people;
  @Autowired CurrentActor actor;
  @Autowired LoginFixture login;
  @TempDir Path folder;

  County county;
  long campaign;
  long clerk;
  long one;
  long two;

  @BeforeAll
  void makeCounty() {
    county = counties.create();
  }

  @BeforeEach
  void launch() {
    String village = county.village(1, 1);
    campaign =
        campaigns.draft(county, "construction-discharge", List.of(village), List.of("EVERYBODY"));
    campaigns.launched(county, campaign);
    clerk = county.holder("ENTRY_CLERK", village);
    one = county.member(1, 1, 1);
    two = county.member(1, 1, 2);
  }

  @Test
  void shouldEnterDeclarationsAsIfEachWereSubmitted() {
    // given a template that knows who is not in yet
    byte[] file = filled(List.of(one, two), CampaignSheetsTest::honest);

    // when tried
    ImportReport tried = run(clerk, file, true);

    // then nothing has changed
    assertThat(tried.errors()).isEmpty();
    assertThat(tried.created()).isEqualTo(2);
    assertThat(campaigns.status(file(one))).isEqualTo("OPEN");
    assertThat(submissions.of(file(one).id())).isEmpty();

    // when done
    ImportReport done = run(clerk, file, false);

    // then each was entered for its declarant and waits to be verified by others
    assertThat(List.of(done.rows(), done.created(), done.unchanged())).containsExactly(2, 2, 0);
    for (long person : List.of(one, two)) {
      assertThat(campaigns.status(file(person))).isEqualTo("DECLARED");
      Submissions.Submission sheet = submissions.of(file(person).id()).get(0);
      assertThat(sheet.personId()).isEqualTo(clerk);
      assertThat(sheet.forPersonId()).isEqualTo(person);
      assertThat(sheet.data().path("land_farmland").asString()).isEqualTo("yes");
      assertThat(sheet.data().path("land_farmland_place").asString()).isEqualTo("村东");
      assertThat(sheet.data().path("discharge_farming").asString()).isEqualTo("no");
    }

    // when handed in again, then nothing changes
    ImportReport again = run(clerk, file, false);
    assertThat(List.of(again.rows(), again.created(), again.changed(), again.unchanged()))
        .containsExactly(2, 0, 0, 2);
    assertThat(submissions.of(file(one).id())).hasSize(1);
    // and what is in already is not asked for again
    assertThat(codes(template())).doesNotContain(code(one), code(two));
    // and something else cannot be put in its place
    ImportReport other =
        run(
            clerk,
            filled(List.of(), List.of(row(one, (h, p) -> h.contains("地点或对象") ? "" : honest(h, p)))),
            false);
    assertThat(other.errors())
        .singleElement()
        .satisfies(e -> assertThat(e.reason()).containsPattern("已提交过|already"));
  }

  @Test
  void shouldTakeNothingWithABadCellAndNameIt() {
    // given
    List<String> good = row(one, CampaignSheetsTest::honest);
    List<String> option = row(two, (h, p) -> h.startsWith("畜禽") ? "大概" : honest(h, p));
    List<String> unsigned = row(county.member(1, 1, 3), (h, p) -> "");
    unsigned.set(headings().indexOf("其他需要说明的情况"), "没有签名");
    List<String> unknown = row(two, CampaignSheetsTest::honest);
    unknown.set(0, "S000000");
    List<String> name = row(county.member(1, 1, 4), CampaignSheetsTest::honest);
    name.set(1, "另一人");

    // when
    byte[] file = filled(List.of(), List.of(good, option, unsigned, unknown, name, good));
    ImportReport report = run(clerk, file, false);

    // then each is told by row, column, value and reason, and nothing was taken
    assertThat(report.created()).isZero();
    assertThat(submissions.of(file(one).id())).isEmpty();
    assertThat(report.errors())
        .anySatisfy(
            e -> {
              assertThat(e.row()).isEqualTo(3);
              assertThat(e.column()).startsWith("畜禽");
              assertThat(e.value()).isEqualTo("大概");
              assertThat(e.reason()).contains("无、有");
            })
        .anyMatch(e -> e.row() == 4 && e.column().startsWith("签名"))
        .anyMatch(e -> e.row() == 5 && e.column().equals(CODE) && e.value().equals("S000000"))
        .anyMatch(e -> e.row() == 6 && e.column().equals("姓名") && e.value().equals("另一人"))
        .anyMatch(e -> e.row() == 7 && e.reason().contains("2"))
        .noneMatch(e -> e.row() == 2);
    List<List<String>> sheet =
        Sheets.read(
            actor.as(
                clerk, () -> errorSheets.fetch(Objects.requireNonNull(report.errorSheetId()))));
    assertThat(sheet).hasSize(report.errorCount() + 1);
    assertThat(sheet.get(0)).containsExactly("行", "列", "值", "原因");
  }

  @Test
  void shouldKeepToTheRulesOfAssistedEntry() {
    // given
    byte[] file = filled(List.of(one), CampaignSheetsTest::honest);
    List<String> own = row(clerk, CampaignSheetsTest::honest);

    // then nobody enters who may not, or elsewhere, or for himself
    assertThatThrownBy(() -> run(one, file, false)).isInstanceOf(DubanException.class);
    ImportReport elsewhere = run(county.holder("ENTRY_CLERK", county.village(2, 1)), file, false);
    assertThat(elsewhere.errors()).extracting(ImportError::column).containsExactly(CODE);
    ImportReport himself = run(clerk, filled(List.of(), List.of(own)), false);
    assertThat(himself.errors()).hasSize(1);
    assertThat(campaigns.status(file(one))).isEqualTo("OPEN");
  }

  @Test
  void shouldTakeCheckResultsOfTheVerifierAlone() {
    // given two declarations that wait for their verifiers
    run(clerk, filled(List.of(one, two), CampaignSheetsTest::honest), false);
    String village = county.village(1, 1);
    long secretary = county.holder("BRANCH_SECRETARY", village);
    long liaison = county.holder("VILLAGE_LIAISON", village);
    long round = roundId();
    List<List<String>> template = Sheets.read(actor.as(secretary, () -> results.template(round)));
    assertThat(codes(template)).containsExactlyInAnyOrder(code(one), code(two));
    assertThat(template.get(3).get(template.get(0).indexOf("申报内容"))).contains("村东");
    assertThat(codes(Sheets.read(actor.as(one, () -> results.template(round))))).isEmpty();

    // when the secretary finds one true and has the other returned, but forgets to say why he may
    List<String> head = plain(template.get(0));
    List<List<String>> rows = new ArrayList<>();
    for (List<String> begun : template.subList(3, 5)) {
      rows.add(verdict(head, begun, begun.get(0).equals(code(one)) ? "属实" : "退回补正"));
    }
    int relation = head.indexOf("本人与申报人无亲属或其他利害关系");
    rows.get(1).set(relation, "");
    ImportReport refused = check(secretary, round, sheet(head, rows), false);

    // then neither is taken
    assertThat(refused.errors())
        .singleElement()
        .matches(e -> e.column().equals(head.get(relation)));
    assertThat(submissions.of(file(one).id())).hasSize(1);

    // when complete
    rows.get(1).set(relation, "是");
    byte[] file = sheet(head, rows);
    assertThat(check(secretary, round, file, true).created()).isEqualTo(2);
    assertThat(submissions.of(file(one).id())).hasSize(1);
    assertThat(check(secretary, round, file, false).created()).isEqualTo(2);

    // then each went its way
    assertThat(campaigns.status(file(two))).isEqualTo("RETURNED");
    assertThat(campaigns.open(file(one))).containsExactly("Task_VerifyDeclaration");
    assertThat(check(secretary, round, file, false).unchanged()).isEqualTo(2);
    // and nobody verifies for another
    assertThat(check(county.member(1, 1, 3), round, file, false).errors()).isNotEmpty();
    // and the second verifier hands in his own
    ImportReport second = check(liaison, round, sheet(head, List.of(rows.get(0))), false);
    assertThat(second.errors()).isEmpty();
    assertThat(campaigns.status(file(one))).isEqualTo("WAITING");
  }

  @Test
  void shouldServeSheetsAndLists() {
    // given
    run(clerk, filled(List.of(one), CampaignSheetsTest::honest), false);
    WebClient office = login.as(county.holder("CAMPAIGN_OFFICE", county.code()));
    WebClient entering = login.as(clerk);
    String path = "/api/campaigns/" + campaign + "/declarations";

    // then lists are as officials expect them
    List<List<String>> list = Sheets.read(ok(office.get(path + ".xlsx")));
    assertThat(list.get(0).get(0)).endsWith("申报清单");
    assertThat(list.get(1).get(0)).contains("填报单位").contains("填报日期").contains("单位：份");
    assertThat(list.get(2)).startsWith("序号", "表号", "申报人");
    assertThat(list).anyMatch(r -> r.contains(code(one)) && r.contains("代录"));
    assertThat(list.get(list.size() - 2).get(0)).isEqualTo("合计");
    assertThat(list.get(list.size() - 1).get(0)).contains("填表人").contains("签发人");
    assertThat(entering.get(path + ".xlsx").status()).isIn(403, 404);
    List<List<String>> todo =
        Sheets.read(ok(login.as(two).get("/api/inbox/list.xlsx?box=todo&sort=priority")));
    assertThat(todo.get(0).get(0)).isEqualTo("待办清单");
    assertThat(todo).anyMatch(r -> r.contains("填写个人申报") && r.contains("平件"));

    // and sheets come and go over the web
    assertThat(codes(Sheets.read(ok(entering.get(path + "/template.xlsx"))))).contains(code(two));
    byte[] file = filled(List.of(two), CampaignSheetsTest::honest);
    WebClient.Answer tried = entering.upload(path + "/import?dryRun=true", "x.xlsx", file);
    assertThat(tried.json().path("created").asInt()).as(tried.text()).isEqualTo(1);
    assertThat(tried.json().path("dryRun").asBoolean()).isTrue();
    // and a hostile one is refused before it is read
    byte[] macros = Sheets.tampered(file, Map.of("xl/vbaProject.bin", new byte[] {1}));
    for (String to : List.of(path, "/api/rounds/" + roundId() + "/check-results")) {
      WebClient.Answer answer = entering.upload(to + "/import", "x.xlsx", macros);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("organisation.import.macros");
    }
  }

  private static byte[] ok(WebClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.bytes();
  }

  private ImportReport run(long person, byte[] file, boolean dryRun) {
    return actor.as(person, () -> declarations.run(campaign, stored(file), dryRun));
  }

  private ImportReport check(long person, long round, byte[] file, boolean dryRun) {
    return actor.as(person, () -> results.run(round, stored(file), dryRun));
  }

  private Path stored(byte[] file) {
    try {
      return Files.write(Files.createTempFile(folder, "sheet", ".xlsx"), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CaseFile file(long person) {
    return campaigns.declaration(campaign, person);
  }

  private String code(long person) {
    return template0(person).get(0);
  }

  private final Map<Long, List<String>> begun = new java.util.HashMap<>();

  /** The row the first template held for the person. */
  private List<String> template0(long person) {
    return begun.computeIfAbsent(
        person + campaign * 1_000_003,
        k -> {
          String code =
              Objects.requireNonNull(
                  jdbc.queryForObject(
                      "select paper_code from declaration where campaign_id = ? and person_id = ?",
                      String.class,
                      campaign,
                      person));
          return List.of(code, people.require(person).name());
        });
  }

  @Autowired org.springframework.jdbc.core.JdbcTemplate jdbc;

  private long roundId() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select round_id from declaration where campaign_id = ? and person_id = ?",
            Long.class,
            campaign,
            one));
  }

  private List<List<String>> template() {
    return Sheets.read(actor.as(clerk, () -> declarations.template(campaign, null)));
  }

  private List<String> headings() {
    return plain(template().get(0));
  }

  private static List<String> plain(List<String> headings) {
    return headings.stream().map(h -> h.replace("*", "")).toList();
  }

  /** First cells of what the system has filled in. */
  private static List<String> codes(List<List<String>> template) {
    return template.stream().skip(3).map(r -> r.get(0)).toList();
  }

  private List<String> row(long person, BiFunction<String, String, String> cell) {
    List<String> known = template0(person);
    List<String> row = new ArrayList<>();
    List<String> headings = headings();
    for (int i = 0; i < headings.size(); i++) {
      row.add(i < 2 ? known.get(i) : i == 2 ? "" : cell.apply(headings.get(i), known.get(1)));
    }
    return row;
  }

  private byte[] filled(List<Long> persons, BiFunction<String, String, String> cell) {
    return filled(persons, persons.stream().map(p -> row(p, cell)).toList());
  }

  private byte[] filled(List<Long> persons, List<List<String>> rows) {
    assertThat(codes(template())).containsAll(persons.stream().map(this::code).toList());
    return sheet(headings(), rows);
  }

  @SuppressWarnings("unchecked")
  private static byte[] sheet(List<String> headings, List<List<String>> rows) {
    return Sheets.of(headings, rows.toArray(new List[0]));
  }

  /** Says no, but for the first item. */
  private static String honest(String heading, String person) {
    if (heading.startsWith("本人承诺")) {
      return "是";
    }
    if (heading.startsWith("签名")) {
      return person;
    }
    boolean first = heading.startsWith("未经批准");
    if (heading.contains("地点或对象")) {
      return first ? "村东" : "";
    }
    if (heading.contains("具体情况")) {
      return first ? "约三十平方米，未拆" : "";
    }
    return heading.startsWith("其他") ? "" : first ? "有" : "无";
  }

  private static List<String> verdict(List<String> head, List<String> begun, String result) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String heading = head.get(i);
      row.add(
          i < 2
              ? begun.get(i)
              : heading.equals("核实结果")
                  ? result
                  : heading.startsWith("理由")
                      ? result.equals("属实") ? "" : "地点不清"
                      : heading.startsWith("本人与申报人")
                          ? "是"
                          : heading.startsWith("核实人签名") ? "测试签名" : "");
    }
    return row;
  }
}
