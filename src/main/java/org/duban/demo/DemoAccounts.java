package org.duban.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.identity.OpeningAccount;
import org.springframework.stereotype.Component;

/** Accounts to try the product with, one for each kind of user; all with one password. */
@Component
class DemoAccounts {

  static final String PASSWORD = "Duban-2026";

  private final OpeningAccount opening;

  DemoAccounts(OpeningAccount opening) {
    this.opening = opening;
  }

  /** Account names, each with the post it holds ({@code ROLE@unit}). */
  Map<String, String> list() {
    Map<String, String> wanted = new LinkedHashMap<>();
    String town = DemoPopulation.township(1);
    String village = DemoPopulation.village(1, 1);
    wanted.put("office", "CAMPAIGN_OFFICE@" + DemoPopulation.COUNTY);
    wanted.put("leader", "COUNTY_LEADER@" + DemoPopulation.COUNTY);
    wanted.put("organisation", "ORGANISATION_DEPT@" + DemoPopulation.COUNTY);
    wanted.put("land", "DEPARTMENT_REVIEWER@" + DemoPopulation.department("LAND"));
    wanted.put("environment", "DEPARTMENT_REVIEWER@" + DemoPopulation.department("ENVIRONMENT"));
    wanted.put("enforcement", "ENFORCEMENT_AUTHORITY@" + DemoPopulation.COUNTY);
    wanted.put("supervisor", "SUPERVISOR@" + DemoPopulation.COUNTY);
    wanted.put("publisher", "PROCESS_PUBLISHER@" + DemoPopulation.COUNTY);
    wanted.put("admin", "SYSTEM_ADMIN@" + DemoPopulation.COUNTY);
    wanted.put("security", "SECURITY_ADMIN@" + DemoPopulation.COUNTY);
    wanted.put("auditor", "AUDIT_ADMIN@" + DemoPopulation.COUNTY);
    wanted.put("township", "TOWNSHIP_LEADER@" + town);
    wanted.put("organiser", "TOWNSHIP_ORGANISER@" + town);
    wanted.put("checker", "CHECK_TEAM@" + town);
    wanted.put("township3", "TOWNSHIP_LEADER@" + DemoPopulation.township(3));
    wanted.put("secretary", "BRANCH_SECRETARY@" + village);
    wanted.put("liaison", "VILLAGE_LIAISON@" + village);
    wanted.put("cadre", "VILLAGE_CADRE@" + village);
    wanted.put("clerk", "ENTRY_CLERK@" + village);
    wanted.put("member", "MEMBER@" + village);
    wanted.put("helper", "HELPER@" + DemoPopulation.village(3, 1));
    wanted.put("secretary3", "BRANCH_SECRETARY@" + DemoPopulation.village(3, 1));
    return wanted;
  }

  /** Opens them. */
  void open(DemoPopulation county, Map<String, Long> personByName) {
    Map<Long, String> usernames = new LinkedHashMap<>();
    list()
        .forEach(
            (username, group) -> {
              Long person = personByName.get(firstHolder(county, group).person().name());
              if (person == null) {
                throw new IllegalStateException("Nobody imported for " + username);
              }
              usernames.put(person, username);
            });
    opening.forTraining(usernames, PASSWORD);
  }

  private static DemoPopulation.DemoPost firstHolder(DemoPopulation county, String group) {
    return county.posts.stream()
        .filter(p -> (p.role() + "@" + p.unit()).equals(group) && !p.person().paperOnly())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No demonstration post " + group));
  }
}
