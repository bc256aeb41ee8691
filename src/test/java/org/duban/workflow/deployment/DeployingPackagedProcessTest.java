package org.duban.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.duban.ProductTest;
import org.duban.platform.error.DubanException;
import org.duban.workflow.persistence.PackagedProcessMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class DeployingPackagedProcessTest {

  @Autowired DeployingPackagedProcess deploying;
  @Autowired DecidingPackagingConflict deciding;
  @Autowired RepositoryService repository;
  @Autowired JdbcTemplate jdbc;

  @Test
  void shouldDeployOnlyWhatChanged() {
    // given
    deploying.deploy(packaged("packaged-twice", "甲"));

    // when
    deploying.deploy(packaged("packaged-twice", "甲"));

    // then
    assertThat(versions("packaged-twice")).isEqualTo(1);

    // when
    deploying.deploy(packaged("packaged-twice", "乙"));

    // then
    assertThat(versions("packaged-twice")).isEqualTo(2);
  }

  @Test
  void shouldHoldBackWhenADesignerPublishedSince() {
    // given
    deploying.deploy(packaged("packaged-and-edited", "甲"));
    publish("packaged-and-edited", "设计者的版本");

    // when
    deploying.deploy(packaged("packaged-and-edited", "乙"));
    deploying.deploy(packaged("packaged-and-edited", "乙"));

    // then
    assertThat(latestName("packaged-and-edited")).isEqualTo("设计者的版本");
    assertThat(conflicts("packaged-and-edited")).isEqualTo(1);
  }

  @Test
  void shouldHoldBackWhenADesignerWasFirst() {
    // given
    publish("edited-first", "设计者的版本");

    // when
    deploying.deploy(packaged("edited-first", "甲"));

    // then
    assertThat(latestName("edited-first")).isEqualTo("设计者的版本");
    assertThat(conflicts("edited-first")).isEqualTo(1);
  }

  @Test
  void shouldLetAPublisherDecide() {
    // given
    publish("to-be-kept", "设计者的版本");
    deploying.deploy(packaged("to-be-kept", "甲"));
    PackagedProcessMapper.Conflict conflict = openConflict("to-be-kept").orElseThrow();

    // when
    deciding.keepPublished(conflict.id());
    deploying.deploy(packaged("to-be-kept", "甲"));

    // then
    assertThat(openConflict("to-be-kept")).isEmpty();
    assertThat(latestName("to-be-kept")).isEqualTo("设计者的版本");
    assertThatThrownBy(() -> deciding.keepPublished(conflict.id()))
        .isInstanceOfSatisfying(
            DubanException.class, e -> assertThat(e.code()).isEqualTo("workflow.conflict.decided"));
  }

  private Optional<PackagedProcessMapper.Conflict> openConflict(String key) {
    return deciding.open().stream().filter(c -> c.processKey().equals(key)).findFirst();
  }

  private void publish(String key, String name) {
    repository
        .createDeployment()
        .source("designer")
        .addString(key + ".bpmn", bpmn(key, name))
        .deploy();
  }

  private long versions(String key) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(key).count();
  }

  private String latestName(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult()
        .getName();
  }

  private long conflicts(String key) {
    Long count =
        jdbc.queryForObject(
            "select count(*) from packaging_conflict where process_key = ?", Long.class, key);
    return count == null ? 0 : count;
  }

  private static PackagedProcess packaged(String key, String name) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(key + ".bpmn", bpmn(key, name).getBytes(StandardCharsets.UTF_8));
    return new PackagedProcess(key, files);
  }

  private static String bpmn(String key, String name) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            targetNamespace="https://duban.example/processes" id="Definitions_1">
          <bpmn:process id="%s" name="%s" isExecutable="true"
              camunda:historyTimeToLive="P3650D" camunda:versionTag="1.0">
            <bpmn:startEvent id="Event_Opened"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
            <bpmn:sequenceFlow id="Flow_1" sourceRef="Event_Opened" targetRef="Event_Closed"/>
            <bpmn:endEvent id="Event_Closed"><bpmn:incoming>Flow_1</bpmn:incoming></bpmn:endEvent>
          </bpmn:process>
        </bpmn:definitions>
        """
        .formatted(key, name);
  }
}
