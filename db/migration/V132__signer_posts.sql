ALTER TABLE sign_member
  ADD COLUMN post VARCHAR(128) NULL COMMENT 'ROLE@unit for which the person signs; his successor there signs for him',
  ADD KEY ix_sign_member_wanted (wanted, state);
