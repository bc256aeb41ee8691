package org.duban.workflow.deployment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The processes that came with this build of the product. */
@Component
class PackagedProcesses {

  private static final String FILES = "classpath*:processes/*/*";
  private static final List<String> ENGINE_FILES = List.of(".bpmn", ".dmn", ".form");

  /** All of them, in order of their keys. */
  List<PackagedProcess> all() {
    SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        String name = Objects.requireNonNullElse(file.getFilename(), "");
        if (ENGINE_FILES.stream().anyMatch(name::endsWith)) {
          folders
              .computeIfAbsent(folderOf(file), key -> new TreeMap<>())
              .put(name, file.getContentAsByteArray());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("packaged processes cannot be read", e);
    }
    List<PackagedProcess> all = new ArrayList<>();
    folders.forEach((key, files) -> all.add(new PackagedProcess(key, files)));
    return all;
  }

  private static String folderOf(Resource file) throws IOException {
    String[] path = file.getURL().getPath().split("/");
    return path[path.length - 2];
  }
}
