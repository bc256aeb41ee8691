CREATE TABLE packaged_process (
  process_key   VARCHAR(200) NOT NULL PRIMARY KEY COMMENT 'folder under processes/',
  content_hash  CHAR(64)     NOT NULL COMMENT 'SHA-256 of what was packaged last; empty before the first deployment',
  deployment_id VARCHAR(64)  NULL     COMMENT 'ACT_RE_DEPLOYMENT made from it',
  deployed_at   DATETIME(3)  NULL
) COMMENT 'what start-up deployed, so that only changed files are deployed again';

CREATE TABLE packaging_conflict (
  id                      BIGINT       NOT NULL PRIMARY KEY,
  process_key             VARCHAR(200) NOT NULL,
  content_hash            CHAR(64)     NOT NULL COMMENT 'of the packaged version that was held back',
  published_deployment_id VARCHAR(64)  NOT NULL COMMENT 'of the version a designer published, which stays',
  found_at                DATETIME(3)  NOT NULL,
  UNIQUE KEY uq_packaging_conflict (process_key, content_hash)
) COMMENT 'packaged processes not deployed, since a designer had published another version';
