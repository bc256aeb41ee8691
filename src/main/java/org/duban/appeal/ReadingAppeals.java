package org.duban.appeal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.appeal.AppealView.AppealKindName;
import org.duban.appeal.AppealView.AppealState;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals as pages show them, to those who may see the case ({@link CaseAccess}). */
@Service
@Transactional(readOnly = true)
public class ReadingAppeals {

  private static final Map<String, String> WAYS =
      Map.of("RECEIVED", "本人签收", "REFUSED", "拒收留置", "NOTICE", "公告送达");

  private final CaseAccess access;
  private final Appeals appeals;
  private final Decisions decisions;
  private final OfferingAppeals offering;
  private final Submissions submissions;
  private final Sanctions sanctions;
  private final Cases cases;
  private final People people;
  private final ProductClock clock;
  private final MessageSource messages;

  ReadingAppeals(
      CaseAccess access,
      Appeals appeals,
      Decisions decisions,
      OfferingAppeals offering,
      Submissions submissions,
      Sanctions sanctions,
      Cases cases,
      People people,
      ProductClock clock,
      MessageSource messages) {
    this.access = access;
    this.appeals = appeals;
    this.decisions = decisions;
    this.offering = offering;
    this.submissions = submissions;
    this.sanctions = sanctions;
    this.cases = cases;
    this.people = people;
    this.clock = clock;
    this.messages = messages;
  }

  /**
   * What can be filed against a disposition today, and why not.
   *
   * @throws DubanException not found, if nothing is decided or the actor may not see the case
   */
  public List<AppealOptionView> options(long dispositionCaseId) {
    AppealedDecision decision = decisions.require(access.requireVisible(dispositionCaseId).id());
    return Arrays.stream(AppealKind.values())
        .map(kind -> offering.option(decision, kind, clock.today()))
        .map(this::option)
        .toList();
  }

  private AppealOptionView option(AppealOption o) {
    DubanException refusal = o.refusal();
    return new AppealOptionView(
        o.kind(),
        o.kind().title(),
        refusal == null,
        o.fileBy(),
        refusal == null
            ? null
            : messages.getMessage(
                refusal.code(), refusal.args().toArray(), LocaleContextHolder.getLocale()));
  }

  /**
   * @throws DubanException not found, if there is no such appeal or the actor may not see it
   */
  public AppealView view(long caseId) {
    return describe(access.requireVisible(caseId));
  }

  /** The same for those whom somebody else has let in. */
  AppealView describe(CaseFile file) {
    long caseId = file.id();
    Appeal a = appeals.find(caseId).orElseThrow(() -> DubanException.notFound("appeal.not-found"));
    List<Submission> all = submissions.of(caseId);
    AppealState state = state(file, all);
    AppealEnd outcome = a.outcome();
    Optional<Submission> filed = last(all, FilingAppeal.TASK);
    return new AppealView(
        caseId,
        file.number(),
        a.dispositionCaseId(),
        cases.find(a.dispositionCaseId()).map(CaseFile::number).orElse(""),
        a.kind(),
        a.kind().title(),
        a.regime(),
        a.regime().title(),
        a.personId(),
        people.find(a.personId()).map(Person::name).orElse(""),
        a.filedOn(),
        a.fileBy(),
        a.decideBy(),
        text(filed, "reason"),
        filed.map(Submission::forPersonId).isPresent(),
        state,
        state.title(),
        outcome,
        outcome == null ? null : outcome.title(),
        a.measures().stream()
            .map(k -> new AppealKindName(k, sanctions.require(k, clock.today()).name()))
            .toList(),
        a.reason(),
        blankToNull(text(last(all, "Task_Decide"), "decisionNumber")),
        a.settledOn(),
        a.deliveredOn(),
        WAYS.get(text(delivery(all), "deliveryWay")));
  }

  private static AppealState state(CaseFile file, List<Submission> all) {
    if (file.closedAt() != null) {
      return AppealState.ENDED;
    }
    if (all.isEmpty()) {
      return AppealState.FILING;
    }
    Submission last = all.get(all.size() - 1);
    return switch (last.taskKey()) {
      case "Task_Accept" ->
          switch (text(Optional.of(last), "conclusion")) {
            case "accept" -> AppealState.EXAMINATION;
            case "supplement" -> AppealState.SUPPLEMENT;
            default -> AppealState.DELIVERY;
          };
      case "Task_Examine" -> AppealState.DECISION;
      case "Task_Decide" -> AppealState.DELIVERY;
      default -> AppealState.ACCEPTANCE;
    };
  }

  private static Optional<Submission> delivery(List<Submission> all) {
    return last(all, "Task_Deliver").or(() -> last(all, "Task_TellRejection"));
  }

  private static Optional<Submission> last(List<Submission> all, String task) {
    return all.stream().filter(s -> s.taskKey().equals(task)).reduce((x, y) -> y);
  }

  private static String text(Optional<Submission> submission, String field) {
    return submission.map(s -> s.data().path(field).asString("")).orElse("");
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
