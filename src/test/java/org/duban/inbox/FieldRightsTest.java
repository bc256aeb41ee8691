package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.casefile.PrintingCase;
import org.duban.casefile.ViewingCase;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.workflow.Submissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ProductTest
class FieldRightsTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired RepositoryService repository;
  @Autowired Cases cases;
  @Autowired ViewingTask viewing;
  @Autowired Submissions submissions;
  @Autowired CurrentActor actor;

  @Autowired ViewingCase shown;
  @Autowired PrintingCase printing;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long person;
  private CaseFile file;

  @BeforeEach
  void openToldCase() {
    repository
        .createDeployment()
        .addInputStream("field-rights.bpmn", resource("field-rights.bpmn"))
        .addInputStream("field-rights.form", resource("field-rights.form"))
        .enableDuplicateFiltering(true)
        .deploy();
    county = counties.create(1, 1, 2);
    person = county.member(1, 1, 1);
    NewCase wanted =
        new NewCase(
            "field-rights", "字段权限" + person, person, county.village(1, 1), null, null, Map.of());
    file = actor.asSystem(() -> cases.openAll(List.of(wanted))).get(0);
    complete(
        "Task_Tell",
        "{\"text\":\"占地\",\"phone\":\"123\",\"witnesses\":[{\"name\":\"甲\",\"phone\":\"456\"}]}");
  }

  @Test
  void shouldShowNeitherHiddenFieldsNorTheirValues() {
    // when
    TaskDetail.TaskFormView form =
        Objects.requireNonNull(
            actor.as(person, () -> viewing.view(inbox.task(file, "Task_Check").taskId())).form());
    // then
    assertThat(form.schema().toString()).doesNotContain("phone").contains("witnesses", "name");
    assertThat(form.data().path("witnesses").toString()).isEqualTo("[{\"name\":\"甲\"}]");
    assertThat(form.data().path("text").asString()).isEqualTo("占地");
    assertThat(form.data().has("phone")).isFalse();
    JsonNode text = form.schema().path("components").path(0);
    assertThat(text.path("readonly").asBoolean(false)).isTrue();
    assertThat(text.path("validate").has("required")).isFalse();
  }

  @Test
  void shouldKeepHiddenFieldsFromWhoSeesTheCaseOnlyByHisTask() {
    // given: told by another, so that the words are not the handler's own
    long teller = county.member(1, 1, 2);
    jdbc.update("update submission set person_id = ? where case_id = ?", teller, file.id());
    // then: neither the field nor the column, as long as he has the task
    String kept = submitted(person);
    assertThat(kept).isEqualTo("{\"text\":\"占地\",\"witnesses\":[{\"name\":\"甲\"}]}");
    assertThat(actor.as(person, () -> printing.print(file.id())).parts().toString())
        .contains("甲")
        .doesNotContain("123", "456");
    // then: his own words, and the office, whole
    assertThat(submitted(teller)).contains("123", "456");
    assertThat(submitted(county.holder("CAMPAIGN_OFFICE", county.code()))).contains("123", "456");
    // when: he has done it, it stays so
    complete("Task_Check", "{\"text\":\"占地\",\"seen\":\"属实\"}");
    assertThat(submitted(person)).isEqualTo(kept);
  }

  private String submitted(long reader) {
    return actor.as(reader, () -> shown.submissions(file.id())).get(0).data().toString();
  }

  @Test
  void shouldTakeOnlyWhatTheTaskLetsWrite() {
    for (String wrong :
        List.of(
            "{\"phone\":\"9\"}",
            "{\"text\":\"别的\"}",
            "{\"witnesses\":[{\"phone\":\"9\"}]}",
            "{\"witnesses\":[{\"name\":\"乙\"}]}",
            "{\"witnesses\":[{},{}]}")) {
      assertThatThrownBy(() -> complete("Task_Check", wrong))
          .as(wrong)
          .hasMessageContaining("form.");
    }
    complete("Task_Check", "{\"text\":\"占地\",\"seen\":\"属实\"}");
    assertThat(submissions.of(file.id()).get(1).data().toString()).isEqualTo("{\"seen\":\"属实\"}");
  }

  @Test
  void shouldRefuseRightsOnWhatTheFormDoesNotHave() {
    String wrong = text("field-rights.bpmn").replace("phone=hidden, text", "fax=hidden, text");
    assertThatThrownBy(
            () ->
                repository
                    .createDeployment()
                    .addString("field-rights.bpmn", wrong)
                    .addInputStream("field-rights.form", resource("field-rights.form"))
                    .deploy())
        .hasMessageContaining("form.rights.field");
  }

  private void complete(String task, String data) {
    inbox.complete(person, inbox.task(file, task).taskId(), inbox.request(data, null));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(FieldRightsTest.class.getResourceAsStream(name), name);
  }

  private static String text(String name) {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
