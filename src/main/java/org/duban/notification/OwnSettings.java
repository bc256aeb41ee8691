package org.duban.notification;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.identity.CurrentActor;
import org.duban.notification.NotificationSettings.KindSetting;
import org.duban.notification.SettingsChange.KindChange;
import org.duban.notification.persistence.OutboxMapper;
import org.duban.notification.persistence.ProfileMapper;
import org.duban.notification.persistence.ProfileMapper.ChoiceRow;
import org.duban.organisation.MailAddresses;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the current actor wants to be told outside the product; nobody sets another's. In the product
 * itself every note is kept, whatever is chosen here.
 */
@Service
@Transactional
public class OwnSettings {

  private final ProfileMapper profiles;
  private final OutboxMapper outbox;
  private final Preferences preferences;
  private final NoteKinds kinds;
  private final OwnRobot robots;
  private final Channels channels;
  private final MailAddresses addresses;
  private final CurrentActor current;
  private final Audit audit;
  private final ProductClock clock;

  OwnSettings(
      ProfileMapper profiles,
      OutboxMapper outbox,
      Preferences preferences,
      NoteKinds kinds,
      OwnRobot robots,
      Channels channels,
      MailAddresses addresses,
      CurrentActor current,
      Audit audit,
      ProductClock clock) {
    this.profiles = profiles;
    this.outbox = outbox;
    this.preferences = preferences;
    this.kinds = kinds;
    this.robots = robots;
    this.channels = channels;
    this.addresses = addresses;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException forbidden to an account without a person
   */
  public NotificationSettings show() {
    long person = person();
    Preferences.Of chosen = preferences.of(Set.of(person));
    Profile profile = chosen.profile(person);
    return new NotificationSettings(
        addresses.of(person).orElse(null),
        channels.on(Way.MAIL),
        channels.on(Way.ROBOT),
        robots.view(profile),
        profile.quietFrom(),
        profile.quietUntil(),
        profile.digestAt(),
        preferences.usualDigest(),
        kinds.all().values().stream()
            .map(
                kind ->
                    new KindSetting(
                        kind.key(),
                        kind.name(),
                        chosen.timing(person, kind, Way.MAIL),
                        chosen.timing(person, kind, Way.ROBOT),
                        kind.mail(),
                        kind.robot()))
            .toList());
  }

  /**
   * Takes the place of all that was set before. What already waits for a way that is taken away
   * does not leave any more.
   *
   * @throws DubanException invalid, saying what; forbidden to an account without a person
   */
  public NotificationSettings change(SettingsChange change) {
    long person = person();
    Profile before = preferences.of(Set.of(person)).profile(person);
    checkQuiet(change.quietFrom(), change.quietUntil());
    Profile after =
        robots.changed(
            new Profile(
                person,
                change.quietFrom(),
                change.quietUntil(),
                change.digestAt(),
                before.robotKind(),
                before.robotCipher(),
                before.secretCipher()),
            change.robot());
    // first, since its row is what two changes at once wait for
    profiles.save(after, clock.now());
    addresses.set(person, change.email());
    profiles.deleteChoices(person);
    List<ChoiceRow> choices = choices(person, change.kinds());
    if (!choices.isEmpty()) {
      profiles.insertChoices(choices);
    }
    takeBack(person, change.email(), after);
    audit.record("notification.settings.changed", "person", person, null, null, Audit.OK);
    return show();
  }

  private void takeBack(long person, @Nullable String email, Profile profile) {
    if (email == null || email.isBlank()) {
      outbox.takeBack(person, Way.MAIL);
    }
    if (!profile.hasRobot()) {
      outbox.takeBack(person, Way.ROBOT);
    }
  }

  private static void checkQuiet(@Nullable LocalTime from, @Nullable LocalTime until) {
    if ((from == null) != (until == null) || (from != null && from.equals(until))) {
      throw DubanException.invalid("notification.quiet");
    }
  }

  private List<ChoiceRow> choices(long person, List<KindChange> wanted) {
    Map<String, NoteKind> known = kinds.all();
    Set<String> seen = new HashSet<>();
    List<ChoiceRow> rows = new ArrayList<>();
    for (KindChange kind : wanted) {
      if (!known.containsKey(kind.key()) || !seen.add(kind.key())) {
        throw DubanException.invalid("notification.kind", kind.key());
      }
      rows.add(new ChoiceRow(person, kind.key(), Way.MAIL, kind.mail()));
      rows.add(new ChoiceRow(person, kind.key(), Way.ROBOT, kind.robot()));
    }
    return rows;
  }

  private long person() {
    long person = current.require().personId();
    if (person == 0) {
      throw DubanException.forbidden("notification.nobody");
    }
    return person;
  }
}
