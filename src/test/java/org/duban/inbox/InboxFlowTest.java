package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.ProductTest;
import org.duban.casefile.CaseEngineView;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.TimelineEntry;
import org.duban.casefile.ViewingCase;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class InboxFlowTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired Cases cases;
  @Autowired ViewingCase viewing;
  @Autowired ReadingInbox reading;
  @Autowired CurrentActor actor;

  @Test
  void shouldCarryACaseFromInboxToInboxUntilItIsClosed() {
    County county = counties.create();
    String village = county.village(1, 1);
    long subject = county.member(1, 1, 1);
    long liaison = county.holder("VILLAGE_LIAISON", village);
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));
    long reviewer = county.holder("DEPARTMENT_REVIEWER", county.department("LAND"));

    // given
    CaseFile file = inbox.open(subject, village, "VILLAGE_LIAISON");
    assertThat(inbox.todo(subject, file)).containsExactly("Task_Fill");
    assertThat(inbox.todo(liaison, file)).isEmpty();

    // when filled
    inbox.complete(subject, file, "Task_Fill", "pass");
    // then verified by the liaison, not by the subject
    assertThat(inbox.todo(subject, file)).isEmpty();
    assertThat(inbox.todo(liaison, file)).containsExactly("Task_Verify");

    // when returned, it comes back to the subject, and forth
    inbox.complete(liaison, file, "Task_Verify", "return");
    assertThat(inbox.todo(subject, file)).containsExactly("Task_Fill");
    inbox.complete(subject, file, "Task_Fill", "pass");
    inbox.complete(liaison, file, "Task_Verify", "pass");

    // then both signatures are open to the team, one also to the department
    assertThat(inbox.todo(team.get(0), file)).containsExactly("Task_SignA", "Task_SignB");
    assertThat(inbox.todo(reviewer, file)).containsExactly("Task_SignB");

    // when one of the team signs, the other signature is not his any more
    inbox.complete(team.get(0), file, "Task_SignA", "pass");
    assertThat(inbox.todo(team.get(0), file)).isEmpty();
    assertThat(inbox.todo(team.get(1), file)).containsExactly("Task_SignB");
    inbox.complete(reviewer, file, "Task_SignB", "pass");

    // then
    CaseFile closed = cases.require(file.id());
    assertThat(closed.end()).isEqualTo("closed");
    assertThat(closed.endReason()).isEqualTo("已办结");
    assertThat(closed.closedAt()).isNotNull();
    actor.as(
        liaison,
        () -> {
          assertThat(viewing.timeline(file.id()))
              .extracting(TimelineEntry::kind)
              .startsWith("opened", "completed", "completed")
              .endsWith("closed");
          assertThat(viewing.submissions(file.id())).hasSize(6);
          CaseEngineView.Diagram diagram = viewing.diagram(file.id());
          assertThat(diagram.done()).contains("Task_Verify", "End_Closed");
          assertThat(diagram.active()).isEmpty();
          assertThat(viewing.detail(file.id()).steps())
              .extracting(CaseEngineView.Step::key)
              .containsExactlyInAnyOrder("Task_Fill", "Task_Verify", "Task_SignA", "Task_SignB");
          InboxFilter all = new InboxFilter(null, null, null, null, null, null, null);
          assertThat(reading.done(all, null, 50).items())
              .extracting(InboxLine::taskName)
              .containsExactly("核实", "核实");
          return null;
        });
  }

  @Test
  void shouldCloseACaseAsItsEndEventSays() {
    // given
    County county = counties.create();
    String village = county.village(1, 1);
    CaseFile file = inbox.open(county.member(1, 1, 1), village, "VILLAGE_LIAISON");
    inbox.complete(county.member(1, 1, 1), file, "Task_Fill", "pass");

    // when
    inbox.complete(county.holder("VILLAGE_LIAISON", village), file, "Task_Verify", "withdraw");

    // then
    assertThat(cases.require(file.id()).end()).isEqualTo("withdrawn");
    assertThat(cases.require(file.id()).endReason()).isEqualTo("本人撤回");
  }
}
