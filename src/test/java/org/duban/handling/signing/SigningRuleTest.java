package org.duban.handling.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.platform.error.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningRuleTest {

  @ParameterizedTest
  @CsvSource({
    // settings; agreed, refused, abstained, open; what comes of it
    "way=ALL, 2, 0, 0, 1, open",
    "way=ALL, 3, 0, 0, 0, AGREED",
    "way=ALL, 1, 1, 0, 1, REFUSED",
    "way=ALL;early=false, 1, 1, 0, 1, open",
    "way=ALL;early=false, 2, 1, 0, 0, REFUSED",
    "way=ALL, 2, 0, 1, 0, AGREED",
    "way=ALL;abstention=COUNTS, 1, 0, 1, 1, REFUSED",
    "way=ALL, 0, 0, 3, 0, REFUSED",
    "way=ORDER, 1, 0, 0, 2, open",
    "way=ORDER, 1, 1, 0, 1, REFUSED",
    "way=ANY, 1, 0, 0, 2, AGREED",
    "way=ANY, 0, 2, 0, 1, open",
    "way=ANY, 0, 2, 1, 0, REFUSED",
    "way=ANY;early=false, 1, 0, 0, 2, open",
    "way=ANY;refusal=VETO, 1, 0, 0, 2, open",
    "way=ANY;refusal=VETO, 0, 1, 0, 2, REFUSED",
    "way=SHARE;share=2/3, 2, 0, 0, 1, AGREED",
    "way=SHARE;share=2/3, 1, 1, 0, 1, open",
    "way=SHARE;share=2/3, 1, 2, 0, 0, REFUSED",
    "way=SHARE;share=2/3;measure=MORE_THAN, 2, 0, 0, 1, open",
    "way=SHARE;share=2/3;measure=MORE_THAN, 2, 1, 0, 0, REFUSED",
    "way=SHARE;share=50%;measure=MORE_THAN, 2, 0, 0, 1, AGREED",
    "way=SHARE;share=50%;measure=MORE_THAN, 1, 1, 0, 0, REFUSED",
    // who abstains leaves the whole, or weighs against
    "way=SHARE;share=2/3, 2, 0, 1, 1, AGREED",
    "way=SHARE;share=2/3;abstention=COUNTS, 2, 0, 2, 0, REFUSED",
    "way=SHARE;share=60;refusal=VETO, 8, 1, 0, 3, REFUSED",
    "way=SHARE;share=60;refusal=VETO, 8, 0, 0, 3, open",
    "way=SHARE;share=100%, 3, 0, 0, 0, AGREED",
  })
  void shouldDecideByTheVotes(
      String settings, long agreed, long refused, long abstained, long open, String expected) {
    // given
    SigningRule rule = rule(settings, new ArrayList<>()).orElseThrow();

    // when
    Optional<SigningResult> result = rule.decide(new Tally(agreed, refused, abstained, open));

    // then
    assertThat(result.map(Enum::name).orElse("open")).isEqualTo(expected);
  }

  @Test
  void shouldReadWhoSigns() {
    SigningRule rule =
        rule(
                "way=SHARE;share=1/2;signers=COUNTY_LEADER*2, 部门审核员@LAND，每个核查组成员 组织部@上级*3 var:chosen",
                new ArrayList<>())
            .orElseThrow();

    assertThat(rule.seats())
        .containsExactly(
            new Seat(false, "COUNTY_LEADER", "", null, 2),
            new Seat(false, "部门审核员", "LAND", null, 1),
            new Seat(true, "核查组成员", "", null, 1),
            new Seat(false, "组织部", Seat.SUPERIOR, null, 3),
            new Seat(true, "", "", "chosen", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "way=SOME, handling.sign.gate.way",
    "signers=?, handling.sign.gate.nobody",
    "way=ALL;signers=COUNTY_LEADER ${x}, handling.sign.gate.signer",
    "way=ALL;signers=MEMBER COUNTY_LEADER*0, handling.sign.gate.signer",
    "way=ALL;signers=NO_SUCH, handling.sign.gate.role",
    "way=SHARE, handling.sign.gate.share",
    "way=SHARE;share=3/2, handling.sign.gate.share",
    "way=SHARE;share=100%;measure=MORE_THAN, handling.sign.gate.share",
    "way=SHARE;share=half, handling.sign.gate.share",
  })
  void shouldSayWhatIsWrong(String settings, String code) {
    List<Problem> problems = new ArrayList<>();

    rule(settings.replace("signers=?", "way=ALL;signers=,"), problems);

    assertThat(problems).extracting(Problem::code).containsExactly(code);
  }

  private static Optional<SigningRule> rule(String settings, List<Problem> problems) {
    Map<String, String> properties = new HashMap<>(Map.of("duban.sign.signers", "COUNTY_LEADER"));
    for (String setting : settings.split(";", -1)) {
      int at = setting.indexOf('=');
      properties.put("duban.sign." + setting.substring(0, at), setting.substring(at + 1));
    }
    return SigningRule.read(properties, role -> !role.equals("NO_SUCH"), problems);
  }
}
