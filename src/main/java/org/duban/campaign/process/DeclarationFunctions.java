package org.duban.campaign.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.duban.campaign.DeclarantPosts;
import org.duban.campaign.Declaration;
import org.duban.campaign.Declarations;
import org.duban.campaign.ListingProblems;
import org.duban.campaign.RoundRoles;
import org.duban.campaign.StageLimits;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;

/** What the processes of declarations and rounds ask of their rows. */
@PaletteFunctions("declarations")
public class DeclarationFunctions {

  private final Declarations declarations;
  private final DeclarantPosts posts;
  private final ListingProblems listing;
  private final StageLimits limits;
  private final RoundRoles roundRoles;

  DeclarationFunctions(
      Declarations declarations,
      DeclarantPosts posts,
      ListingProblems listing,
      StageLimits limits,
      RoundRoles roundRoles) {
    this.declarations = declarations;
    this.posts = posts;
    this.listing = listing;
    this.limits = limits;
    this.roundRoles = roundRoles;
  }

  /** When declarations of the campaign must be in: the end of its self-check stage. */
  @PaletteFunction
  public Date due(long campaign) {
    return limits.selfCheckEnds(campaign);
  }

  /** Role keys of the posts the declarant holds today; of a unit about itself: {@code UNIT}. */
  @PaletteFunction
  public List<String> posts(long caseId) {
    return posts.of(declarations.ofCase(caseId));
  }

  /** {@code VILLAGE}, {@code TOWNSHIP} or {@code DEPARTMENT}. */
  @PaletteFunction
  public String unitKind(long caseId) {
    return posts.unitKind(declarations.ofCase(caseId));
  }

  /** A list written with commas, as a list. */
  @PaletteFunction
  public List<String> roles(String list) {
    return new ArrayList<>(Arrays.asList(list.split(",")));
  }

  /** How many problems the declarant has in the ledger of the campaign, whoever found them. */
  @PaletteFunction
  public int problems(long caseId) {
    return declarations.countProblems(caseId);
  }

  /** Problems of all members of the round. */
  @PaletteFunction
  public int roundProblems(long caseId) {
    return listing.problems(caseId);
  }

  /** Whether anybody of the round was drawn. */
  @PaletteFunction
  public boolean drawn(long caseId) {
    return declarations.membersOfCase(caseId).stream().anyMatch(Declaration::drawn);
  }

  /** Roles that confirm the result of the round, by kind of unit. */
  @PaletteFunction
  public List<String> confirmers(long caseId) {
    return new ArrayList<>(roundRoles.confirmers(caseId));
  }

  /** Role that signs the problem list of the round, by kind of unit. */
  @PaletteFunction
  public String signer(long caseId) {
    return roundRoles.signer(caseId);
  }
}
