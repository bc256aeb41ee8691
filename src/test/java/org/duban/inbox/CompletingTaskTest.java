package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.inbox.persistence.InboxReads;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.workflow.Submissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class CompletingTaskTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired ClaimingTask claiming;
  @Autowired ViewingTask viewing;
  @Autowired EngineTasks engine;
  @Autowired Submissions submissions;
  @Autowired CurrentActor actor;
  @Autowired JsonMapper json;
  @Autowired InboxReads reads;
  @Autowired TransactionTemplate transaction;

  @Test
  void shouldRefuseWhatIsNotTheActors() {
    // given
    County county = counties.create();
    CaseFile file = inbox.open(county.member(1, 1, 1), county.village(1, 1), "VILLAGE_LIAISON");
    String task = inbox.task(file, "Task_Fill").taskId();

    // when a stranger completes it, then it does not exist for him
    assertThatThrownBy(() -> inbox.complete(county.member(2, 1, 1), task, "pass"))
        .hasMessageContaining("inbox.not-found");
    assertThatThrownBy(() -> actor.as(county.member(2, 1, 1), () -> viewing.view(task)))
        .hasMessageContaining("inbox.not-found");
    // when somebody who may see the case does, then he is told
    assertThatThrownBy(
            () -> inbox.complete(county.holder("CAMPAIGN_OFFICE", county.code()), task, "pass"))
        .hasMessageContaining("inbox.not-yours");
    assertThat(submissions.of(file.id())).isEmpty();
  }

  @Test
  void shouldSayThatATaskHasEndedMeanwhile() {
    // given a task that another case ended after it was read
    String gone = "no-longer-there";

    // when something is done with it, then it is a conflict with words of its own
    assertThatThrownBy(() -> engine.assign(gone, 1L)).hasMessageContaining("inbox.too-late");
    assertThatThrownBy(() -> engine.unassign(gone)).hasMessageContaining("inbox.too-late");
    assertThatThrownBy(() -> engine.routeTo(gone, "P:1")).hasMessageContaining("inbox.too-late");
    assertThatThrownBy(() -> engine.complete(gone)).hasMessageContaining("inbox.too-late");
  }

  @Test
  void shouldHoldSubmissionsAgainstTheForm() {
    // given
    County county = counties.create();
    long subject = county.member(1, 1, 1);
    CaseFile file = inbox.open(subject, county.village(1, 1), "VILLAGE_LIAISON");
    String task = inbox.task(file, "Task_Fill").taskId();

    // then
    for (String wrong :
        List.of(
            "{}",
            "{\"conclusion\":\"other\"}",
            "{\"conclusion\":\"pass\",\"extra\":1}",
            "{\"conclusion\":\"pass\",\"note\":7}",
            "{\"conclusion\":\"pass\",\"caseNo\":\"X\"}")) {
      assertThatThrownBy(() -> inbox.complete(subject, task, inbox.request(wrong, null)))
          .as(wrong)
          .hasMessageContaining("form.");
    }
    assertThat(submissions.of(file.id())).isEmpty();
    assertThat(inbox.todo(subject, file)).containsExactly("Task_Fill");
    // and what is only shown may come back unchanged
    inbox.complete(
        subject,
        task,
        inbox.request(
            "{\"conclusion\":\"pass\",\"caseNo\":\"%s\"}".formatted(file.number()), null));
  }

  @Test
  void shouldTakeTheSameRequestOnce() {
    // given
    County county = counties.create();
    long subject = county.member(1, 1, 1);
    CaseFile file = inbox.open(subject, county.village(1, 1), "VILLAGE_LIAISON");
    CaseFile other = inbox.open(subject, county.village(1, 1), "VILLAGE_LIAISON");
    String task = inbox.task(file, "Task_Fill").taskId();
    CompletionRequest request = inbox.request("{\"conclusion\":\"pass\"}", null);

    // when
    Completed first = inbox.complete(subject, task, request);
    Completed again = inbox.complete(subject, task, request);

    // then
    assertThat(again.submissionId()).isEqualTo(first.submissionId());
    assertThat(again.repeated()).isTrue();
    assertThat(submissions.of(file.id())).hasSize(1);
    // and another request for a completed task, or the key for another task, is a conflict
    assertThatThrownBy(() -> inbox.complete(subject, task, "pass"))
        .hasMessageContaining("inbox.completed-by-you");
    String otherTask = inbox.task(other, "Task_Fill").taskId();
    assertThatThrownBy(() -> inbox.complete(subject, otherTask, request))
        .hasMessageContaining("inbox.request-key-used");
  }

  @Test
  void shouldRefuseWhatHasChangedMeanwhile() {
    // given
    County county = counties.create();
    CaseFile file = inbox.open(county.member(1, 1, 1), county.village(1, 1), "CHECK_TEAM");
    inbox.complete(county.member(1, 1, 1), file, "Task_Fill", "pass");
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));
    OpenTask seen = inbox.task(file, "Task_Verify");

    // when a colleague claims it
    actor.as(
        team.get(0),
        () -> {
          claiming.claim(seen.taskId());
          return null;
        });

    // then it is his alone
    assertThat(inbox.todo(team.get(1), file)).isEmpty();
    assertThat(inbox.todo(team.get(0), file)).containsExactly("Task_Verify");
    assertThatThrownBy(() -> inbox.complete(team.get(1), seen.taskId(), "pass"))
        .hasMessageContaining("inbox.claimed");
    CompletionRequest stale =
        new CompletionRequest(
            json.readTree("{\"conclusion\":\"pass\"}"),
            null,
            seen.version(),
            List.of(),
            null,
            true);
    assertThatThrownBy(() -> inbox.complete(team.get(0), seen.taskId(), stale))
        .hasMessageContaining("inbox.changed");

    // when released, everyone has it
    actor.as(
        team.get(0),
        () -> {
          claiming.release(seen.taskId());
          return null;
        });
    assertThat(inbox.todo(team.get(1), file)).containsExactly("Task_Verify");
  }

  @Test
  void shouldAskTheVerifierToDeclareNoRelation() {
    // given
    County county = counties.create();
    String village = county.village(1, 1);
    CaseFile file = inbox.open(county.member(1, 1, 1), village, "VILLAGE_LIAISON");
    inbox.complete(county.member(1, 1, 1), file, "Task_Fill", "pass");
    String task = inbox.task(file, "Task_Verify").taskId();
    CompletionRequest undeclared =
        new CompletionRequest(
            json.readTree("{\"conclusion\":\"pass\"}"), null, null, List.of(), null, false);

    // then
    assertThatThrownBy(
            () -> inbox.complete(county.holder("VILLAGE_LIAISON", village), task, undeclared))
        .hasMessageContaining("inbox.declare-no-relation");
  }

  @Test
  void shouldLetAClerkEnterForSomeoneAndKeepHimFromVerifying() {
    // given the clerk would verify, too
    County county = counties.create();
    String village = county.village(1, 1);
    long subject = county.member(1, 1, 4);
    List<Long> clerks = county.holders("ENTRY_CLERK", village);
    CaseFile file = inbox.open(subject, village, "ENTRY_CLERK");
    String task = inbox.task(file, "Task_Fill").taskId();
    CompletionRequest entry = inbox.request("{\"conclusion\":\"pass\"}", subject);

    // when someone without that permission tries, then refused
    assertThatThrownBy(() -> inbox.complete(county.member(1, 1, 1), task, entry))
        .isInstanceOf(DubanException.class);
    // when the clerk enters it
    inbox.complete(clerks.get(0), task, entry);

    // then it is the subject's statement, and another clerk verifies
    Submissions.Submission s = submissions.of(file.id()).get(0);
    assertThat(s.personId()).isEqualTo(clerks.get(0));
    assertThat(s.forPersonId()).isEqualTo(subject);
    assertThat(inbox.todo(clerks.get(0), file)).isEmpty();
    assertThat(inbox.todo(clerks.get(1), file)).containsExactly("Task_Verify");
    assertThatThrownBy(() -> inbox.complete(clerks.get(0), file, "Task_Verify", "pass"))
        .hasMessageContaining("inbox.excluded.acted");
  }

  @Test
  void shouldGiveOneResultWhenTwoCompleteAtOnce() throws Exception {
    // given
    County county = counties.create();
    CaseFile file = inbox.open(county.member(1, 1, 1), county.village(1, 1), "CHECK_TEAM");
    inbox.complete(county.member(1, 1, 1), file, "Task_Fill", "pass");
    String task = inbox.task(file, "Task_Verify").taskId();
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));

    // when all three complete at once
    List<String> results = atOnce(team, person -> inbox.complete(person, task, "pass"));

    // then one did, the others are told
    assertThat(results).containsOnlyOnce("ok");
    assertThat(results).filteredOn(r -> !r.equals("ok")).allMatch(r -> r.startsWith("inbox."));
    assertThat(submissions.of(file.id())).hasSize(2);
  }

  @Test
  void shouldLetOneClaimWhenTwoClaimAtOnce() throws Exception {
    // given
    County county = counties.create();
    CaseFile file = inbox.open(county.member(1, 1, 1), county.village(1, 1), "CHECK_TEAM");
    inbox.complete(county.member(1, 1, 1), file, "Task_Fill", "pass");
    String task = inbox.task(file, "Task_Verify").taskId();

    // when
    List<String> results =
        atOnce(
            county.holders("CHECK_TEAM", county.township(1)),
            person ->
                actor.as(
                    person,
                    () -> {
                      claiming.claim(task);
                      return null;
                    }));

    // then
    assertThat(results).containsExactlyInAnyOrder("ok", "inbox.claimed", "inbox.claimed");
    assertThat(inbox.task(file, "Task_Verify").assignee()).isNotNull();
  }

  @Test
  void shouldLockACaseWithoutItsTask() throws Exception {
    // given somebody holds the row of the task
    County county = counties.create();
    CaseFile file = inbox.open(county.member(1, 1, 1), county.village(1, 1), "CHECK_TEAM");
    String task = inbox.task(file, "Task_Fill").taskId();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      transaction.execute(
          status -> {
            reads.lock(task);
            // then another can have its case at once
            Future<Boolean> locked =
                other.submit(
                    () ->
                        transaction.execute(
                            s -> {
                              reads.lockCaseOf(task);
                              return true;
                            }));
            assertThat(locked).succeedsWithin(java.time.Duration.ofSeconds(10)).isEqualTo(true);
            return locked;
          });
    } finally {
      other.shutdownNow();
    }
  }

  /** What each got who did it at the same time: "ok" or the code of the refusal. */
  private static List<String> atOnce(List<Long> people, LongConsumer act) throws Exception {
    List<String> results = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    try {
      List<Callable<String>> acts = new ArrayList<>();
      for (long person : people) {
        acts.add(
            () -> {
              try {
                act.accept(person);
                return "ok";
              } catch (DubanException e) {
                return e.code();
              }
            });
      }
      for (Future<String> f : threads.invokeAll(acts)) {
        results.add(f.get());
      }
    } finally {
      threads.shutdownNow();
    }
    return results;
  }
}
