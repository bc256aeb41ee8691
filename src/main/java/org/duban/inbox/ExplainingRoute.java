package org.duban.inbox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.identity.CurrentActor;
import org.duban.inbox.RouteEntry.How;
import org.duban.inbox.RouteExplanation.ExcludedPerson;
import org.duban.inbox.RouteExplanation.Line;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Why me, why not": says how a task found its holders (X.11). To whoever may see the task. */
@Service
public class ExplainingRoute {

  private final TaskAccess access;
  private final TaskModels models;
  private final CurrentActor current;
  private final Units units;
  private final Posts posts;
  private final People people;
  private final MessageSource messages;

  ExplainingRoute(
      TaskAccess access,
      TaskModels models,
      CurrentActor current,
      Units units,
      Posts posts,
      People people,
      MessageSource messages) {
    this.access = access;
    this.models = models;
    this.current = current;
    this.units = units;
    this.posts = posts;
    this.people = people;
    this.messages = messages;
  }

  /**
   * @throws org.duban.platform.error.DubanException not found, if the task is not for the actor
   */
  @Transactional(readOnly = true)
  public RouteExplanation explain(String taskId) {
    Routing.Found found = access.visible(taskId, current.require());
    return new Telling(found).explanation();
  }

  /** The sentences about one task. */
  private final class Telling {

    private final Routing.Found found;
    private final Locale locale = LocaleContextHolder.getLocale();
    private final Map<String, String> roleNames;
    private final Map<Long, Person> persons;
    private final List<Line> lines = new ArrayList<>();

    Telling(Routing.Found found) {
      this.found = found;
      boolean english = locale.getLanguage().equals("en");
      this.roleNames =
          posts.roles().stream()
              .collect(Collectors.toMap(Role::key, r -> english ? r.nameEn() : r.name()));
      Set<Long> ids = new LinkedHashSet<>();
      found.routes().forEach(r -> r.steps().forEach(s -> ids.addAll(s.holders())));
      found.exclusions().forEach(e -> ids.add(e.personId()));
      Long assignee = found.task().task().assignee();
      if (assignee != null) {
        ids.add(assignee);
      }
      this.persons = people.byId(ids);
    }

    RouteExplanation explanation() {
      if (found.routes().isEmpty()) {
        say("unrouted");
      }
      found.routes().forEach(this::tell);
      boolean desk = found.entries().stream().allMatch(e -> e.how() == How.DESK);
      Long assignee = found.task().task().assignee();
      if (desk) {
        String holder = found.entries().iterator().next().holder();
        say("desk", unit(holder.substring(holder.indexOf('@') + 1)));
      }
      if (assignee != null) {
        say("claimed", name(assignee));
      }
      String rule =
          models
              .rules(found.task().task().processDefinitionId(), found.task().task().taskKey())
              .ruleText();
      if (!rule.isEmpty()) {
        say("rule", rule);
      }
      return new RouteExplanation(
          lines,
          found.entries().stream()
              .map(RouteEntry::holder)
              .sorted()
              .collect(Collectors.joining(",")),
          assignee != null
              ? List.of(name(assignee))
              : found.eligible().stream().map(this::name).sorted().toList(),
          excluded(),
          desk);
    }

    private void tell(Route route) {
      if (route.wanted().startsWith(RouteResolver.PERSON)) {
        say("wanted-person", name(Long.parseLong(route.wanted().substring(2))));
      } else {
        say("wanted", unitOf(route.wanted()), roleOf(route.wanted()));
      }
      for (Route.Step step : route.steps()) {
        if (!step.eligible().isEmpty()) {
          say(
              route.entry().how() == How.ABOVE ? "above" : "here",
              unitOf(step.place()),
              roleOf(step.place()),
              names(step.eligible()));
        } else if (step.holders().isEmpty()) {
          say("none-here", unitOf(step.place()), roleOf(step.place()));
        } else {
          say("all-excluded", unitOf(step.place()), roleOf(step.place()), names(step.holders()));
        }
      }
    }

    /** Those who would have had the task; relatives who hold nothing are nobody's business. */
    private List<ExcludedPerson> excluded() {
      Set<Long> would =
          found.routes().stream()
              .flatMap(r -> r.steps().stream())
              .flatMap(s -> s.holders().stream())
              .collect(Collectors.toSet());
      return found.exclusions().stream()
          .filter(e -> would.contains(e.personId()))
          .map(e -> new ExcludedPerson(name(e.personId()), reason(e)))
          .toList();
    }

    private String reason(Exclusion e) {
      return text("reason." + e.reason().name().toLowerCase(Locale.ROOT), e.detail());
    }

    private void say(String key, Object... args) {
      lines.add(new Line(text(key, args)));
    }

    private String text(String key, Object... args) {
      return messages.getMessage("inbox.route." + key, args, locale);
    }

    private String names(Set<Long> ids) {
      String comma = text("comma");
      return Stream.concat(
              ids.stream().limit(8).map(this::name).sorted(),
              ids.size() > 8 ? Stream.of("…") : Stream.of())
          .collect(Collectors.joining(comma));
    }

    private String name(long id) {
      Person person = persons.get(id);
      return person == null ? people.find(id).map(Person::name).orElse("?") : person.name();
    }

    private String unitOf(String place) {
      int at = place.indexOf('@');
      return at < 0 ? "" : unit(place.substring(at + 1));
    }

    private String unit(String code) {
      return units.find(code).map(Unit::name).orElse(code);
    }

    private String roleOf(String place) {
      int at = place.indexOf('@');
      String role = at < 0 ? place : place.substring(0, at);
      return roleNames.getOrDefault(role, role);
    }
  }
}
