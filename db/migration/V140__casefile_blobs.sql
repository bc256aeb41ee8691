CREATE TABLE attachment_blob (
  blob_key CHAR(64)    NOT NULL PRIMARY KEY COMMENT 'under which the store keeps the bytes; chance, so not to be guessed',
  put_at   DATETIME(3) NOT NULL,
  KEY ix_attachment_blob_put (put_at)
) COMMENT 'bytes that may be in the store; written before they are';

ALTER TABLE attachment
  ADD COLUMN blob_key CHAR(64) NULL COMMENT 'where its bytes are',
  ADD COLUMN thumb_key CHAR(64) NULL COMMENT 'where its small picture is',
  ADD COLUMN pair_with BIGINT NULL COMMENT 'the picture of the same thing before',
  ADD KEY ix_attachment_blob (blob_key),
  ADD KEY ix_attachment_thumb_blob (thumb_key),
  ADD KEY ix_attachment_pair (pair_with);

-- what is there lies under the hash of its bytes
UPDATE attachment SET blob_key = sha256, thumb_key = thumb_sha256;

INSERT IGNORE INTO attachment_blob (blob_key, put_at)
SELECT blob_key, uploaded_at FROM attachment;

INSERT IGNORE INTO attachment_blob (blob_key, put_at)
SELECT thumb_key, uploaded_at FROM attachment WHERE thumb_key IS NOT NULL;

ALTER TABLE attachment DROP COLUMN thumb_sha256;
