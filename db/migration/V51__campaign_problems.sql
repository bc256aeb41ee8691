CREATE TABLE declaration_problem (
  declaration_id BIGINT      NOT NULL,
  item_code      VARCHAR(32) NOT NULL COMMENT 'item of the catalogue, or CONCEALED',
  row_id         BIGINT      NOT NULL COMMENT 'row of the problem ledger',
  PRIMARY KEY (declaration_id, item_code),
  KEY ix_declaration_problem_row (row_id),
  CONSTRAINT fk_declaration_problem FOREIGN KEY (declaration_id) REFERENCES declaration (id)
) COMMENT 'which ledger row an item of a declaration became, so that a supplement does not open it twice';

CREATE INDEX ix_register_row_person ON register_row (person_id, register_key, campaign_id);
