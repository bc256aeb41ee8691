package org.duban.workflow.gate;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where hostile models leave a trace if anything of them runs. */
final class Marker {

  static final Path FILE = Path.of("target", "hostile-was-here").toAbsolutePath();

  static volatile boolean loaded;

  private Marker() {}

  static boolean isSet() {
    return loaded || Files.exists(FILE);
  }
}
