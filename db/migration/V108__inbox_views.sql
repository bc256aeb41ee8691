CREATE TABLE inbox_view (
  id        BIGINT        NOT NULL PRIMARY KEY,
  person_id BIGINT        NOT NULL COMMENT 'whose view it is; nobody else sees it',
  name      VARCHAR(60)   NOT NULL,
  box       VARCHAR(20)   NOT NULL,
  query     VARCHAR(1000) NOT NULL COMMENT 'filters and order, as in the address of the page',
  UNIQUE KEY uk_inbox_view (person_id, name)
) COMMENT 'boxes with filters, kept under a name';
