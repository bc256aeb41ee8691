package org.duban.disposition;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.duban.CaseWalk;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.springframework.stereotype.Component;

/** Dispositions of a small county, walked by its officials. */
@Component
class DispositionFixture {

  private static final String WAIT =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
      xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://duban.example/t">\
      <bpmn:process id="%1$s" name="等待" isExecutable="true" \
      camunda:historyTimeToLive="P1D"><bpmn:startEvent id="Start_Wait"><bpmn:outgoing>a</bpmn:outgoing>\
      </bpmn:startEvent><bpmn:sequenceFlow id="a" sourceRef="Start_Wait" targetRef="Event_Wait"/>\
      <bpmn:receiveTask id="Event_Wait" messageRef="m"><bpmn:incoming>a</bpmn:incoming>\
      </bpmn:receiveTask></bpmn:process><bpmn:message id="m" name="Message_SanctionRevoked"/>\
      </bpmn:definitions>""";

  private final CaseWalk walk;
  private final Registers registers;
  private final CurrentActor actor;
  private final RepositoryService repository;
  private final ProductClock clock;

  DispositionFixture(
      CaseWalk walk,
      Registers registers,
      CurrentActor actor,
      RepositoryService repository,
      ProductClock clock) {
    this.walk = walk;
    this.registers = registers;
    this.actor = actor;
    this.repository = repository;
    this.clock = clock;
  }

  /** A disposition of an ordinary member with one problem of that source. */
  CaseFile open(County county, long member, String source) {
    return open(county, member, source, "");
  }

  CaseFile open(County county, long member, String source, String note) {
    for (String key : List.of("transfer", "veto", "appeal")) {
      if (repository.createProcessDefinitionQuery().processDefinitionKey(key).count() == 0) {
        repository.createDeployment().addString(key + ".bpmn", WAIT.formatted(key)).deploy();
      }
    }
    long problem = problem(county, member, source, note);
    return walk.open(
        "disposition",
        county.village(1, 1),
        member,
        Map.of("problem", problem, "trigger", "REFUSED"));
  }

  long problem(County county, long member, String source) {
    return problem(county, member, source, "");
  }

  private long problem(County county, long member, String source, String note) {
    return actor.asSystem(
        () ->
            registers.open(
                "problem",
                null,
                county.village(1, 1),
                member,
                null,
                "违章建筑",
                Map.of("description", "村东钢棚", "source", source, "note", note)));
  }

  static Map<String, Object> facts(String seriousness) {
    return Map.of(
        "statement",
        "经核查，村东钢棚未批先建。",
        "seriousness",
        seriousness,
        "standing",
        "PARTY_MEMBER",
        "tolerance",
        false);
  }

  Map<String, Object> draft(String outcome, String... kinds) {
    return Map.of(
        "outcome", outcome,
        "deviation", "综合全案情节",
        "kinds", List.of(kinds),
        "vetoUntil", clock.today().plusYears(1).toString(),
        "facts", "村东钢棚未批先建",
        "evidence", "照片、询问笔录",
        "basis", "专项整治方案");
  }

  static Map<String, Object> defence() {
    return Map.of("mode", "IN_PERSON", "statement", "钢棚用于防洪，请求从轻", "signature", "测试签名");
  }

  static Map<String, Object> review(String conclusion) {
    return Map.of("conclusion", conclusion, "accepted", "part", "reason", "部分采纳");
  }

  static Map<String, Object> approval(String conclusion) {
    return Map.of("conclusion", conclusion, "reason", "经研究");
  }

  Map<String, Object> delivery(String way) {
    return Map.of(
        "way", way,
        "deliveredOn", clock.today().toString(),
        "receiver", "测试签名",
        "witnesses", "甲、乙",
        "place", "村委会");
  }

  Map<String, Object> execution() {
    return Map.of("executedOn", clock.today().toString(), "report", "已谈话");
  }
}
