package org.duban.limitchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.organisation.Posts;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.rule.Rules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Who decides about a limit: rule {@code limit-change.approvers}, the first that anybody holds. */
@Component
class LimitApprovers {

  private final Rules rules;
  private final Units units;
  private final Posts posts;

  LimitApprovers(Rules rules, Units units, Posts posts) {
    this.rules = rules;
    this.units = units;
    this.posts = posts;
  }

  /**
   * The role that somebody but the asker holds at the unit or above; the last, if nobody does: then
   * the routing desk finds one.
   */
  String choose(String unitCode, long asker) {
    List<String> roles = new ArrayList<>();
    for (JsonNode role : rules.value("limit-change.approvers")) {
      roles.add(role.asString());
    }
    List<Unit> above = units.lineage(unitCode);
    return roles.stream()
        .filter(role -> above.stream().anyMatch(u -> other(posts.holders(role, u.code()), asker)))
        .findFirst()
        .orElseGet(() -> roles.get(roles.size() - 1));
  }

  private static boolean other(Set<Long> holders, long asker) {
    return holders.stream().anyMatch(h -> h != asker);
  }
}
