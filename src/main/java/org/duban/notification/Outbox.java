package org.duban.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.notification.persistence.OutboxMapper;
import org.duban.organisation.MailAddresses;
import org.duban.platform.database.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down, in the acting transaction, what of the notes is to leave the product and by which
 * way: what each person chose, where the person can be reached. Only a title that names nobody goes
 * out: what the note itself gives for outside, else the name of its kind.
 */
@Component
class Outbox {

  private static final int LONGEST = 200;

  private final OutboxMapper mapper;
  private final Preferences preferences;
  private final MailAddresses addresses;
  private final Channels channels;
  private final Ids ids;

  Outbox(
      OutboxMapper mapper,
      Preferences preferences,
      MailAddresses addresses,
      Channels channels,
      Ids ids) {
    this.mapper = mapper;
    this.preferences = preferences;
    this.addresses = addresses;
    this.channels = channels;
    this.ids = ids;
  }

  /**
   * @param notes the notes as written in the product
   * @param told what each of them was written from
   */
  void put(List<Notification> notes, List<Note> told) {
    if (channels.none()) {
      return;
    }
    Set<Long> people = notes.stream().map(Notification::personId).collect(Collectors.toSet());
    Preferences.Of chosen = preferences.of(people);
    Set<Long> mailable = channels.on(Way.MAIL) ? addresses.having(people) : Set.of();
    List<OutboxEntry> entries = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      Notification note = notes.get(i);
      if (mailable.contains(note.personId())) {
        add(entries, note, told.get(i).outside(), Way.MAIL, chosen);
      }
      if (channels.on(Way.ROBOT) && chosen.profile(note.personId()).hasRobot()) {
        add(entries, note, told.get(i).outside(), Way.ROBOT, chosen);
      }
    }
    if (!entries.isEmpty()) {
      mapper.insert(entries);
    }
  }

  private void add(
      List<OutboxEntry> entries,
      Notification note,
      @Nullable String outside,
      Way way,
      Preferences.Of chosen) {
    NoteKind kind = chosen.kind(note.kind());
    Timing timing = chosen.timing(note.personId(), kind, way);
    if (timing != Timing.OFF) {
      entries.add(
          OutboxEntry.fresh(
              ids.next(),
              note,
              way,
              cut(outside == null ? kind.name() : outside),
              timing,
              chosen.when(note.personId(), timing, note.at())));
    }
  }

  private static String cut(String title) {
    String line = title.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }
}
