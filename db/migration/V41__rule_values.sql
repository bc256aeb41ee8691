CREATE TABLE rule_value (
  id         BIGINT       NOT NULL PRIMARY KEY,
  rule_key   VARCHAR(100) NOT NULL,
  value      TEXT         NOT NULL COMMENT 'JSON',
  valid_from DATE         NOT NULL,
  valid_to   DATE                  COMMENT 'last day; null while in force',
  source     VARCHAR(300) NOT NULL COMMENT 'law, notice or programme it comes from',
  UNIQUE KEY ux_rule_value (rule_key, valid_from)
) COMMENT 'figures of law and policy, each with the days between which it holds';
