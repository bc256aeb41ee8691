package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class StartUpTest {

  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngine engine;

  @Test
  void shouldUseOneCollationEverywhere() {
    assertThat(
            jdbc.queryForList(
                "select distinct collation_name from information_schema.columns"
                    + " where table_schema = database() and collation_name is not null",
                String.class))
        .containsExactly("utf8mb4_bin");
    assertThat(engine.getManagementService().getProperties()).containsKey("schema.version");
  }
}
