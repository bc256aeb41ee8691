-- a decision brings its own number: two authorities of the same name may have the same
ALTER TABLE document
  DROP INDEX uq_document_number,
  ADD KEY ix_document_number (number);
