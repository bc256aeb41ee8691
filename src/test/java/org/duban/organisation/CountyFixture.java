package org.duban.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes small counties for tests, by the product's own use cases. Inject it into a {@code
 * ProductTest}; each {@link #create} gives a county of its own. Act as a person with {@link
 * CurrentActor#as}.
 *
 * <p>Two townships with two villages each. At the county: COUNTY_LEADER, CAMPAIGN_OFFICE,
 * ORGANISATION_DEPT, DISCIPLINE_COMMISSION (at the county itself and at its departments
 * ORGANISATION and DISCIPLINE), PUBLICITY_DEPT, PARTY_SCHOOL, PETITION_OFFICE,
 * ENFORCEMENT_AUTHORITY, LINKED_LEADER, CONVENER, SUPERVISOR, PROCESS_PUBLISHER, and a
 * DEPARTMENT_REVIEWER at each department. At each township: TOWNSHIP_LEADER, TOWNSHIP_ORGANISER,
 * TOWNSHIP_DISCIPLINE, three CHECK_TEAM, GRID_OWNER. At each village: BRANCH_SECRETARY (and at its
 * branch), VILLAGE_CADRE, VILLAGE_LIAISON, SUPERVISION_COMMITTEE, HELPER, two ENTRY_CLERK, and four
 * members (also MEMBER at the village); the fourth is served on paper.
 */
@Component
public class CountyFixture {

  /** Functions of the county's departments. */
  public static final List<String> DEPARTMENTS =
      List.of(
          "LAND",
          "ENVIRONMENT",
          "ORGANISATION",
          "DISCIPLINE",
          "AGRICULTURE",
          "FINANCE",
          "ENFORCEMENT",
          "PETITION",
          "PUBLICITY");

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private final MaintainingUnits units;
  private final Units tree;
  private final RegisteringPerson people;
  private final ChangingPosts posts;
  private final CurrentActor actor;
  private final TransactionOperations transaction;

  CountyFixture(
      MaintainingUnits units,
      Units tree,
      RegisteringPerson people,
      ChangingPosts posts,
      CurrentActor actor,
      TransactionOperations transaction) {
    this.units = units;
    this.tree = tree;
    this.people = people;
    this.posts = posts;
    this.actor = actor;
    this.transaction = transaction;
  }

  /** Two townships, two villages each, four members each. */
  public County create() {
    return create(2, 2, 4);
  }

  public County create(int townships, int villages, int membersPerVillage) {
    return actor.asSystem(
        () -> transaction.execute(status -> build(townships, villages, membersPerVillage)));
  }

  /** A further person with a post; null as role for none. */
  public long person(String name, String unit, @Nullable String branch, @Nullable String role) {
    return actor.asSystem(
        () -> {
          long id = people.register(draft(name, unit, branch, false));
          if (role != null) {
            posts.begin(id, role, unit, null, null);
          }
          return id;
        });
  }

  /** A further unit. */
  public void unit(UnitDraft draft) {
    actor.asSystem(() -> units.register(draft));
  }

  private County build(int townships, int villages, int members) {
    String code = "9%05d".formatted(NEXT.getAndIncrement());
    County county = new County(code, new HashMap<>(), new HashMap<>());
    division(code, "测试市" + code, null);
    countyPosts(county);
    for (int t = 1; t <= townships; t++) {
      township(county, t);
      for (int v = 1; v <= villages; v++) {
        village(county, t, v, members);
      }
    }
    return county;
  }

  private void countyPosts(County county) {
    for (String function : DEPARTMENTS) {
      String unit = county.department(function);
      units.register(
          new UnitDraft(
              unit,
              "测试部门" + function,
              UnitKind.DEPARTMENT,
              county.code(),
              county.code(),
              function));
      holder(county, "DEPARTMENT_REVIEWER", unit, null);
    }
    for (String role :
        List.of(
            "COUNTY_LEADER",
            "CAMPAIGN_OFFICE",
            "PARTY_SCHOOL",
            "LINKED_LEADER",
            "CONVENER",
            "SUPERVISOR",
            "PROCESS_PUBLISHER")) {
      holder(county, role, county.code(), null);
    }
    alsoAt(county, "ORGANISATION_DEPT", county.department("ORGANISATION"));
    alsoAt(county, "DISCIPLINE_COMMISSION", county.department("DISCIPLINE"));
    alsoAt(county, "PUBLICITY_DEPT", county.department("PUBLICITY"));
    alsoAt(county, "PETITION_OFFICE", county.department("PETITION"));
    alsoAt(county, "ENFORCEMENT_AUTHORITY", county.department("ENFORCEMENT"));
  }

  private void alsoAt(County county, String role, String department) {
    long id = holder(county, role, county.code(), null);
    take(county, id, role, department);
  }

  private void township(County county, int t) {
    String unit = county.township(t);
    division(unit, "测试镇" + t, county.code());
    for (String role :
        List.of(
            "TOWNSHIP_LEADER",
            "TOWNSHIP_ORGANISER",
            "TOWNSHIP_DISCIPLINE",
            "CHECK_TEAM",
            "CHECK_TEAM",
            "CHECK_TEAM",
            "GRID_OWNER")) {
      holder(county, role, unit, null);
    }
  }

  private void village(County county, int t, int v, int members) {
    String unit = county.village(t, v);
    String branch = county.branch(t, v);
    division(unit, "测试村" + t + v, county.township(t));
    units.register(
        new UnitDraft(branch, "测试村" + t + v + "党支部", UnitKind.PARTY_BRANCH, unit, null, null));
    long secretary = holder(county, "BRANCH_SECRETARY", unit, branch);
    take(county, secretary, "BRANCH_SECRETARY", branch);
    for (String role :
        List.of(
            "VILLAGE_CADRE",
            "VILLAGE_LIAISON",
            "SUPERVISION_COMMITTEE",
            "HELPER",
            "ENTRY_CLERK",
            "ENTRY_CLERK")) {
      holder(county, role, unit, branch);
    }
    List<Long> ids = new ArrayList<>();
    for (int m = 1; m <= members; m++) {
      long id = people.register(draft("测试党员" + t + v + m, unit, branch, m == 4));
      take(county, id, "MEMBER", unit);
      ids.add(id);
    }
    county.members().put(unit, ids);
  }

  private void division(String code, String name, @Nullable String parent) {
    if (parent == null) {
      ensureAncestors(code);
    }
    units.register(
        new UnitDraft(code, name, UnitKind.DIVISION, UnitRules.divisionAbove(code), null, null));
  }

  private void ensureAncestors(String county) {
    for (String code : List.of(county.substring(0, 2), county.substring(0, 4))) {
      if (tree.find(code).isEmpty()) {
        units.register(
            new UnitDraft(
                code, "测试" + code, UnitKind.DIVISION, UnitRules.divisionAbove(code), null, null));
      }
    }
  }

  private long holder(County county, String role, String unit, @Nullable String branch) {
    long id = people.register(draft("测试" + role.charAt(0) + NEXT.get() + "号", unit, branch, false));
    take(county, id, role, unit);
    return id;
  }

  private void take(County county, long person, String role, String unit) {
    posts.begin(person, role, unit, null, null);
    county.holders().computeIfAbsent(role + "@" + unit, k -> new ArrayList<>()).add(person);
  }

  private static PersonDraft draft(
      String name, String unit, @Nullable String branch, boolean paperOnly) {
    return new PersonDraft(name, unit, branch, branch != null, paperOnly, null, null);
  }
}
