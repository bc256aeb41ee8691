package org.duban.disposition.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.casefile.Cases;
import org.duban.disposition.Disposition;
import org.duban.disposition.DispositionDecision;
import org.duban.disposition.Dispositions;
import org.duban.organisation.People;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;
import org.jspecify.annotations.Nullable;

/** What the processes and tables of dispositions ask of their rows. */
@PaletteFunctions("dispositions")
public class DispositionFunctions {

  private static final LocalTime DAY_ENDS = LocalTime.of(23, 59, 59);
  private static final String APPEAL = "appeal";
  private static final Set<String> DECIDING = Set.of("TOWNSHIP_LEADER", "COUNTY_LEADER");

  private final Dispositions dispositions;
  private final People people;
  private final Posts posts;
  private final Units units;
  private final Cases cases;

  DispositionFunctions(
      Dispositions dispositions, People people, Posts posts, Units units, Cases cases) {
    this.dispositions = dispositions;
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.cases = cases;
  }

  /** Role keys of the posts the person holds today. */
  @PaletteFunction
  public List<String> posts(long person) {
    return new ArrayList<>(posts.of(person).stream().map(Post::role).distinct().sorted().toList());
  }

  /** Kind of the unit the person belongs to. */
  @PaletteFunction
  public String unitKind(long person) {
    return units.require(people.require(person).unitCode()).kind().name();
  }

  @PaletteFunction
  public @Nullable String seriousness(long caseId) {
    var seriousness = of(caseId).seriousness();
    return seriousness == null ? null : seriousness.name();
  }

  @PaletteFunction
  public boolean tolerance(long caseId) {
    return of(caseId).tolerance();
  }

  @PaletteFunction
  public boolean refused(long caseId) {
    return of(caseId).refused();
  }

  @PaletteFunction
  public boolean openAtRefusal(long caseId) {
    return of(caseId).openAtRefusal();
  }

  @PaletteFunction
  public boolean concealed(long caseId) {
    return of(caseId).concealed();
  }

  @PaletteFunction
  public String foundBy(long caseId) {
    return of(caseId).foundBy().name();
  }

  @PaletteFunction
  public boolean declaredInTime(long caseId) {
    return of(caseId).declaredInTime();
  }

  @PaletteFunction
  public boolean afterSelfCheck(long caseId) {
    return of(caseId).afterSelfCheck();
  }

  @PaletteFunction
  public String rectified(long caseId) {
    return of(caseId).rectified().name();
  }

  @PaletteFunction
  public int earlier(long caseId) {
    return of(caseId).earlier();
  }

  /** Whether a measure of the decision is for an authority outside. */
  @PaletteFunction
  public boolean outside(long caseId) {
    return dispositions.outside(caseId);
  }

  /** The office that decided, {@code ROLE@unit}: that of the post by which he approved. */
  @PaletteFunction
  public String decidedAt(long caseId) {
    Long by = decision(caseId).decidedBy();
    return posts.of(by == null ? 0 : by).stream()
        .filter(p -> DECIDING.contains(p.role()))
        .map(Post::group)
        .findFirst()
        .orElse("COUNTY_LEADER");
  }

  /** To whom: what is gravest goes first. */
  @PaletteFunction
  public String transferTo(long caseId) {
    List<String> kinds = decision(caseId).kinds();
    if (kinds.contains("JUDICIARY")) {
      return "JUDICIARY";
    }
    return kinds.contains("POLICE") ? "POLICE" : "DISCIPLINE";
  }

  @PaletteFunction
  public boolean revoked(long caseId) {
    return of(caseId).revoked();
  }

  /** Whether there is anything to carry out. */
  @PaletteFunction
  public boolean anyMeasure(long caseId) {
    return !decision(caseId).kinds().equals(List.of("EXEMPT"));
  }

  @PaletteFunction
  public boolean vetoed(long caseId) {
    return decision(caseId).vetoes();
  }

  @PaletteFunction
  public @Nullable String vetoUntil(long caseId) {
    LocalDate until = decision(caseId).vetoUntil();
    return until == null ? null : until.toString();
  }

  /** End of the last day to appeal. */
  @PaletteFunction
  public Date windowEnds(long caseId) {
    return endOf(Objects.requireNonNull(of(caseId).windowUntil()));
  }

  /** End of the last day of effect, as the decision stands now; at once if it was revoked. */
  @PaletteFunction
  public Date effectEnds(long caseId) {
    DispositionDecision decision = decision(caseId);
    return endOf(of(caseId).revoked() ? decision.decidedOn().minusDays(1) : decision.effectUntil());
  }

  /** Whether an appeal was filed and is not decided yet. */
  @PaletteFunction
  public boolean appealRunning(long caseId) {
    return cases.linked(caseId, APPEAL).stream().anyMatch(c -> c.closedAt() == null);
  }

  private Disposition of(long caseId) {
    return dispositions.require(caseId);
  }

  private DispositionDecision decision(long caseId) {
    return dispositions.requireDecision(caseId);
  }

  private static Date endOf(LocalDate day) {
    return Date.from(day.atTime(DAY_ENDS).atZone(ProductClock.ZONE).toInstant());
  }
}
