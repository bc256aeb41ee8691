package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.duban.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

@ProductTest
class AuditChainTest {

  @Autowired Audit audit;
  @Autowired AuditChain chain;
  @Autowired TransactionOperations transaction;
  @Autowired JdbcTemplate jdbc;

  @Test
  void shouldChainEntriesAndNoticeChanges() {
    // given
    audit.record("test.changed", "thing", "chain-1", "甲", "乙", Audit.OK);
    audit.record("test.viewed", "thing", "chain-1");
    sealAll();

    // then
    assertThat(chain.verify().intact()).isTrue();

    // when somebody changes a row
    jdbc.update(
        "update audit_entry set after_text = '丙' where object_id = 'chain-1' and kind = 'test.changed'");
    AuditChain.Verification broken = chain.verify();

    // then
    assertThat(broken.intact()).isFalse();
    assertThat(broken.brokenAt())
        .isEqualTo(
            jdbc.queryForObject(
                "select id from audit_entry where object_id = 'chain-1' and kind = 'test.changed'",
                Long.class));
    jdbc.update(
        "update audit_entry set after_text = '乙' where object_id = 'chain-1' and kind = 'test.changed'");
    assertThat(chain.verify().intact()).isTrue();
  }

  @Test
  void shouldNoticeAChainCutShort() {
    // given
    audit.record("test.viewed", "thing", "chain-2");
    sealAll();
    Map<String, Object> head = jdbc.queryForMap("select seq, hash, mac from audit_head");
    Map<String, Object> before =
        jdbc.queryForMap("select seq, hash from audit_seal order by seq desc limit 1 offset 1");

    // when
    jdbc.update("update audit_head set seq = ?, hash = ?", before.get("seq"), before.get("hash"));

    // then
    assertThat(chain.verify().intact()).isFalse();
    jdbc.update("update audit_head set seq = ?, hash = ?", head.get("seq"), head.get("hash"));
    assertThat(chain.verify().intact()).isTrue();
  }

  @Test
  void shouldKeepNoEntryOfAnActThatFailed() {
    // when
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      audit.record("test.viewed", "thing", "rolled-back");
                      audit.recordRefused("test.viewed", "thing", "refused", "why");
                      throw new IllegalStateException("fails");
                    }))
        .isInstanceOf(IllegalStateException.class);

    // then
    assertThat(count("rolled-back")).isZero();
    assertThat(count("refused")).isEqualTo(1);
  }

  private void sealAll() {
    while (chain.seal() > 0) {
      // until all are taken
    }
  }

  private int count(String object) {
    Integer n =
        jdbc.queryForObject(
            "select count(*) from audit_entry where object_id = ?", Integer.class, object);
    return n == null ? 0 : n;
  }
}
