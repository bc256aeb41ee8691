package org.duban.rule.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.duban.rule.ChangingRule;
import org.duban.rule.RuleValue;
import org.duban.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Figures of law and policy, for those who maintain them. */
@RestController
@RequestMapping("/api/rules")
class RuleController {

  /** A new value from a day on. */
  record RuleChange(@Nullable JsonNode value, @Nullable LocalDate from, @Nullable String source) {}

  private final Rules rules;
  private final ChangingRule changing;
  private final Permissions permissions;

  RuleController(Rules rules, ChangingRule changing, Permissions permissions) {
    this.rules = rules;
    this.changing = changing;
    this.permissions = permissions;
  }

  @GetMapping
  List<RuleValue> listRules() {
    if (!permissions.allowedSomewhere("rule.manage")) {
      throw DubanException.forbidden("rule.forbidden");
    }
    return rules.all();
  }

  @PostMapping("/{key}")
  void changeRule(@PathVariable("key") String key, @RequestBody RuleChange change) {
    changing.change(key, change.value(), change.from(), change.source());
  }
}
