package org.duban.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.duban.audit.Audit;
import org.duban.identity.CurrentActor;
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
 * Writes a box, as filtered and ordered, as an official list. Needs no permission: it holds what
 * the actor's box shows him. Audited.
 */
@Service
public class ExportingInbox {

  private static final int PAGE = 200;
  private static final int MOST = 10_000;
  private static final List<LedgerSheet.Column> COLUMNS =
      List.of(
          LedgerSheet.Column.of("序号", 6),
          LedgerSheet.Column.of("编号", 18),
          LedgerSheet.Column.of("事项", 32),
          LedgerSheet.Column.of("环节", 14),
          LedgerSheet.Column.of("流程", 14),
          LedgerSheet.Column.of("责任单位", 20),
          LedgerSheet.Column.of("当事人", 10),
          LedgerSheet.Column.of("完成时限", 12),
          LedgerSheet.Column.of("剩余工作日", 8),
          LedgerSheet.Column.of("灯色", 6),
          LedgerSheet.Column.of("紧急程度", 8),
          LedgerSheet.Column.of("签收人", 10),
          LedgerSheet.Column.of("时间", 18),
          LedgerSheet.Column.of("状态", 12));

  /** One page of a box after another. */
  public interface Pages {
    InboxPage page(@Nullable String after, int limit);
  }

  private final CurrentActor current;
  private final Units units;
  private final Audit audit;
  private final ProductClock clock;
  private final MessageSource messages;

  ExportingInbox(
      CurrentActor current, Units units, Audit audit, ProductClock clock, MessageSource messages) {
    this.current = current;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
    this.messages = messages;
  }

  /**
   * @param box its key
   * @param filter in words of the address, for the audit
   * @throws DubanException invalid, if there are more rows than a list for people can hold
   */
  @Transactional
  public byte[] export(String box, String filter, Pages pages) throws IOException {
    String name = word("box." + box);
    String unit =
        current.require().posts().stream()
            .findFirst()
            .flatMap(p -> units.find(p.unitCode()))
            .map(Unit::name)
            .orElse("");
    LedgerSheet.Head head =
        new LedgerSheet.Head(name, name + word("list"), unit, clock.today(), "件", LedgerSheet.FOOT);
    try (LedgerSheet sheet = new LedgerSheet(head, COLUMNS);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      String after = null;
      do {
        InboxPage page = pages.page(after, PAGE);
        page.items().forEach(line -> add(sheet, line));
        after = page.next();
        if (sheet.rows() > MOST) {
          throw DubanException.invalid("inbox.export.large", MOST);
        }
      } while (after != null);
      audit.record(
          "inbox.exported", "inbox", box, null, filter + ", rows " + sheet.rows(), Audit.OK);
      sheet.finish(out);
      return out.toByteArray();
    }
  }

  private void add(LedgerSheet sheet, InboxLine line) {
    LocalDateTime due = line.due();
    LocalDateTime at = line.at() == null ? line.createdAt() : line.at();
    sheet.add(
        Arrays.asList(
            sheet.rows() + 1,
            line.caseNo(),
            line.title(),
            line.taskName(),
            line.processName(),
            line.unitName(),
            line.subjectName(),
            due == null ? "" : due.toLocalDate(),
            line.workingDaysLeft() == null ? "" : line.workingDaysLeft(),
            word("light." + line.light().name()),
            word("priority." + line.priority()),
            line.claimedBy(),
            at.toString().substring(0, 16).replace('T', ' '),
            line.status() == null ? "" : word("status." + line.status())));
  }

  private String word(String name) {
    String said = name.substring(name.indexOf('.') + 1);
    return String.valueOf(
        messages.getMessage("inbox.sheet." + name, null, said, LocaleContextHolder.getLocale()));
  }
}
