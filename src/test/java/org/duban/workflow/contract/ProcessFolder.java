package org.duban.workflow.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A folder under {@code processes/} as it is in the sources. */
record ProcessFolder(String key, SortedMap<String, byte[]> files) {

  static final Path ROOT = Path.of("processes");

  static List<ProcessFolder> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(Files::isDirectory)
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted()
          .map(ProcessFolder::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessFolder read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ProcessFolder(folder.getFileName().toString(), files);
  }

  /** What start-up deploys. */
  Map<String, byte[]> engineFiles() {
    SortedMap<String, byte[]> found = new TreeMap<>(files);
    found.keySet().removeIf(name -> !name.matches(".*\\.(bpmn|dmn|form)"));
    return found;
  }

  /** Processes by file name. */
  Map<String, BpmnModelInstance> processes() {
    SortedMap<String, BpmnModelInstance> found = new TreeMap<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".bpmn")) {
            found.put(name, Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
          }
        });
    return found;
  }

  String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return key;
  }
}
