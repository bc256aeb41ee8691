package org.duban.casefile.attachment;

import java.io.IOException;

/** Looks at uploaded bytes before they are kept. Every bean of this kind is asked. */
public interface UploadScan {

  /**
   * Whether the bytes are harmless.
   *
   * @throws IOException if that could not be found out; the upload is refused then
   */
  boolean harmless(byte[] bytes) throws IOException;
}
