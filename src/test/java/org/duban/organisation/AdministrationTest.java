package org.duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ProductTest
class AdministrationTest {

  @Autowired CountyFixture fixture;
  @Autowired LoginFixture login;
  @Autowired HeardPostChanges heard;
  @Autowired Units units;
  @Autowired Posts posts;
  @Autowired JdbcTemplate jdbc;
  @Autowired RenewingCiphers renewing;
  County county;
  WebClient organiser;
  WebClient department;

  @BeforeEach
  void makeCounty() {
    county = fixture.create();
    organiser = login.as(county.holder("TOWNSHIP_ORGANISER", county.township(1)));
    department = login.as(county.holder("ORGANISATION_DEPT", county.code()));
  }

  @Test
  void shouldMaintainUnits() {
    // given
    String station = county.township(1) + "-S01";
    Map<String, Object> body = unit(station, "水站", "STATION", county.township(1));

    // then
    assertThat(organiser.post("/api/units", body).status()).isEqualTo(403);
    assertThat(department.post("/api/units", body).status()).isEqualTo(201);
    assertThat(department.post("/api/units", body).code()).isEqualTo("organisation.unit.exists");

    // when it moves with what is below it
    String inner = station + "-G1";
    department.post("/api/units", unit(inner, "网格", "GRID", station));
    assertThat(units.require(inner).path()).contains(county.township(1) + "/");
    WebClient.Answer moved =
        department.put(
            "/api/units/" + station, unit(station, "新水站", "STATION", county.township(2)));

    // then
    assertThat(moved.status()).isEqualTo(200);
    assertThat(units.within(inner, county.township(2))).isTrue();
    assertThat(units.within(inner, county.township(1))).isFalse();
    assertThat(department.get("/api/units/" + inner).json().path("lineage").toString())
        .contains("新水站");
    assertThat(
            department.put("/api/units/" + station, unit(station, "水站", "STATION", inner)).code())
        .isEqualTo("organisation.unit.parent-below");
    assertThat(
            department
                .get(
                    "/api/units?parent="
                        + county.code()
                        + "&q="
                        + java.net.URLEncoder.encode("新水", java.nio.charset.StandardCharsets.UTF_8))
                .json()
                .size())
        .isEqualTo(1);
    assertThat(
            organiser.get("/api/units?scope=people.manage").json().path(0).path("code").asString())
        .isEqualTo(county.township(1));
  }

  @Test
  void shouldShowPeopleByPermission() {
    // given
    String number = IdentityNumbers.next();
    WebClient.Answer made =
        organiser.post("/api/people", person("新人", county.village(1, 1), number));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String path = "/api/people/" + made.json().path("id").asLong();

    // then: the township sees him masked, the department in clear and on the audit
    JsonNode masked = organiser.get(path).json();
    assertThat(masked.path("secretsShown").asBoolean()).isFalse();
    assertThat(masked.path("idNumber").asString()).contains("****").isNotEqualTo(number);
    JsonNode clear = department.get(path).json();
    assertThat(clear.path("idNumber").asString()).isEqualTo(number);
    assertThat(views(made.json().path("id").asLong())).isEqualTo(1);

    // and others do not
    WebClient elsewhere = login.as(county.holder("TOWNSHIP_ORGANISER", county.township(2)));
    assertThat(elsewhere.get(path).status()).isEqualTo(403);
    assertThat(login.as(county.member(1, 1, 1)).get("/api/people").status()).isEqualTo(403);
    assertThat(elsewhere.get("/api/people?unit=" + county.village(1, 1)).status()).isEqualTo(403);

    // and he is found by his number only where numbers may be seen
    assertThat(department.get("/api/people?q=" + number).json().path("items").size()).isEqualTo(1);
    assertThat(organiser.get("/api/people?q=" + number).json().path("items").size()).isZero();
  }

  @Test
  void shouldPageThroughPeople() {
    JsonNode first = organiser.get("/api/people?limit=20").json();
    assertThat(first.path("items").size()).isEqualTo(20);
    JsonNode second =
        organiser.get("/api/people?limit=20&after=" + first.path("next").asString()).json();
    assertThat(second.path("items").size()).isEqualTo(9);
    assertThat(second.path("next").isMissingNode() || second.path("next").isNull()).isTrue();
  }

  @Test
  void shouldRefuseWrongPeople() {
    String village = county.village(1, 1);
    assertThat(organiser.post("/api/people", person("某", village, "123")).code())
        .isEqualTo("organisation.person.id-number");
    String number = IdentityNumbers.next();
    organiser.post("/api/people", person("某", village, number));
    assertThat(organiser.post("/api/people", person("某二", village, number)).code())
        .isEqualTo("organisation.person.id-number-taken");
    assertThat(organiser.post("/api/people", person("某", county.village(2, 1), null)).status())
        .isEqualTo(403);
  }

  @Test
  void shouldSayWhatIsMissing() {
    for (String path : java.util.List.of("/api/people", "/api/units")) {
      WebClient.Answer answer = department.post(path, Map.of());
      assertThat(answer.status()).as(answer.text()).isIn(400, 422);
    }
    assertThat(
            department
                .post("/api/people/" + county.member(1, 1, 1) + "/posts", Map.of())
                .json()
                .path("problems")
                .size())
        .isEqualTo(2);
  }

  @Test
  void shouldBeginAndEndPosts() {
    // given
    long member = county.member(1, 1, 1);
    String village = county.village(1, 1);
    String path = "/api/people/" + member + "/posts";

    // when
    WebClient.Answer begun =
        organiser.post(path, Map.of("role", "VILLAGE_LIAISON", "unitCode", village));

    // then
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    assertThat(posts.holders("VILLAGE_LIAISON", village)).contains(member);
    assertThat(Objects.requireNonNull(heard.last).groups())
        .containsExactly("VILLAGE_LIAISON@" + village);

    // when
    organiser.delete("/api/posts/" + begun.json().path("id").asLong());

    // then
    assertThat(posts.holders("VILLAGE_LIAISON", village)).doesNotContain(member);
    assertThat(organiser.post(path, Map.of("role", "SECURITY_ADMIN", "unitCode", village)).status())
        .isEqualTo(403);
    assertThat(organiser.post(path, Map.of("role", "KING", "unitCode", village)).code())
        .isEqualTo("organisation.post.role");
    assertThat(
            organiser
                .post(path, Map.of("role", "HELPER", "unitCode", county.village(2, 1)))
                .status())
        .isEqualTo(403);
  }

  @Test
  void shouldKeepNumbersReadableWhenCiphersAreRenewed() {
    // given
    String number = IdentityNumbers.next();
    long id =
        organiser
            .post("/api/people", person("新人", county.village(1, 1), number))
            .json()
            .path("id")
            .asLong();

    // when
    Long last = id - 1;
    while (last != null) {
      last = renewing.next(last);
    }

    // then
    assertThat(department.get("/api/people/" + id).json().path("idNumber").asString())
        .isEqualTo(number);
  }

  @Test
  void shouldShowTheAuditToAuditorsOnly() {
    // given
    long auditor = fixture.person("审计", county.code(), null, "AUDIT_ADMIN");
    department.get("/api/people/" + county.member(1, 1, 1));

    // then
    WebClient client = login.as(auditor);
    assertThat(client.post("/api/audit/verify", Map.of()).json().path("intact").asBoolean())
        .isTrue();
    assertThat(client.get("/api/audit?objectType=person&objectId=" + county.member(1, 1, 1)).text())
        .contains("person.secret.viewed");
    assertThat(department.get("/api/audit").status()).isEqualTo(403);
  }

  private int views(long person) {
    Integer n =
        jdbc.queryForObject(
            "select count(*) from audit_entry where kind = 'person.secret.viewed'"
                + " and object_id = ?",
            Integer.class,
            String.valueOf(person));
    return n == null ? 0 : n;
  }

  private static Map<String, Object> unit(String code, String name, String kind, String parent) {
    return Map.of("code", code, "name", name, "kind", kind, "parentCode", parent);
  }

  private static Map<String, Object> person(String name, String unit, @Nullable String number) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("name", name, "unitCode", unit, "partyMember", false, "paperOnly", false));
    if (number != null) {
      body.put("idNumber", number);
    }
    return body;
  }
}
