package org.duban.publicity.mask;

import java.util.List;

/** One kind of personal data: where it stands in a text and what may stand there instead. */
interface Mask {

  /**
   * @param text with full-width digits and letters already written half-width
   */
  List<Finding> find(String text, Cover cover);
}
