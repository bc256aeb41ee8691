package org.duban.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;

/** Keeps bytes by the hash of what they are; the same bytes are kept once. */
public interface BlobStore {

  /**
   * @return SHA-256 of the bytes, in hex
   */
  String put(byte[] bytes) throws IOException;

  /**
   * @throws IOException also if nothing is kept under that hash
   */
  InputStream open(String sha256) throws IOException;

  void delete(String sha256) throws IOException;

  /** Some of the hashes not written for that long. */
  List<String> untouchedFor(Duration age, int limit) throws IOException;
}
