package org.duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class OrganisationTest {

  @Autowired CountyFixture fixture;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Posts posts;
  @Autowired Relatives relatives;
  @Autowired DeclaringKinship kinship;
  @Autowired ChangingPosts changing;
  @Autowired Permissions permissions;
  @Autowired CurrentActor actor;

  @Test
  void shouldFindUnitsByPlace() {
    // given
    County county = fixture.create();
    String village = county.village(1, 2);

    // then
    assertThat(units.lineage(village))
        .extracting(Unit::code)
        .startsWith(village, county.township(1), county.code())
        .hasSize(5);
    assertThat(units.within(village, county.township(1))).isTrue();
    assertThat(units.within(village, county.township(2))).isFalse();
    assertThat(units.department("LAND", village).orElseThrow().code())
        .isEqualTo(county.department("LAND"));
    assertThat(people.within(village)).hasSize(11);
    assertThat(people.require(county.member(1, 2, 1)).branchCode()).isEqualTo(county.branch(1, 2));
    assertThat(people.require(county.member(1, 2, 4)).paperOnly()).isTrue();
  }

  @Test
  void shouldPermitByRoleAndSubtree() {
    // given
    County county = fixture.create();
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    long organiser = county.holder("ORGANISATION_DEPT", county.code());

    // then
    assertThat(allowed(leader, "case.view", county.village(1, 1))).isTrue();
    assertThat(allowed(leader, "case.view", county.village(2, 1))).isFalse();
    assertThat(allowed(leader, "people.secret", county.village(1, 1))).isFalse();
    assertThat(allowed(organiser, "people.secret", county.village(2, 1))).isTrue();
    assertThat(actor.<Object>as(leader, () -> permissions.scope("case.view")))
        .asString()
        .contains(county.township(1));
    assertThatThrownBy(() -> permissions.require("case.view", county.code()))
        .isInstanceOf(DubanException.class);
  }

  @Test
  void shouldChangePostsWithTheirHolders() {
    // given
    County county = fixture.create();
    String village = county.village(1, 1);
    long liaison = county.holder("VILLAGE_LIAISON", village);
    Post post =
        posts.of(liaison).stream()
            .filter(p -> p.role().equals("VILLAGE_LIAISON"))
            .findFirst()
            .orElseThrow();

    // when
    actor.asSystem(
        () -> {
          changing.end(post.id());
          return changing.begin(county.member(1, 1, 1), "VILLAGE_LIAISON", village, null, null);
        });

    // then
    assertThat(posts.holders("VILLAGE_LIAISON", village)).isEqualTo(Set.of(county.member(1, 1, 1)));
    assertThatThrownBy(
            () ->
                actor.asSystem(
                    () ->
                        changing.begin(
                            county.member(1, 1, 1), "VILLAGE_LIAISON", village, null, null)))
        .isInstanceOf(DubanException.class);
  }

  @Test
  void shouldKnowRelativesInBothDirections() {
    // given
    County county = fixture.create();
    long a = county.member(1, 1, 1);
    long b = county.member(1, 1, 2);

    // when
    actor.asSystem(
        () -> {
          kinship.declare(b, a, "兄弟");
          return 0;
        });

    // then
    assertThat(relatives.related(a, b)).isTrue();
    assertThat(relatives.related(b, a)).isTrue();
    assertThat(relatives.related(a, county.member(1, 1, 3))).isFalse();
  }

  private boolean allowed(long person, String permission, String unit) {
    return actor.as(person, () -> permissions.allowed(permission, unit));
  }
}
