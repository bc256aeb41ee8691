package org.duban.handling.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a model says about a task that several people sign: properties {@code duban.sign.*}.
 *
 * @param share for {@link SigningWay#SHARE}
 * @param abstentionsCount whether abstentions belong to the votes of which a share is taken
 * @param veto whether one refusal decides, whatever the others say
 * @param early whether it ends as soon as the outcome cannot change any more
 * @param field of the form, in which a signer says whether he agrees
 * @param agree what is written there by who agrees
 * @param abstain by who abstains; empty, if nobody can. Anything else refuses.
 * @param result name of the routing variable
 */
record SigningRule(
    SigningWay way,
    List<Seat> seats,
    @Nullable VoteShare share,
    boolean abstentionsCount,
    boolean veto,
    boolean early,
    String field,
    String agree,
    String abstain,
    String result) {

  static final String PREFIX = "duban.sign.";
  static final String WAY = PREFIX + "way";
  static final String RESULT = "signResult";

  static boolean isIn(Map<String, String> properties) {
    return properties.keySet().stream().anyMatch(key -> key.startsWith(PREFIX));
  }

  /**
   * The rule, as far as it can be read.
   *
   * @param knownRole whether there is a role of that key or name
   * @param problems takes what is wrong with it
   */
  static Optional<SigningRule> read(
      Map<String, String> properties, Predicate<String> knownRole, List<Problem> problems) {
    String way = text(properties, "way", "");
    if (Arrays.stream(SigningWay.values()).noneMatch(w -> w.name().equals(way))) {
      problems.add(Problem.at("", "handling.sign.gate.way", way));
      return Optional.empty();
    }
    List<Seat> seats = new ArrayList<>();
    for (String seat : text(properties, "signers", "").split("[,，;；、\\s]+", -1)) {
      if (!seat.isEmpty()) {
        Optional<Seat> read = Seat.read(seat);
        read.ifPresentOrElse(
            seats::add, () -> problems.add(Problem.at("", "handling.sign.gate.signer", seat)));
        read.filter(s -> s.variable() == null && !knownRole.test(s.role()))
            .ifPresent(s -> problems.add(Problem.at("", "handling.sign.gate.role", s.role())));
      }
    }
    if (seats.isEmpty()) {
      problems.add(Problem.at("", "handling.sign.gate.nobody"));
    }
    Optional<VoteShare> share =
        VoteShare.read(
            text(properties, "share", ""), text(properties, "measure", "").equals("MORE_THAN"));
    if (way.equals(SigningWay.SHARE.name()) && share.isEmpty()) {
      problems.add(Problem.at("", "handling.sign.gate.share", text(properties, "share", "")));
    }
    return Optional.of(
        new SigningRule(
            SigningWay.valueOf(way),
            seats,
            share.orElse(null),
            text(properties, "abstention", "OUT").equals("COUNTS"),
            text(properties, "refusal", "VOTE").equals("VETO"),
            !text(properties, "early", "true").equals("false"),
            text(properties, "field", "conclusion"),
            text(properties, "agree", "agree"),
            text(properties, "abstain", ""),
            text(properties, "result", RESULT)));
  }

  Ballot ballot(JsonNode submission) {
    String said = submission.path(field).asString("");
    if (said.equals(agree)) {
      return Ballot.AGREE;
    }
    return !abstain.isEmpty() && said.equals(abstain) ? Ballot.ABSTAIN : Ballot.REFUSE;
  }

  /** What the votes give; empty while it is open. */
  Optional<SigningResult> decide(Tally tally) {
    if (tally.open() == 0) {
      return Optional.of(settle(tally));
    }
    if (!early) {
      return Optional.empty();
    }
    SigningResult best = settle(tally.allSay(Ballot.AGREE));
    SigningResult worst = settle(tally.allSay(Ballot.REFUSE));
    return best == worst ? Optional.of(best) : Optional.empty();
  }

  private SigningResult settle(Tally tally) {
    long of = abstentionsCount ? tally.all() : tally.all() - tally.abstained();
    boolean agreed =
        tally.agreed() > 0
            && !(veto && tally.refused() > 0)
            && switch (way) {
              case ALL, ORDER -> tally.agreed() == of;
              case ANY -> true;
              case SHARE -> share != null && share.isMetBy(tally.agreed(), of);
            };
    return agreed ? SigningResult.AGREED : SigningResult.REFUSED;
  }

  private static String text(Map<String, String> properties, String name, String otherwise) {
    String value = properties.getOrDefault(PREFIX + name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }
}
