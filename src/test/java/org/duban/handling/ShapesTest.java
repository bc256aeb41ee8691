package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.inbox.OpenTask;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The shapes run by themselves, before anything is done to them. */
@ProductTest
class ShapesTest {

  @Autowired CountyFixture counties;
  @Autowired ShapeFixture shapes;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shape-sequence",
        "shape-parallel",
        "shape-inclusive",
        "shape-multi",
        "shape-multi-sequential",
        "shape-subprocess",
        "shape-multi-subprocess",
        "shape-call"
      })
  void shouldRunFromDraftToApproval(String shape) {
    // given
    County county = counties.create();
    CaseFile file = shapes.open(shape, county);
    assertThat(shapes.waiting(file)).containsExactly("Task_Draft");

    // when
    int steps = 0;
    String last = "";
    while (!shapes.over(file)) {
      OpenTask task = shapes.tasks(file).get(0);
      last = task.taskKey();
      shapes.complete(task.taskId(), shapes.handler(task, county), "pass");
      steps++;
    }

    // then
    assertThat(last).isEqualTo("Task_Approve");
    assertThat(steps).isGreaterThan(2);
    assertThat(shapes.tokens(file)).isEmpty();
  }
}
