package org.duban.notification;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.duban.notification.persistence.ProfileMapper;
import org.duban.rule.Rules;
import org.springframework.stereotype.Component;

/** What people chose; where they chose nothing, the rule. */
@Component
class Preferences {

  private record Choice(long personId, String kind, Way way) {}

  /** The preferences of some people, read at once. */
  static final class Of {

    private final Map<String, NoteKind> kinds;
    private final Map<Long, Profile> profiles;
    private final Map<Choice, Timing> choices;
    private final LocalTime usual;

    private Of(
        Map<String, NoteKind> kinds,
        Map<Long, Profile> profiles,
        Map<Choice, Timing> choices,
        LocalTime usual) {
      this.kinds = kinds;
      this.profiles = profiles;
      this.choices = choices;
      this.usual = usual;
    }

    NoteKind kind(String key) {
      NoteKind known = kinds.get(key);
      return known == null ? kinds.getOrDefault(NoteKinds.OTHER, unknown(key)) : known;
    }

    Timing timing(long person, NoteKind kind, Way way) {
      return choices.getOrDefault(new Choice(person, kind.key(), way), kind.timing(way));
    }

    Profile profile(long person) {
      return profiles.getOrDefault(person, Profile.none(person));
    }

    LocalDateTime when(long person, Timing timing, LocalDateTime now) {
      Profile profile = profile(person);
      return timing == Timing.DIGEST ? profile.nextDigest(now, usual) : profile.next(now);
    }

    private static NoteKind unknown(String key) {
      return new NoteKind(key, key, Timing.OFF, Timing.OFF);
    }
  }

  private final ProfileMapper mapper;
  private final NoteKinds kinds;
  private final Rules rules;

  Preferences(ProfileMapper mapper, NoteKinds kinds, Rules rules) {
    this.mapper = mapper;
    this.kinds = kinds;
    this.rules = rules;
  }

  Of of(Collection<Long> people) {
    Map<Long, Profile> profiles = new HashMap<>();
    Map<Choice, Timing> choices = new HashMap<>();
    if (!people.isEmpty()) {
      mapper.profiles(people).forEach(p -> profiles.put(p.personId(), p));
      mapper
          .choices(people)
          .forEach(c -> choices.put(new Choice(c.personId(), c.kind(), c.channel()), c.timing()));
    }
    return new Of(kinds.all(), profiles, choices, usualDigest());
  }

  LocalTime usualDigest() {
    return LocalTime.parse(rules.value("notification.digest-at").asString());
  }
}
