package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.inbox.OpenTask;
import org.duban.inbox.ProjectionCheck;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the shape, each task can be passed on, asked about, copied and urged; the case ends. */
@ProductTest
class PassingShapesTest {

  static final java.util.List<String> SHAPES = ShapeFixture.SHAPES;

  @Autowired CountyFixture counties;
  @Autowired ShapeFixture shapes;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired Cases cases;
  @Autowired TransferringTask transferring;
  @Autowired DelegatingTask delegating;
  @Autowired ReturningDelegated returning;
  @Autowired Consulting consulting;
  @Autowired SendingCopies sending;
  @Autowired UrgingTask urging;
  @Autowired ProjectionCheck check;

  @ParameterizedTest
  @FieldSource("SHAPES")
  void shouldPassEachTaskOnAndEndTheCase(String shape) {
    // given
    County county = counties.create();
    CaseFile file = shapes.open(shape, county);
    long cadre = county.holder("VILLAGE_CADRE", county.village(1, 1));
    long secretary = county.holder("BRANCH_SECRETARY", county.village(1, 1));
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    Stream.of(cadre, secretary, leader).forEach(logins::account);

    // when
    int passed = 0;
    while (!shapes.tasks(file).isEmpty()) {
      OpenTask task = shapes.tasks(file).get(0);
      long handler = shapes.handler(task, county);
      actor.as(
          handler,
          () -> {
            consulting.ask(task.taskId(), java.util.List.of(secretary), "有何意见？", key());
            sending.send(file.id(), java.util.List.of(leader), "请知悉", key());
            return transferring.transfer(task.taskId(), cadre, "请办理", key(), task.version());
          });
      actor.as(cadre, () -> delegating.delegate(task.taskId(), secretary, "请协办", key(), null));
      assertThat(actor.as(leader, () -> urging.urge(task.taskId(), "请抓紧", key())).told())
          .isEqualTo(2);
      consistent(county);
      actor.as(secretary, () -> returning.giveBack(task.taskId(), "同意", key()));
      consistent(county);
      shapes.complete(task.taskId(), cadre, "pass");
      passed++;
    }

    // then
    assertThat(passed).isGreaterThan(2);
    assertThat(cases.require(file.id()).closedAt()).isNotNull();
    consistent(county);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private void consistent(County county) {
    assertThat(check.differences())
        .filteredOn(
            d ->
                Stream.of(d.expected(), d.actual())
                    .filter(Objects::nonNull)
                    .anyMatch(p -> p.task().unitPath().contains("/" + county.code() + "/")))
        .isEmpty();
  }
}
