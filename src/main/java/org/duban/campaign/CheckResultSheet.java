package org.duban.campaign;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.inbox.ImportingSubmissions;
import org.duban.inbox.SubmissionSheet;
import org.duban.organisation.ImportReport;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;

/**
 * What a verifier found at the declarations of a round (P1.4), handed in as one Excel file. Each
 * row is his own submission at the task of that declaration; needs no permission but that the task
 * is his.
 */
@Service
public class CheckResultSheet {

  private static final String VERIFY = "Task_VerifyDeclaration";

  private final ImportingSubmissions importing;
  private final DeclarationMapper rows;
  private final Declarations declarations;
  private final People people;
  private final Units units;

  CheckResultSheet(
      ImportingSubmissions importing,
      DeclarationMapper rows,
      Declarations declarations,
      People people,
      Units units) {
    this.importing = importing;
    this.rows = rows;
    this.declarations = declarations;
    this.people = people;
    this.units = units;
  }

  /**
   * A file with the form's columns and a row, with what was declared, for each declaration that
   * waits.
   *
   * @throws DubanException not found
   */
  public byte[] template(long roundId) {
    return importing.template(new Sheet(declarations.round(roundId)));
  }

  /**
   * @param dryRun only tells what would be done
   * @throws DubanException not found; invalid, if the file as a whole cannot be taken
   */
  public ImportReport run(long roundId, Path file, boolean dryRun) {
    return importing.run(new Sheet(declarations.round(roundId)), file, dryRun);
  }

  private final class Sheet implements SubmissionSheet {

    private final Round round;

    Sheet(Round round) {
      this.round = round;
    }

    @Override
    public String kind() {
      return "check-results";
    }

    @Override
    public String title() {
      return "核实结果";
    }

    @Override
    public String processKey() {
      return "declaration";
    }

    @Override
    public String taskKey() {
      return VERIFY;
    }

    @Override
    public Optional<Entry> find(String code) {
      return PaperCode.parse(code)
          .flatMap(rows::byPaperCode)
          .filter(d -> d.roundId() == round.id())
          .map(this::entry);
    }

    @Override
    public List<Entry> open() {
      return rows.ofRound(round.id()).stream()
          .filter(d -> d.status() == DeclarationStatus.DECLARED)
          .filter(d -> d.caseId() != null)
          .map(this::entry)
          .toList();
    }

    private Entry entry(Declaration d) {
      String unit = units.find(d.unitCode()).map(Unit::name).orElse("");
      return new Entry(
          d.paperCode(),
          d.personId() == null ? unit : people.find(d.personId()).map(Person::name).orElse(""),
          unit,
          d.caseId(),
          VERIFY,
          null);
    }
  }
}
