package org.duban.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.identity.Permissions;
import org.duban.inbox.ImportingSubmissions;
import org.duban.inbox.SubmissionSheet;
import org.duban.organisation.ImportReport;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Declarations from paper, typed into one Excel file: each row is entered for its declarant (X.14).
 * Permission: {@code entry.assist} at the unit of each declarant, who is never the actor himself.
 */
@Service
public class DeclarationSheet {

  private static final int CHUNK = 500;
  private static final int MOST = 1000;

  private final ImportingSubmissions importing;
  private final DeclarationMapper rows;
  private final Campaigns campaigns;
  private final Permissions permissions;
  private final People people;
  private final Units units;

  DeclarationSheet(
      ImportingSubmissions importing,
      DeclarationMapper rows,
      Campaigns campaigns,
      Permissions permissions,
      People people,
      Units units) {
    this.importing = importing;
    this.rows = rows;
    this.campaigns = campaigns;
    this.permissions = permissions;
    this.people = people;
    this.units = units;
  }

  /**
   * A file with the form's columns and a row for each who is not in yet.
   *
   * @param unitCode only of this unit or township; null: wherever the actor may enter
   * @throws DubanException not found; forbidden, if the actor may enter nowhere
   */
  public byte[] template(long campaignId, @Nullable String unitCode) {
    return importing.template(sheet(campaignId, unitCode));
  }

  /**
   * @param dryRun only tells what would be done
   * @throws DubanException not found; forbidden, if the actor may enter nowhere; invalid, if the
   *     file as a whole cannot be taken
   */
  public ImportReport run(long campaignId, Path file, boolean dryRun) {
    return importing.run(sheet(campaignId, null), file, dryRun);
  }

  private SubmissionSheet sheet(long campaignId, @Nullable String unitCode) {
    if (!permissions.allowedSomewhere("entry.assist")) {
      throw DubanException.forbidden("platform.forbidden");
    }
    Campaign campaign = campaigns.require(campaignId);
    return new Sheet(campaign, unitCode);
  }

  private final class Sheet implements SubmissionSheet {

    private final Campaign campaign;
    private final @Nullable String unitCode;

    Sheet(Campaign campaign, @Nullable String unitCode) {
      this.campaign = campaign;
      this.unitCode = unitCode;
    }

    @Override
    public String kind() {
      return "declarations";
    }

    @Override
    public String title() {
      return "申报";
    }

    @Override
    public String processKey() {
      return "declaration";
    }

    @Override
    public String taskKey() {
      return taskOf(campaigns.policy(campaign).personForm());
    }

    @Override
    public Optional<Entry> find(String code) {
      return PaperCode.parse(code)
          .flatMap(rows::byPaperCode)
          .filter(d -> d.campaignId() == campaign.id())
          .filter(this::mayEnter)
          .map(d -> entry(d, people.require(d.personId() == null ? 0 : d.personId())));
    }

    @Override
    public List<Entry> open() {
      List<Declaration> open = new ArrayList<>();
      long after = 0;
      List<Declaration> page;
      do {
        page = rows.page(campaign.id(), unitCode, DeclarationStatus.OPEN.name(), after, CHUNK);
        page.stream().filter(this::mayEnter).forEach(open::add);
        after = page.isEmpty() ? after : page.get(page.size() - 1).id();
      } while (page.size() == CHUNK && open.size() < MOST);
      var known = people.byId(open.stream().map(d -> d.personId()).toList());
      return open.stream()
          .flatMap(d -> Stream.ofNullable(known.get(d.personId())).map(p -> entry(d, p)))
          .toList();
    }

    private boolean mayEnter(Declaration d) {
      return d.personId() != null && permissions.allowed("entry.assist", d.unitCode());
    }

    private Entry entry(Declaration d, Person person) {
      return new Entry(
          d.paperCode(),
          person.name(),
          units.find(d.unitCode()).map(Unit::name).orElse(""),
          d.caseId(),
          taskOf(d.declarant()),
          d.personId());
    }
  }

  private static String taskOf(String declarant) {
    return declarant.equals("CONDUCT") ? "Task_FillConduct" : "Task_FillDeclaration";
  }
}
