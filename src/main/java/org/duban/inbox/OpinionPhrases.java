package org.duban.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.PhraseMapper;
import org.duban.inbox.persistence.PhraseMapper.PhraseRow;
import org.duban.organisation.Post;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sentences for opinions: one's own, which nobody else sees, and those of the offices where one
 * holds a post, which whoever may {@code supervise} there keeps.
 */
@Service
public class OpinionPhrases {

  private static final int LONGEST = 300;
  private static final int MOST = 100;

  private final PhraseMapper phrases;
  private final CurrentActor current;
  private final Permissions permissions;
  private final Units units;
  private final Ids ids;
  private final ProductClock clock;

  OpinionPhrases(
      PhraseMapper phrases,
      CurrentActor current,
      Permissions permissions,
      Units units,
      Ids ids,
      ProductClock clock) {
    this.phrases = phrases;
    this.current = current;
    this.permissions = permissions;
    this.units = units;
    this.ids = ids;
    this.clock = clock;
  }

  /** The actor's own, then those of his offices, each oldest first. */
  @Transactional(readOnly = true)
  public List<OpinionPhrase> list() {
    Actor actor = current.require();
    return Stream.concat(
            actor.personId() == 0
                ? Stream.<PhraseRow>of()
                : phrases.ofPerson(actor.personId()).stream(),
            offices(actor).stream().sorted().flatMap(unit -> phrases.ofUnit(unit).stream()))
        .map(this::shown)
        .toList();
  }

  /**
   * @param unitCode the office to have it; null for the actor himself
   * @throws DubanException not found, if there is no such unit; forbidden, if its phrases are not
   *     the actor's to keep; invalid, if the text is empty or too long, or the actor is no person
   *     who could have phrases of his own; conflict, if it is there already or there are too many
   */
  @Transactional
  public OpinionPhrase add(String text, @Nullable String unitCode) {
    Actor actor = current.require();
    String kept = checked(text);
    if (unitCode != null) {
      permissions.require("supervise", units.require(unitCode).code());
    } else if (actor.personId() == 0) {
      throw DubanException.invalid("inbox.phrase.person");
    }
    List<PhraseRow> there =
        unitCode == null ? phrases.ofPerson(actor.personId()) : phrases.ofUnit(unitCode);
    requireRoom(there, kept, 0);
    PhraseRow row =
        new PhraseRow(ids.next(), unitCode == null ? actor.personId() : null, unitCode, kept);
    phrases.insert(row, actor.personId(), clock.now());
    return shown(row);
  }

  /**
   * @throws DubanException not found, if there is none that the actor sees; else as {@link #add}
   */
  @Transactional
  public OpinionPhrase change(long id, String text) {
    PhraseRow row = requireEditable(id);
    String kept = checked(text);
    requireRoom(
        row.personId() != null
            ? phrases.ofPerson(row.personId())
            : phrases.ofUnit(String.valueOf(row.unitCode())),
        kept,
        id);
    phrases.update(id, kept);
    return shown(new PhraseRow(id, row.personId(), row.unitCode(), kept));
  }

  /**
   * @throws DubanException not found, if there is none that the actor sees; forbidden, if it is of
   *     an office and not his to keep
   */
  @Transactional
  public void remove(long id) {
    phrases.delete(requireEditable(id).id());
  }

  private PhraseRow requireEditable(long id) {
    Actor actor = current.require();
    PhraseRow row =
        phrases.find(id).orElseThrow(() -> DubanException.notFound("inbox.phrase.none"));
    String unit = row.unitCode();
    boolean seen =
        unit == null
            ? row.personId() != null && row.personId() == actor.personId()
            : offices(actor).contains(unit) || permissions.allowed("supervise", unit);
    if (!seen) {
      throw DubanException.notFound("inbox.phrase.none");
    }
    if (unit != null) {
      permissions.require("supervise", unit);
    }
    return row;
  }

  private static Set<String> offices(Actor actor) {
    return actor.posts().stream().map(Post::unitCode).collect(Collectors.toSet());
  }

  private static String checked(String text) {
    String kept = text.strip();
    if (kept.isEmpty() || kept.chars().anyMatch(Character::isISOControl)) {
      throw DubanException.invalid("inbox.phrase.text");
    }
    if (kept.length() > LONGEST) {
      throw DubanException.invalid("inbox.phrase.long", LONGEST);
    }
    return kept;
  }

  private static void requireRoom(List<PhraseRow> there, String text, long except) {
    if (there.stream().anyMatch(p -> p.id() != except && p.text().equals(text))) {
      throw DubanException.conflict("inbox.phrase.twice");
    }
    if (except == 0 && there.size() >= MOST) {
      throw DubanException.conflict("inbox.phrase.many", MOST);
    }
  }

  private OpinionPhrase shown(PhraseRow row) {
    String unit = row.unitCode();
    return new OpinionPhrase(
        row.id(),
        row.text(),
        unit,
        unit == null ? null : units.find(unit).map(Unit::name).orElse(null),
        unit == null || permissions.allowed("supervise", unit));
  }
}
