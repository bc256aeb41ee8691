package org.duban.casefile.attachment;

import org.jspecify.annotations.Nullable;

/** A file's name as it can be shown and saved anywhere. */
final class FileName {

  private static final int LONGEST = 100;

  private FileName() {}

  /** Without folders, control and reserved characters; its ending is what the file is. */
  static String safe(@Nullable String name, String extension) {
    String base = name == null ? "" : name.replace('\\', '/');
    base = base.substring(base.lastIndexOf('/') + 1);
    int dot = base.lastIndexOf('.');
    base = dot > 0 ? base.substring(0, dot) : base;
    base = base.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
    if (base.isEmpty() || base.startsWith(".")) {
      base = "附件" + base.replace(".", "");
    }
    return (base.length() > LONGEST ? base.substring(0, LONGEST) : base) + "." + extension;
  }
}
