package org.duban.workflow.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.workflow.marks.MarkedModels.I;
import static org.duban.workflow.marks.MarkedModels.LAPSE;
import static org.duban.workflow.marks.MarkedModels.M;
import static org.duban.workflow.marks.MarkedModels.chain;
import static org.duban.workflow.marks.MarkedModels.flow;
import static org.duban.workflow.marks.MarkedModels.node;
import static org.duban.workflow.marks.MarkedModels.process;
import static org.duban.workflow.marks.MarkedModels.task;
import static org.duban.workflow.marks.MarkedModels.timer;

import java.util.List;
import org.duban.ProductTest;
import org.duban.workflow.gate.DeploymentPolicy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gate says of models in which a mandatory step could be passed by in silence. */
@ProductTest
class MarkProblemsTest {

  private static final String START = node("startEvent", "Start");
  private static final String END = node("endEvent", "End");

  @Autowired DeploymentPolicy policy;

  @Test
  void shouldAcceptALimitThatIsRecordedAndRefuseASilentOne() {
    assertThat(found(MarkedModels.sequence("marks-gate"))).isEmpty();
    assertThat(
            found(MarkedModels.sequence("marks-gate").replace(MarkedModels.extension(LAPSE), "")))
        .containsExactly("model0.bpmn#Event_Silent workflow.marks.silent-event");
  }

  @Test
  void shouldRefuseASilentEventOnASubProcessAroundTheStep() {
    String sub =
        START
            + "<bpmn:subProcess id=\"Sub\">"
            + node("startEvent", "Start_Sub")
            + task("Task_Hear", M)
            + node("endEvent", "End_Sub")
            + chain("Start_Sub", "Task_Hear", "End_Sub")
            + "</bpmn:subProcess>"
            + "%s"
            + END
            + node("endEvent", "End_Silent")
            + chain("Start", "Sub", "End")
            + flow("Event_Sub", "End_Silent");
    assertThat(found(process("marks-gate", sub.formatted(timer("Event_Sub", "Sub", "")))))
        .containsExactly("model0.bpmn#Event_Sub workflow.marks.silent-event");
    assertThat(found(process("marks-gate", sub.formatted(timer("Event_Sub", "Sub", LAPSE)))))
        .isEmpty();
  }

  @Test
  void shouldRefuseAWayToAnIrreversibleStepPastAMandatoryOneUnlessItSaysWhy() {
    String model =
        START
            + "<bpmn:exclusiveGateway id=\"Gateway_Exempt\" default=\"Flow_Gateway_Exempt_Task_Hear\"/>"
            + task("Task_Hear", M)
            + task("Task_Deliver", I)
            + END
            + chain("Start", "Gateway_Exempt", "Task_Hear", "Task_Deliver", "End");
    String silent = flow("Gateway_Exempt", "Task_Deliver", "${exempt}", "");
    String said =
        flow(
            "Gateway_Exempt",
            "Task_Deliver",
            "${exempt}",
            LAPSE + "<camunda:property name=\"duban.lapseOf\" value=\"Task_Hear\"/>");
    assertThat(found(process("marks-gate", model + silent)))
        .containsExactly("model0.bpmn#Task_Deliver workflow.marks.bypass");
    assertThat(found(process("marks-gate", model + said))).isEmpty();
    assertThat(
            found(
                process("marks-gate", model + said.replace("value=\"Task_Hear\"", "value=\"X\""))))
        .contains("model0.bpmn#Flow_Gateway_Exempt_Task_Deliver workflow.marks.lapse-of");
  }

  @Test
  void shouldRefuseOtherEndsThatCutAnOpenStepShort() {
    String parallel =
        START
            + node("parallelGateway", "Fork")
            + task("Task_Hear", M)
            + task("Task_Other", "")
            + END
            + "<bpmn:endEvent id=\"End_All\">%s<bpmn:terminateEventDefinition/></bpmn:endEvent>"
            + chain("Start", "Fork", "Task_Hear", "End")
            + chain("Fork", "Task_Other", "End_All");
    assertThat(found(process("marks-gate", parallel.formatted(""))))
        .containsExactly("model0.bpmn#End_All workflow.marks.silent-event");
    assertThat(found(process("marks-gate", parallel.formatted(MarkedModels.extension(LAPSE)))))
        .isEmpty();
    String early =
        "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"hearers\" camunda:elementVariable=\"hearer\"><bpmn:completionCondition xsi:type=\"bpmn:tFormalExpression\">${enough}</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics>";
    assertThat(
            found(
                process(
                    "marks-gate",
                    START
                        + task("Task_Hear", M, early)
                        + END
                        + chain("Start", "Task_Hear", "End"))))
        .containsExactly("model0.bpmn#Task_Hear workflow.marks.silent-rest");
    String event =
        START
            + task("Task_Hear", M)
            + END
            + chain("Start", "Task_Hear", "End")
            + "<bpmn:subProcess id=\"Sub_Event\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"Start_Event\"><bpmn:messageEventDefinition messageRef=\"Message_Withdrawn\"/></bpmn:startEvent>"
            + node("endEvent", "End_Event")
            + flow("Start_Event", "End_Event")
            + "</bpmn:subProcess>";
    assertThat(found(process("marks-gate", event)))
        .containsExactly("model0.bpmn#Start_Event workflow.marks.silent-event");
  }

  @Test
  void shouldWantACallOfAProcessWithAMandatoryStepMarkedToo() {
    String called =
        process(
            "marks-gate-called",
            START + task("Task_Hear", M) + END + chain("Start", "Task_Hear", "End"));
    String calling =
        process(
            "marks-gate",
            START
                + "<bpmn:callActivity id=\"Call\" calledElement=\"marks-gate-called\"/>"
                + END
                + chain("Start", "Call", "End"));
    assertThat(found(calling, called)).containsExactly("model0.bpmn#Call workflow.marks.call");
  }

  private List<String> found(String... models) {
    return policy.check(MarkedModels.files(models)).stream()
        .map(p -> p.path() + " " + p.code())
        .filter(p -> !p.contains("workflow.gate.value"))
        .toList();
  }
}
