package org.duban.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of disposition, by cases that the programmes tell of. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
class DispositionDecisionsTest {

  @ParameterizedTest(name = "{0}: {11}")
  @CsvSource(
      textBlock =
          """
          # construction and discharge, three localities (P1)
          declared and torn down by July,           ORDINARY, false, false, false, false, SELF,      true,  false, IN_TIME, 0, EXEMPT
          the same; but grave,                      SERIOUS,  false, false, false, false, SELF,      true,  false, IN_TIME, 0, LENIENT
          declared; torn down only in August,       ORDINARY, false, false, false, false, SELF,      true,  false, LATE,    0, NORMAL
          declared; still standing in early August, MINOR,    false, false, false, false, SELF,      true,  false, OPEN,    0, NORMAL
          tip proved after self-check; corrected,   ORDINARY, false, false, false, false, PUBLIC,    false, true,  LATE,    0, NORMAL
          tip proved after self-check; grave,       SERIOUS,  false, false, false, false, PUBLIC,    false, true,  OPEN,    0, TRANSFER
          still refusing at the end of August,      ORDINARY, false, false, true,  false, SELF,      true,  false, OPEN,    0, SEVERE
          refused to commit (three members),        ORDINARY, false, true,  false, false, SELF,      true,  false, OPEN,    0, SEVERE
          omission found by joint review,           ORDINARY, false, false, false, false, CHECK,     false, false, IN_TIME, 0, NORMAL
          concealed; found at the door; refused,    ORDINARY, false, true,  false, true,  CHECK,     false, true,  OPEN,    0, SEVERE
          concealed a little; put right in 2 days,  MINOR,    false, false, false, true,  CHECK,     false, false, IN_TIME, 0, NORMAL
          concealed by design,                      ORDINARY, false, false, false, true,  CHECK,     false, false, IN_TIME, 0, SEVERE
          rail line: overdue after urging,          ORDINARY, false, true,  false, false, CHECK,     false, true,  LATE,    0, SEVERE
          a crime is suspected,                     CRIME,    false, false, false, false, SELF,      true,  false, IN_TIME, 0, TRANSFER
          # village cadres (P2): a second time
          declared in time but handled before,      ORDINARY, false, false, false, false, SELF,      true,  false, IN_TIME, 1, LENIENT
          found out a second time,                  MINOR,    false, false, false, false, CHECK,     false, false, IN_TIME, 1, SEVERE
          # clean villages (P3): a look-back finds it
          look-back finds a minor one,              MINOR,    false, false, false, false, CHECK,     false, true,  IN_TIME, 0, NORMAL
          # harm to the public (P4): four ways of finding, honest error
          colleague helped to see it,               MINOR,    false, false, false, false, COLLEAGUE, false, false, IN_TIME, 0, LENIENT
          leader named it; corrected in time,       ORDINARY, false, false, false, false, LEADER,    false, false, IN_TIME, 0, LENIENT
          leader named it; not corrected in time,   ORDINARY, false, false, false, false, LEADER,    false, false, LATE,    0, NORMAL
          tip during self-check,                    ORDINARY, false, false, false, false, PUBLIC,    false, false, IN_TIME, 0, NORMAL
          honest error in trying something new,     ORDINARY, true,  false, false, false, CHECK,     false, true,  IN_TIME, 0, EXEMPT
          honest error is none when refused,        ORDINARY, true,  true,  false, false, CHECK,     false, true,  OPEN,    0, SEVERE
          honest error is none when criminal,       CRIME,    true,  false, false, false, CHECK,     false, true,  IN_TIME, 0, TRANSFER
          # the lake (P5): duty not done, found by checks
          approval not guarded; found by checks,    SERIOUS,  false, false, false, false, CHECK,     false, true,  IN_TIME, 0, SEVERE
          supervision not done; first time,         ORDINARY, false, false, false, false, CHECK,     false, true,  IN_TIME, 0, NORMAL
          """)
  void shouldProposeAClassOfOutcome(
      String story,
      String seriousness,
      boolean tolerance,
      boolean refused,
      boolean openAtRefusal,
      boolean concealed,
      String foundBy,
      boolean declaredInTime,
      boolean afterSelfCheck,
      String rectified,
      int earlier,
      String outcome)
      throws Exception {
    Map<String, Object> facts = new HashMap<>();
    facts.put("seriousness", seriousness);
    facts.put("tolerance", tolerance);
    facts.put("refused", refused);
    facts.put("openAtRefusal", openAtRefusal);
    facts.put("concealed", concealed);
    facts.put("foundBy", foundBy);
    facts.put("declaredInTime", declaredInTime);
    facts.put("afterSelfCheck", afterSelfCheck);
    facts.put("rectified", rectified);
    facts.put("earlier", earlier);

    assertThat(new DecisionTable("disposition", "disposition-class").decide(facts))
        .as(story)
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "DIVISION, MEMBER, township",
    "DIVISION, VILLAGE_CADRE;MEMBER, township",
    "DIVISION, SUPERVISION_COMMITTEE, township",
    "DIVISION, BRANCH_SECRETARY;VILLAGE_CADRE, county",
    "DIVISION, VILLAGE_LIAISON, county",
    "DIVISION, TOWNSHIP_LEADER, county",
    "DEPARTMENT, MEMBER, county",
    "DEPARTMENT, DEPARTMENT_REVIEWER, county",
    "DIVISION, COUNTY_LEADER, superior",
    "DEPARTMENT, LINKED_LEADER;DEPARTMENT_REVIEWER, superior"
  })
  void shouldSayWhoManagesThePerson(String unitKind, String posts, String authority)
      throws Exception {
    List<String> held = new ArrayList<>(Arrays.asList(posts.split(";")));

    assertThat(
            new DecisionTable("disposition", "disposition-authority")
                .decide(Map.of("unitKind", unitKind, "posts", held)))
        .isEqualTo(authority);
  }

  @ParameterizedTest
  @CsvSource({
    "EXEMPT, EXEMPT, true",
    "EXEMPT, ADMONITION, false",
    "LENIENT, TALK, true",
    "LENIENT, BULLETIN, false",
    "NORMAL, ADMONITION, true",
    "NORMAL, PARTY_EXPELLED, false",
    "SEVERE, VETO, true",
    "SEVERE, JUDICIARY, false",
    "TRANSFER, POLICE, true"
  })
  void shouldOfferWhatTheClassAllows(String outcome, String kind, boolean offered)
      throws Exception {
    Object measures =
        new DecisionTable("disposition", "disposition-measures").decide(Map.of("outcome", outcome));

    assertThat(Arrays.asList(String.valueOf(measures).split(",")).contains(kind))
        .isEqualTo(offered);
  }
}
