package org.duban.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.audit.Audit;
import org.duban.form.FormContract;
import org.duban.form.FormResult;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.SubmissionSheet.Entry;
import org.duban.inbox.persistence.InboxReads;
import org.duban.organisation.ImportError;
import org.duban.organisation.ImportReport;
import org.duban.organisation.imports.Column;
import org.duban.organisation.imports.ErrorSheets;
import org.duban.organisation.imports.ImportErrors;
import org.duban.organisation.imports.Layout;
import org.duban.organisation.imports.SourceFile;
import org.duban.organisation.imports.SourceRow;
import org.duban.organisation.imports.Templates;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hands in the rows of an Excel file at their tasks: each by form contract and process, as if it
 * had been submitted there, all or, with any bad cell, none. A row that says what was submitted
 * last changes nothing. Permission is asked row by row, as {@link CompletingTask} asks it.
 */
@Service
public class ImportingSubmissions {

  static final String CODE = "表号";
  static final String NAME = "姓名";
  static final String UNIT = "单位";

  private static final int MOST_ROWS = 1000;
  private static final int SHOWN_ERRORS = 200;
  private static final int LONGEST_HINT = 400;

  /** What a row comes to; no task, if it says nothing new. */
  private record Prepared(
      SourceRow row, Entry entry, @Nullable OpenTask task, ObjectNode data, boolean first) {}

  private final CompletingTask completing;
  private final EngineTasks engine;
  private final InboxReads reads;
  private final TaskAccess access;
  private final FormContract contract;
  private final FormValues values;
  private final Submissions submissions;
  private final ErrorSheets errorSheets;
  private final Audit audit;
  private final CurrentActor current;
  private final MessageSource messages;
  private final TransactionTemplate transaction;
  private final JsonMapper json;

  ImportingSubmissions(
      CompletingTask completing,
      EngineTasks engine,
      InboxReads reads,
      TaskAccess access,
      FormContract contract,
      FormValues values,
      Submissions submissions,
      ErrorSheets errorSheets,
      Audit audit,
      CurrentActor current,
      MessageSource messages,
      TransactionTemplate transaction,
      JsonMapper json) {
    this.completing = completing;
    this.engine = engine;
    this.reads = reads;
    this.access = access;
    this.contract = contract;
    this.values = values;
    this.submissions = submissions;
    this.errorSheets = errorSheets;
    this.audit = audit;
    this.current = current;
    this.messages = messages;
    this.transaction = transaction;
    this.json = json;
  }

  /** A file to fill in: columns of the form, and a row for each whose task is open. */
  public byte[] template(SubmissionSheet sheet) {
    List<SheetField> fields = fields(sheet);
    List<List<String>> rows =
        sheet.open().stream()
            .flatMap(
                e ->
                    Optional.ofNullable(e.caseId()).map(c -> task(e, c)).stream()
                        .map(t -> begun(e, t, fields)))
            .limit(MOST_ROWS)
            .toList();
    return Templates.of(layout(sheet, fields), rows);
  }

  /**
   * @param dryRun does all of it and takes it back, so that it tells what would be done
   * @throws DubanException invalid, if the file as a whole cannot be taken: not the right format,
   *     too large, or hostile
   */
  public ImportReport run(SubmissionSheet sheet, Path file, boolean dryRun) {
    ImportErrors errors = new ImportErrors(messages);
    ImportReport report =
        transaction.execute(
            status -> {
              ImportReport done = run(sheet, file, dryRun, errors);
              if (dryRun || !errors.isEmpty()) {
                status.setRollbackOnly();
              }
              return done;
            });
    return errors.isEmpty()
        ? report
        : transaction.execute(status -> refused(sheet, dryRun, report.rows(), errors));
  }

  private ImportReport run(SubmissionSheet sheet, Path file, boolean dryRun, ImportErrors errors) {
    List<SheetField> fields = fields(sheet);
    List<SourceRow> rows =
        SourceFile.readSheet(file, layout(sheet, fields), errors).stream()
            .filter(row -> fields.stream().anyMatch(f -> !f.shown() && filled(row, f)))
            .toList();
    if (rows.size() > MOST_ROWS) {
      throw DubanException.invalid("inbox.sheet.many", MOST_ROWS);
    }
    Map<String, Integer> lines = new HashMap<>();
    List<Prepared> prepared = new ArrayList<>();
    for (SourceRow row : rows) {
      prepare(sheet, row, fields, lines, errors).ifPresent(prepared::add);
    }
    List<Prepared> news =
        prepared.stream()
            .filter(p -> p.task() != null)
            .sorted(Comparator.comparing(p -> p.task() == null ? 0 : p.task().caseId()))
            .toList();
    if (errors.isEmpty()) {
      news.forEach(p -> complete(p, errors));
    }
    if (errors.isEmpty() && !dryRun) {
      audit.record(
          "submissions.imported",
          "import",
          sheet.kind(),
          null,
          "%d rows, %d submitted, sha256 %s"
              .formatted(rows.size(), news.size(), SourceFile.sha256(file)),
          Audit.OK);
    }
    int created = (int) news.stream().filter(Prepared::first).count();
    return new ImportReport(
        sheet.kind(),
        dryRun,
        rows.size(),
        created,
        news.size() - created,
        prepared.size() - news.size(),
        List.of(),
        0,
        null);
  }

  private static boolean filled(SourceRow row, SheetField field) {
    return !row.get(field.header()).isEmpty();
  }

  private Optional<Prepared> prepare(
      SubmissionSheet sheet,
      SourceRow row,
      List<SheetField> fields,
      Map<String, Integer> lines,
      ImportErrors errors) {
    Entry entry = sheet.find(row.get(CODE)).orElse(null);
    if (entry == null) {
      errors.add(row, CODE, "inbox.sheet.unknown");
      return Optional.empty();
    }
    if (!entry.name().equals(row.get(NAME))) {
      errors.add(row, NAME, "inbox.sheet.name");
      return Optional.empty();
    }
    Integer earlier = lines.putIfAbsent(entry.code(), row.number());
    if (earlier != null) {
      errors.add(row, CODE, "organisation.import.twice", earlier);
      return Optional.empty();
    }
    Long caseId = entry.caseId();
    if (caseId == null || !entry.taskKey().equals(sheet.taskKey())) {
      errors.add(row, CODE, caseId == null ? "inbox.sheet.not-begun" : "inbox.sheet.other-form");
      return Optional.empty();
    }
    return prepare(sheet, row, entry, caseId, fields, errors);
  }

  private Optional<Prepared> prepare(
      SubmissionSheet sheet,
      SourceRow row,
      Entry entry,
      long caseId,
      List<SheetField> fields,
      ImportErrors errors) {
    OpenTask task = task(entry, caseId);
    int before = errors.count();
    ObjectNode sent = json.createObjectNode();
    for (SheetField field : fields) {
      if (!field.shown()) {
        field
            .read(row.get(field.header()), sent)
            .ifPresent(bad -> errors.add(row, field.header(), bad.code(), bad.expected()));
      }
    }
    if (errors.count() > before) {
      return Optional.empty();
    }
    FormResult result = check(sheet, task, sent);
    result.problems().forEach(p -> tell(row, fields, p, errors));
    if (!result.accepted()) {
      return Optional.empty();
    }
    Optional<Submission> last = last(entry, caseId);
    if (last.filter(s -> s.data().equals(result.data())).isPresent()) {
      return Optional.of(new Prepared(row, entry, null, sent, false));
    }
    if (task == null) {
      errors.add(row, CODE, last.isPresent() ? "inbox.sheet.done" : "inbox.sheet.no-task");
      return Optional.empty();
    }
    return Optional.of(new Prepared(row, entry, task, sent, last.isEmpty()));
  }

  private FormResult check(SubmissionSheet sheet, @Nullable OpenTask task, ObjectNode sent) {
    Optional<EngineTasks.TaskForm> form =
        task == null ? engine.form(sheet.processKey(), sheet.taskKey()) : engine.form(task);
    String text = form.orElseThrow().json();
    JsonNode shown = task == null ? json.createObjectNode() : values.checked(task, text);
    return contract.check(text, sent, shown);
  }

  /** The case's task for the entry: in assistance whoever holds it, else one the actor may do. */
  private @Nullable OpenTask task(Entry entry, long caseId) {
    Actor actor = current.require();
    return reads.ofCase(caseId).stream()
        .filter(t -> t.taskKey().equals(entry.taskKey()))
        .filter(t -> entry.forPersonId() != null || access.isFor(t.taskId(), actor))
        .findFirst()
        .orElse(null);
  }

  private Optional<Submission> last(Entry entry, long caseId) {
    long person = current.require().personId();
    return submissions.of(caseId).stream()
        .filter(s -> s.taskKey().equals(entry.taskKey()))
        .filter(s -> entry.forPersonId() != null || s.personId() == person)
        .reduce((a, b) -> b);
  }

  private void complete(Prepared p, ImportErrors errors) {
    OpenTask task = p.task();
    if (task == null) {
      return;
    }
    try {
      completing.complete(
          task.taskId(),
          new CompletionRequest(
              p.data(),
              null,
              task.version(),
              List.of(),
              p.entry().forPersonId(),
              p.data().path("noRelation").asBoolean(false)));
    } catch (DubanException e) {
      if (e.problems().isEmpty()) {
        errors.add(p.row(), CODE, e.code(), e.args().toArray());
      }
      e.problems().forEach(q -> errors.add(p.row(), CODE, q.code(), q.args().toArray()));
    }
  }

  private static void tell(
      SourceRow row, List<SheetField> fields, Problem problem, ImportErrors errors) {
    String column =
        fields.stream()
            .filter(f -> f.name().equals(problem.path()))
            .map(SheetField::header)
            .findFirst()
            .orElse("");
    errors.add(row, column, problem.code(), problem.args().toArray());
  }

  private ImportReport refused(
      SubmissionSheet sheet, boolean dryRun, int rows, ImportErrors errors) {
    List<ImportError> sorted =
        errors.list().stream().sorted(Comparator.comparingInt(ImportError::row)).toList();
    return new ImportReport(
        sheet.kind(),
        dryRun,
        rows,
        0,
        0,
        0,
        sorted.subList(0, Math.min(SHOWN_ERRORS, sorted.size())),
        errors.count(),
        errorSheets.keep(sorted));
  }

  private List<SheetField> fields(SubmissionSheet sheet) {
    String form =
        engine
            .form(sheet.processKey(), sheet.taskKey())
            .orElseThrow(() -> DubanException.notFound("inbox.sheet.no-form"))
            .json();
    return SheetField.of(json.readTree(form).path("components"));
  }

  private static Layout layout(SubmissionSheet sheet, List<SheetField> fields) {
    List<Column> own =
        List.of(
            Layout.required(CODE, "印在纸质表上的编号", ""),
            Layout.required(NAME, "与名册一致", ""),
            Layout.optional(UNIT, "仅供参考，不用填写", ""));
    return new Layout(
        sheet.title(),
        Stream.concat(own.stream(), fields.stream().map(SheetField::column)).toList());
  }

  /** What the system knows stands there already. */
  private List<String> begun(Entry entry, OpenTask task, List<SheetField> fields) {
    boolean hints = fields.stream().anyMatch(SheetField::shown);
    ObjectNode shown =
        !hints
            ? json.createObjectNode()
            : engine
                .form(task)
                .map(f -> values.shown(task, f.json()))
                .orElseGet(json::createObjectNode);
    List<String> cells = new ArrayList<>(List.of(entry.code(), entry.name(), entry.unitName()));
    for (SheetField field : fields) {
      JsonNode hint = shown;
      for (String step : field.path()) {
        hint = hint.path(step);
      }
      String text = field.shown() ? hint.asString("") : "";
      cells.add(text.length() > LONGEST_HINT ? text.substring(0, LONGEST_HINT) + "…" : text);
    }
    return cells;
  }
}
