package org.duban.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.duban.audit.Audit;
import org.duban.identity.Permissions;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.files.LedgerSheet;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the declarations of a campaign as an official list. Permission: {@code register.export}
 * and {@code campaign.view} at the unit asked for, without one at the campaign's. Audited.
 */
@Service
public class ExportingDeclarations {

  private static final int CHUNK = 500;
  private static final int MOST = 100_000;
  private static final List<LedgerSheet.Column> COLUMNS =
      List.of(
          LedgerSheet.Column.of("序号", 6),
          LedgerSheet.Column.of("表号", 12),
          LedgerSheet.Column.of("申报人", 14),
          LedgerSheet.Column.of("所在单位", 20),
          LedgerSheet.Column.of("编号", 18),
          LedgerSheet.Column.of("状态", 12),
          LedgerSheet.Column.of("方式", 10),
          LedgerSheet.Column.of("申报时间", 18),
          LedgerSheet.Column.of("核实结果", 12),
          LedgerSheet.Column.of("核实时间", 18),
          new LedgerSheet.Column("问题数", 8, true),
          LedgerSheet.Column.of("逾期未报", 8),
          LedgerSheet.Column.of("抽中核查", 8));

  private final ReadingCampaign reading;
  private final Permissions permissions;
  private final People people;
  private final Units units;
  private final Audit audit;
  private final ProductClock clock;
  private final MessageSource messages;

  ExportingDeclarations(
      ReadingCampaign reading,
      Permissions permissions,
      People people,
      Units units,
      Audit audit,
      ProductClock clock,
      MessageSource messages) {
    this.reading = reading;
    this.permissions = permissions;
    this.people = people;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
    this.messages = messages;
  }

  /**
   * Oldest first.
   *
   * @param unitCode a unit or township; null: the whole campaign
   * @throws DubanException not found; forbidden; invalid, if there are more rows than a sheet for
   *     people can hold
   */
  @Transactional
  public byte[] export(long campaignId, @Nullable String unitCode, @Nullable String status)
      throws IOException {
    Campaign campaign = reading.read(campaignId);
    String unit = Objects.requireNonNullElse(unitCode, campaign.unitCode());
    permissions.require("register.export", unit);
    LedgerSheet.Head head =
        new LedgerSheet.Head(
            "申报清单",
            campaign.name() + "申报清单",
            units.find(unit).map(Unit::name).orElse(""),
            clock.today(),
            "份",
            LedgerSheet.FOOT);
    try (LedgerSheet sheet = new LedgerSheet(head, COLUMNS);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      long after = 0;
      List<Declaration> page;
      do {
        page = reading.declarations(campaignId, unitCode, status, after, CHUNK);
        add(sheet, page);
        if (sheet.rows() > MOST) {
          throw DubanException.invalid("campaign.export.large", MOST);
        }
        after = page.isEmpty() ? after : page.get(page.size() - 1).id();
      } while (page.size() == CHUNK);
      audit.record(
          "declarations.exported",
          "campaign",
          campaignId,
          null,
          "%s %s, rows %d".formatted(unit, Objects.toString(status, ""), sheet.rows()),
          Audit.OK);
      sheet.finish(out);
      return out.toByteArray();
    }
  }

  private void add(LedgerSheet sheet, List<Declaration> page) {
    Map<Long, Person> known =
        people.byId(page.stream().map(Declaration::personId).filter(Objects::nonNull).toList());
    for (Declaration d : page) {
      String unit = units.find(d.unitCode()).map(Unit::name).orElse(d.unitCode());
      Person person = d.personId() == null ? null : known.get(d.personId());
      sheet.add(
          Arrays.asList(
              sheet.rows() + 1,
              d.paperCode(),
              person == null ? unit : person.name(),
              unit,
              d.caseNo(),
              word("status." + d.status().name()),
              d.mode() == null ? "" : word("mode." + d.mode()),
              time(d.declaredAt()),
              d.verification() == null ? "" : word("verification." + d.verification()),
              time(d.verifiedAt()),
              d.problems(),
              d.omitted() ? "是" : "",
              d.drawn() ? "是" : ""));
    }
  }

  private String word(String name) {
    Locale locale = LocaleContextHolder.getLocale();
    return String.valueOf(messages.getMessage("campaign.sheet." + name, null, name, locale));
  }

  private static String time(@Nullable LocalDateTime at) {
    return at == null ? "" : at.toString().substring(0, 16).replace('T', ' ');
  }
}
