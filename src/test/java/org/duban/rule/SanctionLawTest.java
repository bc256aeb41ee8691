package org.duban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duban.rule.SanctionLaw.Breach;
import org.duban.rule.Sanctions.Family;
import org.duban.rule.Sanctions.PersonStanding;
import org.duban.rule.Sanctions.RunningEffect;
import org.duban.rule.Sanctions.SanctionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged figures about sanctions, at every edge. */
@SuppressWarnings("NullAway.Init")
class SanctionLawTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static SanctionLaw law;

  @BeforeAll
  static void readRules() throws IOException {
    try (InputStream in = SanctionLawTest.class.getResourceAsStream("/rules/sanctions.json")) {
      JsonNode rules = JsonMapper.shared().readTree(in);
      law = new SanctionLaw(value(rules, "kinds"), value(rules, "standings"), 48);
      assertThat(value(rules, "combined-months").asInt()).isEqualTo(48);
    }
  }

  private static JsonNode value(JsonNode rules, String key) {
    for (JsonNode rule : rules) {
      if (rule.path("key").asString().equals("sanction." + key)) {
        assertThat(rule.path("value").toString().length()).isLessThan(10_000);
        return rule.path("value");
      }
    }
    throw new AssertionError(key);
  }

  @ParameterizedTest
  @CsvSource({
    "EXEMPT, 免予处理, ORGANISATIONAL, 0",
    "TALK, 提醒谈话, ORGANISATIONAL, 0",
    "CRITICISM, 批评教育, ORGANISATIONAL, 0",
    "SELF_CRITICISM, 责令检查, ORGANISATIONAL, 0",
    "ADMONITION, 诫勉, ORGANISATIONAL, 6",
    "ADJUSTMENT, 组织调整, ORGANISATIONAL, 12",
    "SCHOOL, 进党校学习, ORGANISATIONAL, 0",
    "BULLETIN, 通报批评, ORGANISATIONAL, 0",
    "VETO, 一票否决, ORGANISATIONAL, 0",
    "PARTY_WARNING, 党内警告, PARTY, 12",
    "PARTY_SERIOUS_WARNING, 党内严重警告, PARTY, 18",
    "PARTY_REMOVED, 撤销党内职务, PARTY, 24",
    "PARTY_PROBATION_1, 留党察看一年, PARTY, 36",
    "PARTY_PROBATION_2, 留党察看二年, PARTY, 48",
    "PARTY_EXPELLED, 开除党籍, PARTY, 60",
    "ADMIN_WARNING, 政务警告, ADMINISTRATIVE, 6",
    "ADMIN_DEMERIT, 政务记过, ADMINISTRATIVE, 12",
    "ADMIN_MAJOR_DEMERIT, 政务记大过, ADMINISTRATIVE, 18",
    "ADMIN_DEMOTION, 政务降级, ADMINISTRATIVE, 24",
    "ADMIN_REMOVED, 政务撤职, ADMINISTRATIVE, 24",
    "ADMIN_DISMISSED, 政务开除, ADMINISTRATIVE, 0",
    "POLICE, 移送公安, POLICE, 0",
    "JUDICIARY, 移送司法, JUDICIARY, 0"
  })
  void shouldKnowEachKindAndItsEffect(String key, String name, Family family, int months) {
    assertThat(law.kind(key, DAY))
        .hasValueSatisfying(
            k -> {
              assertThat(k.name()).isEqualTo(name);
              assertThat(k.family()).isEqualTo(family);
              assertThat(k.effectMonths()).isEqualTo(months);
            });
  }

  @ParameterizedTest
  @CsvSource({"2018-03-19, 行政记过", "2018-03-20, 政务记过", "2000-01-01, 行政记过", "2026-06-30, 政务记过"})
  void shouldCallASanctionAsItWasCalledOnTheDay(LocalDate day, String name) {
    assertThat(law.kinds(day)).extracting(SanctionKind::name).contains(name);
    assertThat(law.kinds(day))
        .extracting(SanctionKind::key)
        .doesNotHaveDuplicates()
        .hasSize(23)
        .contains("ADMIN_DEMERIT");
  }

  @Test
  void shouldKnowNoneBeforeTheFirstDay() {
    assertThat(law.kinds(LocalDate.of(1999, 12, 31))).isEmpty();
    assertThat(codes(law.check(List.of("TALK"), PersonStanding.OTHER, LocalDate.MIN, List.of())))
        .containsExactly("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "VILLAGE_STAFF, ADMIN_WARNING, ''",
    "VILLAGE_STAFF, ADMIN_DEMERIT, ''",
    "VILLAGE_STAFF, ADMIN_MAJOR_DEMERIT, ''",
    "VILLAGE_STAFF, ADMIN_DEMOTION, village-staff",
    "VILLAGE_STAFF, ADMIN_REMOVED, village-staff",
    "VILLAGE_STAFF, ADMIN_DISMISSED, village-staff",
    "VILLAGE_STAFF, PARTY_EXPELLED, ''",
    "VILLAGE_STAFF, ADJUSTMENT, ''",
    "CIVIL_SERVANT, ADMIN_DISMISSED, ''",
    "CIVIL_SERVANT, PARTY_EXPELLED, ''",
    "PARTY_MEMBER, PARTY_WARNING, ''",
    "PARTY_MEMBER, ADMIN_WARNING, standing",
    "RETIRED, ADMIN_WARNING, retired",
    "RETIRED, ADMIN_DISMISSED, retired",
    "RETIRED, PARTY_WARNING, ''",
    "RETIRED, CRITICISM, ''",
    "RETIRED, JUDICIARY, ''",
    "OTHER, PARTY_WARNING, standing",
    "OTHER, ADMIN_WARNING, standing",
    "OTHER, CRITICISM, ''",
    "OTHER, POLICE, ''",
    "CIVIL_SERVANT, NO_SUCH, unknown"
  })
  void shouldAllowWhatTheStandingAllows(PersonStanding standing, String kind, String code) {
    assertThat(codes(law.check(List.of(kind), standing, DAY, List.of())))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void shouldNameWhatVillageStaffMayGet() {
    assertThat(
            law.check(List.of("ADMIN_REMOVED"), PersonStanding.VILLAGE_STAFF, DAY, List.of())
                .get(0)
                .args())
        .containsExactly("政务撤职", "政务警告、政务记过、政务记大过");
  }

  /** Earlier effect, written as kind and its last day; then the new kinds. */
  @ParameterizedTest
  @CsvSource({
    // exactly 48 months from 2026-06-30
    "ADMIN_REMOVED, 2028-06-30, ADMIN_DEMOTION, true",
    "ADMIN_REMOVED, 2028-07-01, ADMIN_DEMOTION, false",
    "ADMIN_REMOVED, 2028-06-29, ADMIN_DEMOTION, true",
    "ADMIN_REMOVED, 2029-12-31, ADMIN_WARNING, true",
    "ADMIN_REMOVED, 2030-01-01, ADMIN_WARNING, false",
    // over by today
    "ADMIN_REMOVED, 2026-06-30, ADMIN_DEMOTION|ADMIN_REMOVED, true",
    "ADMIN_REMOVED, 2026-07-01, ADMIN_DEMOTION|ADMIN_REMOVED, false",
    "ADMIN_REMOVED, 2020-01-01, ADMIN_REMOVED, true",
    // three at once
    "ADMIN_WARNING, 2020-01-01, ADMIN_DEMOTION|ADMIN_REMOVED|ADMIN_WARNING, false",
    // other families do not add up, dismissal has no months
    "PARTY_PROBATION_2, 2030-06-30, ADMIN_REMOVED, true",
    "ADMONITION, 2030-06-30, ADMIN_REMOVED, true",
    "ADMIN_REMOVED, 2030-06-30, PARTY_PROBATION_2, true",
    "ADMIN_REMOVED, 2030-06-30, ADMIN_DISMISSED, true"
  })
  void shouldNotLetEffectsAddUpBeyond48Months(
      String earlier, LocalDate to, String kinds, boolean allowed) {
    RunningEffect running = new RunningEffect(earlier, DAY.minusMonths(1), to);
    assertThat(
            codes(
                law.check(
                    Arrays.asList(kinds.split("\\|")),
                    PersonStanding.CIVIL_SERVANT,
                    DAY,
                    List.of(running))))
        .isEqualTo(allowed ? List.of() : List.of("combined"));
  }

  @Test
  void shouldAddUpSeveralEarlierEffectsAndThoseYetToCome() {
    // given twelve months left, and twelve more after them
    List<RunningEffect> running =
        List.of(
            new RunningEffect("ADMIN_DEMERIT", DAY, DAY.plusMonths(12)),
            new RunningEffect("ADMIN_DEMERIT", DAY.plusMonths(12), DAY.plusMonths(24)));

    // when, then
    assertThat(check("ADMIN_REMOVED", running)).isEmpty();
    assertThat(check("ADMIN_REMOVED|ADMIN_WARNING", running)).containsExactly("combined");
  }

  @ParameterizedTest
  @CsvSource({"2026-07-01, expelled", "2026-06-30, ''"})
  void shouldNotSanctionByPartyWhoIsExpelled(LocalDate to, String code) {
    List<RunningEffect> running =
        List.of(new RunningEffect("PARTY_EXPELLED", to.minusYears(5), to));
    assertThat(check("PARTY_WARNING", running))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    assertThat(check("ADMIN_WARNING", running)).isEmpty();
  }

  @Test
  void shouldNotExemptAndSanctionAtOnce() {
    assertThat(check("EXEMPT|PARTY_WARNING", List.of())).containsExactly("exempt");
    assertThat(check("EXEMPT|CRITICISM", List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PARTY_WARNING, PARTY_SERIOUS_WARNING, false",
    "PARTY_SERIOUS_WARNING, PARTY_WARNING, true",
    "PARTY_WARNING, PARTY_WARNING, false",
    "ADMONITION, PARTY_WARNING, false",
    "PARTY_WARNING, ADMONITION, true",
    "EXEMPT, TALK, false",
    "EXEMPT, EXEMPT, false",
    "TALK, EXEMPT, true",
    "ADMONITION|TALK, ADMONITION, true",
    "TALK, ADMONITION|TALK, false",
    "CRITICISM|BULLETIN, VETO|ADMONITION, false",
    "PARTY_PROBATION_1, PARTY_PROBATION_2, false",
    "PARTY_PROBATION_2, PARTY_PROBATION_1, true",
    "NO_SUCH, PARTY_EXPELLED, true",
    "POLICE, PARTY_EXPELLED, true"
  })
  void shouldTellTheHeavier(String measures, String than, boolean heavier) {
    assertThat(
            law.heavier(
                Arrays.asList(measures.split("\\|")), Arrays.asList(than.split("\\|")), DAY))
        .isEqualTo(heavier);
  }

  private static List<String> check(String kinds, List<RunningEffect> running) {
    return codes(
        law.check(Arrays.asList(kinds.split("\\|")), PersonStanding.CIVIL_SERVANT, DAY, running));
  }

  private static List<String> codes(List<Breach> breaches) {
    return breaches.stream().map(Breach::code).toList();
  }
}
