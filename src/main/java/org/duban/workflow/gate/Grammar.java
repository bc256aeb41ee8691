package org.duban.workflow.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An allow-list of elements: under which parents each may stand, which attributes it may have, and
 * what may be in them and in its text. What is not listed is refused.
 *
 * <p>Names are {@code prefix:local} with the prefixes of {@link Namespaces}, whatever prefixes the
 * file uses; attributes without a namespace have no prefix.
 */
class Grammar {

  /** One allowed element. */
  static final class Rule {
    final Set<String> parents;
    final Map<String, Kind> attributes = new HashMap<>();
    Optional<Kind> text = Optional.empty();

    private Rule(Set<String> parents) {
      this.parents = parents;
    }

    Rule attribute(Kind kind, String... names) {
      for (String name : names) {
        attributes.put(name, kind);
      }
      return this;
    }

    Rule text(Kind kind) {
      text = Optional.of(kind);
      return this;
    }
  }

  private final Map<String, Rule> rules = new HashMap<>();

  Rule allow(String element, String... parents) {
    Rule rule = new Rule(Set.of(parents)).attribute(Kind.LITERAL, "id", "name");
    rules.put(element, rule);
    return rule;
  }

  Optional<Rule> rule(String element) {
    return Optional.ofNullable(rules.get(element));
  }
}
