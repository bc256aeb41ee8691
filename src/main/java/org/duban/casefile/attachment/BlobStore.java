package org.duban.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps bytes outside the database: in a folder or in an S3-compatible store. A key is written once
 * and never again, so what is kept under it never changes.
 */
interface BlobStore {

  /**
   * All or nothing: nothing can be opened under the key unless this came back.
   *
   * @param key 64 hexadecimal digits, see {@link KeepingBlobs}
   */
  void put(String key, byte[] bytes, String contentType) throws IOException;

  /**
   * @throws IOException also if nothing is kept under that key
   */
  InputStream open(String key) throws IOException;

  /** Nothing happens if nothing is kept under it. */
  void delete(String key) throws IOException;
}
